import type { BillLine, CorrectionProposal, Finding, FindingEvidence } from '@amends/bill';
import type {
  BillChecksDto,
  CorrectionProposalDto,
  DismissalDto,
  FindingDto,
  FindingEvidenceDto,
} from '@amends/bill/dto';
import { formatMoney, money, percentText } from '@amends/kernel';
import type { MoneyDto } from '@amends/kernel/dto';
import type { BillToCheck } from './check-facts';

/** The findings of one stay as they travel. */
export function toFindingDtos({ lines }: BillToCheck, findings: readonly Finding[]): readonly FindingDto[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  return findings.map((finding) => toFindingDto(finding, byId));
}

/** The findings of one stay, those that somebody dismissed apart. */
export function toChecksDto(
  stayId: string,
  findings: readonly FindingDto[],
  dismissals: readonly DismissalDto[],
): BillChecksDto {
  const byKey = new Map(dismissals.map((dismissal) => [dismissal.findingKey, dismissal]));
  const told = findings.map((finding) => ({ finding, dismissal: byKey.get(finding.key) }));
  return {
    stayId,
    findings: told.flatMap(({ finding, dismissal }) => (dismissal ? [] : [finding])),
    dismissed: told.flatMap(({ finding, dismissal }) => (dismissal ? [{ finding, dismissal }] : [])),
  };
}

function toFindingDto(finding: Finding, lines: ReadonlyMap<string, BillLine>): FindingDto {
  const { key, rule, severity, folioId, lineIds, currency } = finding;
  const line = lines.get(lineIds[0] ?? '');
  if (!line) throw new Error(`The finding ${key} names no line of the bill.`);
  return {
    ...{ key, rule, severity, folioId, lineIds },
    line: {
      postingId: line.id,
      description: line.description,
      amount: say(line.amountMinor, line.currency),
      serviceDate: line.serviceDate,
      postedBy: line.postedBy,
      roomNumber: line.roomNumber,
    },
    atStake: say(finding.atStakeMinor, currency),
    evidence: toEvidenceDto(finding.evidence, currency),
    proposal: finding.proposal && toProposalDto(finding.proposal, currency),
  };
}

function toEvidenceDto(evidence: FindingEvidence, currency: string): FindingEvidenceDto {
  const { chargedMinor, expectedMinor, usualLowMinor, usualHighMinor, ...rest } = evidence;
  const { basisPoints, expectedBasisPoints, ...plain } = rest;
  return {
    ...plain,
    ...amount('charged', chargedMinor, currency),
    // What was expected in another currency is told in that one.
    ...amount('expected', expectedMinor, evidence.expectedCurrency ?? currency),
    ...amount('usualLow', usualLowMinor, currency),
    ...amount('usualHigh', usualHighMinor, currency),
    ...(basisPoints === undefined ? {} : { percent: percentText(basisPoints) }),
    ...(expectedBasisPoints === undefined ? {} : { expectedPercent: percentText(expectedBasisPoints) }),
  };
}

function amount(name: string, minor: number | undefined, currency: string): FindingEvidenceDto {
  return minor === undefined ? {} : { [name]: say(minor, currency) };
}

function toProposalDto(proposal: CorrectionProposal, currency: string): CorrectionProposalDto {
  const { type, lineId: postingId, amountMinor } = proposal;
  const base = { type, postingId, amount: say(amountMinor, currency) };
  switch (proposal.type) {
    case 'reprice':
      return { ...base, unitPrice: say(proposal.unitMinor, currency) };
    case 'transfer':
      return { ...base, toStayId: proposal.toStayId };
    case 'apply-deposit':
      return { ...base, toFolioId: proposal.toFolioId };
    case 'repost':
      return { ...base, transactionCode: proposal.transactionCode };
    default:
      return base;
  }
}

function say(minor: number, currency: string): MoneyDto {
  return formatMoney(money(minor, currency));
}
