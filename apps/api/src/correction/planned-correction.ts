import { authorityLeft } from '@amends/compensation';
import {
  type CorrectionFacts,
  type CorrectionPlan,
  type CorrectionRefusal,
  planCorrection,
  type PlannedLine,
  type WindowChange,
} from '@amends/correction';
import type {
  CorrectionAuthorityDto,
  CorrectionLineDto,
  CorrectionPreviewDto,
  CorrectionWindowDto,
  PreviewCorrectionDto,
} from '@amends/correction/dto';
import { formatMoney, type Money } from '@amends/kernel';
import { Refused } from '../platform/refused';
import type { StaffMember } from '../staff';
import { requestOf } from './correction-request';
import type { LoadedFacts } from './facts-loader';
import { changedSince, tokenOf, type TokenParts } from './facts-token';

export type Planned = CorrectionPlan & { readonly planned: true };

export interface PlannedCorrection {
  readonly plan: Planned;
  readonly preview: CorrectionPreviewDto;
  /** What changed since a token was given; nothing for the token of this preview. */
  changedSince(token: string): readonly string[];
}

/**
 * What a correction would do, on facts read at one moment; the preview and the correction itself are both made here.
 *
 * @throws Refused `correction-incomplete`, `transfer-to-stay-not-permitted`, and what the rules say.
 */
export function planned(facts: LoadedFacts, dto: PreviewCorrectionDto, staff: StaffMember): PlannedCorrection {
  const [bill, other] = facts.folios;
  const request = requestOf(dto, bill.id);
  const plan = planCorrection(request, facts);
  if (other && other.stayId !== bill.stayId && !staff.permissions.includes('bill.transfer-stay')) {
    throw new Refused('transfer-to-stay-not-permitted');
  }
  if (!plan.planned) throw refusedBy(plan.refusal, staff);
  const preview = toPreview(facts, plan);
  const parts = partsOf(preview, dto, facts);
  return {
    plan,
    preview: { ...preview, token: tokenOf(parts) },
    changedSince: (token) => changedSince(token, parts),
  };
}

/** A rule's "no" as it travels: amounts formatted, and the way on where there is one. */
export function refusedBy({ code, ...facts }: CorrectionRefusal, staff: StaffMember): Refused {
  const told = Object.entries(facts).map(([name, fact]) => [name, isMoney(fact) ? formatMoney(fact) : fact] as const);
  const way =
    (code === 'folio-closed' || code === 'window-closed') && 'folioId' in facts
      ? { invoices: `/api/v1/properties/${staff.propertyCode}/folios/${facts.folioId}/invoices` }
      : {};
  return new Refused(code, { ...Object.fromEntries(told), ...way });
}

export function authorityOf({ limits }: Pick<CorrectionFacts, 'limits'>): CorrectionAuthorityDto {
  const left = authorityLeft(limits);
  return {
    limit: limits.authorityPerCase && formatMoney(limits.authorityPerCase),
    granted: formatMoney(limits.grantedOnCase),
    left: left && formatMoney(left),
  };
}

export function toLineDto(line: PlannedLine): CorrectionLineDto {
  const { of, kind, transactionCode, description, folioId, window, quantity, serviceDate } = line;
  return {
    ...{ ofPostingId: of.postingId, kind, transactionCode, description, folioId, window },
    ...{ amount: formatMoney(line.amount), taxIncluded: formatMoney(line.taxIncluded), quantity, serviceDate },
  };
}

function toPreview(facts: LoadedFacts, plan: Planned): Omit<CorrectionPreviewDto, 'token'> {
  const { act, change, taxChange, given, lines, windows, documents } = plan;
  return {
    ...{ folioId: facts.folios[0].id, act, documents, businessDate: facts.businessDate },
    ...{ change: formatMoney(change), taxChange: formatMoney(taxChange), given: formatMoney(given) },
    ...{ lines: lines.map(toLineDto), windows: windows.map(toWindowDto), authority: authorityOf(facts) },
  };
}

function toWindowDto({ payerName, before, after, ...window }: WindowChange): CorrectionWindowDto {
  return { ...window, payer: payerName, balanceBefore: formatMoney(before), balanceAfter: formatMoney(after) };
}

/** The lines by what is left of them too: something taken off since is named even where this act would do the same. */
function partsOf(
  preview: Omit<CorrectionPreviewDto, 'token'>,
  dto: PreviewCorrectionDto,
  facts: LoadedFacts,
): TokenParts {
  const { postingIds, percent, amount, toQuoted, to, by, parts, quantity, unitPrice, transactionCode } = dto;
  const size = { percent, amount, toQuoted, to, by, parts, quantity, unitPrice, transactionCode };
  return {
    request: { act: dto.act, reason: dto.reason, caseId: dto.caseId, postingIds, ...size },
    'business-date': preview.businessDate,
    lines: [preview.lines, facts.lines.map(({ postingId, credited }) => [postingId, credited.minor]).sort()],
    balances: preview.windows,
    authority: preview.authority,
  };
}

function isMoney(fact: unknown): fact is Money {
  return typeof fact === 'object' && fact !== null && 'minor' in fact;
}
