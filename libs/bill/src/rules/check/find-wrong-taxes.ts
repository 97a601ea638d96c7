import { nightsBetween } from '@amends/kernel';
import type { BillFacts, BillLine, CodeFacts } from './bill-facts';
import type { Finding, FindingEvidence, CorrectionProposal } from './finding';
import { linesInQuestion } from './lines-in-question';
import { finding, reprice, takeOff } from './make-finding';
import { taxInForce, taxOf } from './tax-in-force';

/**
 * Tax under the wrong rule: for a guest who does not owe it, of a rule that was not in force on the day, for more
 * nights than it is owed for, or under a code that the line's own words contradict and that is taxed otherwise.
 */
export function findWrongTaxes(facts: BillFacts): readonly Finding[] {
  const rules = [exempt, notInForce, beyondNights, underAnotherCode];
  return linesInQuestion(facts).flatMap((line) => {
    const found = rules.map((rule) => rule(facts, line)).find((one) => one !== undefined);
    return found ? [found] : [];
  });
}

function exempt(facts: BillFacts, line: BillLine): Finding | undefined {
  const rule = taxOf(facts, line);
  if (!rule || !facts.stay.taxExempt.includes(rule.code)) return undefined;
  if (line.kind === 'tax') return wrong(line, line.amountMinor, { expectedMinor: 0 }, takeOff(line, facts));
  const evidence = { basisPoints: rule.basisPoints ?? 0, expectedBasisPoints: 0 };
  return wrong(line, 0, evidence, anew(line, line.code));
}

function notInForce(facts: BillFacts, line: BillLine): Finding | undefined {
  const rule = taxOf(facts, line);
  const then = rule && taxInForce(facts, rule.code, line.serviceDate);
  if (!rule || !then || then.id === rule.id) return undefined;
  if (then.perNightMinor !== null && line.unitMinor > then.perNightMinor) {
    const expectedMinor = then.perNightMinor * line.quantity;
    return wrong(line, line.amountMinor - expectedMinor, { expectedMinor }, reprice(line, then.perNightMinor));
  }
  if (rule.basisPoints === null || then.basisPoints === null || rule.basisPoints === then.basisPoints) return undefined;
  const evidence = { basisPoints: rule.basisPoints, expectedBasisPoints: then.basisPoints };
  return wrong(line, 0, evidence, anew(line, line.code));
}

/** The first nights owe it; what comes after them does not. */
function beyondNights(facts: BillFacts, line: BillLine): Finding | undefined {
  const most = taxOf(facts, line)?.mostNights ?? null;
  const nth = nightsBetween(facts.stay.arrival, line.serviceDate) + 1;
  if (line.group !== 'city-tax' || most === null || nth <= most) return undefined;
  return wrong(line, line.amountMinor, { quantity: nth, expectedQuantity: most }, takeOff(line, facts));
}

function underAnotherCode(facts: BillFacts, line: BillLine): Finding | undefined {
  const own = facts.codes.find(({ code }) => code === line.code);
  const rule = taxOf(facts, line);
  if (!own || line.source === 'night-audit' || rule?.basisPoints == null) return undefined;
  const words = `${line.description} ${line.postedBy}`;
  if (names(own, words)) return undefined;
  const [meant, ...others] = facts.codes.filter((code) => code.kind === 'charge' && names(code, words));
  const then = meant && taxInForce(facts, meant.taxCode, line.serviceDate);
  const agreed = others.every(({ taxCode }) => taxCode === meant?.taxCode);
  if (!meant || !agreed || then?.basisPoints == null || then.basisPoints === rule.basisPoints) return undefined;
  const evidence = {
    ...{ transactionCode: own.code, expectedCode: meant.code, words: line.description },
    ...{ basisPoints: rule.basisPoints, expectedBasisPoints: then.basisPoints },
  };
  return wrong(line, 0, evidence, anew(line, meant.code));
}

/** The name of the code stands in the line's words, as words of its own. */
function names({ description }: CodeFacts, words: string): boolean {
  const plain = (text: string): string =>
    ` ${text
      .toLocaleLowerCase('en')
      .split(/[^\p{L}\p{N}]+/u)
      .join(' ')} `;
  return plain(words).includes(plain(description));
}

function anew({ id, amountMinor }: BillLine, transactionCode: string): CorrectionProposal {
  return { type: 'repost', lineId: id, amountMinor, transactionCode };
}

function wrong(line: BillLine, atStake: number, more: FindingEvidence, proposal: CorrectionProposal): Finding {
  const { amountMinor: chargedMinor, serviceDate } = line;
  return finding({
    ...{ rule: 'wrong-tax', severity: atStake > 0 ? 'high' : 'medium', line, atStakeMinor: atStake, proposal },
    evidence: { chargedMinor, serviceDate, ...more },
  });
}
