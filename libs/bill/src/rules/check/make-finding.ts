import type { BillFacts, BillLine } from './bill-facts';
import type { CheckRule, CorrectionProposal, Finding, FindingEvidence, FindingSeverity } from './finding';

export interface Found {
  readonly rule: CheckRule;
  readonly severity: FindingSeverity;
  /** What it is about. */
  readonly line: BillLine;
  readonly others?: readonly BillLine[];
  readonly atStakeMinor: number;
  readonly evidence: FindingEvidence;
  readonly proposal: CorrectionProposal | null;
}

/** A finding with its key: rule, line and amount, so that it is the same until one of them changes. */
export function finding({ rule, severity, line, others = [], atStakeMinor, evidence, proposal }: Found): Finding {
  return {
    key: `${rule}.${line.id}.${atStakeMinor}`,
    ...{ rule, severity, atStakeMinor, evidence, proposal },
    lineIds: [line.id, ...others.map(({ id }) => id)],
    folioId: line.folioId,
    currency: line.currency,
  };
}

/** Takes the whole line off: it never stood there when it is of today, else with a reason. */
export function takeOff(line: BillLine, { businessDate }: BillFacts): CorrectionProposal {
  const type = line.businessDate === businessDate ? 'void' : 'credit';
  return { type, lineId: line.id, amountMinor: line.amountMinor };
}

/** Takes off what one of it is too dear by. */
export function reprice(line: BillLine, unitMinor: number): CorrectionProposal {
  return { type: 'reprice', lineId: line.id, amountMinor: line.amountMinor - unitMinor * line.quantity, unitMinor };
}
