import { createHash } from 'node:crypto';
import { isOpen } from '@amends/case';
import {
  type CreditPlan,
  type CreditSize,
  decideCredit,
  type PlannedCreditLine,
  planCredit,
} from '@amends/compensation';
import type { CreditLineDto, CreditPreviewDto, PreviewCreditDto } from '@amends/compensation/dto';
import { whyClosed } from '@amends/folio';
import { canonicalJson, formatMoney, type Money, money, subtract, sum } from '@amends/kernel';
import { refusedAsClosed } from '../folio';
import { amountOf } from '../platform/amount-of';
import { Refused } from '../platform/refused';
import type { CreditFacts, LineToCredit } from './credit-facts';
import { creditableOfFolio, limitsOf, ownFolios, toLimitsDto } from './credit-limits';

/** A line and what the credit takes off it. */
export interface PlannedLine {
  readonly line: LineToCredit;
  readonly plan: PlannedCreditLine;
}

export interface PlannedCredit {
  readonly total: Money;
  readonly lines: readonly PlannedLine[];
  readonly preview: CreditPreviewDto;
}

/**
 * What a credit would do, on facts read at one moment; the preview and the credit itself are both made here.
 *
 * @throws Refused `case-already-closed`, `credit-code-missing`, `line-not-on-this-stay`, `folio-closed`, `window-closed`, and what the
 * rules say.
 */
export function planGrant(facts: CreditFacts, dto: PreviewCreditDto): PlannedCredit {
  if (!isOpen(facts.state)) throw new Refused('case-already-closed', { state: facts.state });
  if (!facts.code) throw new Refused('credit-code-missing', { kind: dto.kind });
  const lines = linesAsked(facts, dto.postingIds);
  const plan = planCredit({ ...sizeOf(dto), kind: dto.kind }, lines);
  if (!plan.planned) throw refusedBy(plan.refusal);
  const planned = plan.lines.map((one) => ({ plan: one, line: lineOf(one, lines) }));
  refuseBeyondLimits(facts, plan.total, planned);
  return { total: plan.total, lines: planned, preview: toPreview(facts, dto, plan, planned) };
}

function linesAsked(facts: CreditFacts, postingIds: readonly string[]): readonly LineToCredit[] {
  const ids = new Set(postingIds.map((id) => id.toLowerCase()));
  return [...ids].map((id) => {
    const line = facts.lines.find(({ postingId }) => postingId === id);
    if (!line) throw new Refused('line-not-on-this-stay', { postingId: id });
    const folio = facts.folios.find((own) => own.id === line.folioId);
    const closed = folio && whyClosed(folio, [line.window]);
    if (closed) throw refusedAsClosed(closed);
    return line;
  });
}

function sizeOf({ percent, amount }: PreviewCreditDto): CreditSize {
  if (amount) return { amount: amountOf(amount) };
  if (percent === undefined) throw new Error('A credit without a size has passed the pipe.');
  return { percent };
}

function lineOf({ postingId }: PlannedCreditLine, lines: readonly LineToCredit[]): LineToCredit {
  const line = lines.find((one) => one.postingId === postingId);
  if (!line) throw new Error('A line was planned that nobody asked for.');
  return line;
}

/** Each folio for what is taken off it, then the whole: what one folio has left is no help to another. */
function refuseBeyondLimits(facts: CreditFacts, total: Money, planned: readonly PlannedLine[]): void {
  const limits = limitsOf(facts);
  const parts = ownFolios(facts).map((folio) => {
    const taken = planned.filter(({ line }) => line.folioId === folio.id).map(({ plan }) => plan.amount);
    return { part: sum(facts.currency, taken), creditable: creditableOfFolio(folio) };
  });
  const decisions = [
    ...parts
      .filter(({ part }) => part.minor > 0)
      .map(({ part, creditable }) => decideCredit(part, { ...limits, creditable })),
    decideCredit(total, limits),
  ];
  for (const decision of decisions) if (!decision.granted) throw refusedBy(decision.refusal);
}

function toPreview(
  facts: CreditFacts,
  { kind }: PreviewCreditDto,
  { total }: CreditPlan & { planned: true },
  lines: readonly PlannedLine[],
): CreditPreviewDto {
  const { caseId, businessDate, currency } = facts;
  const balance = sum(
    currency,
    ownFolios(facts).map(({ balanceMinor }) => money(balanceMinor, currency)),
  );
  const preview = {
    ...{ caseId, kind, total: formatMoney(total), lines: lines.map(toLineDto), businessDate },
    balanceBefore: formatMoney(balance),
    balanceAfter: formatMoney(subtract(balance, total)),
    limits: toLimitsDto(facts),
  };
  return { ...preview, token: tokenOf(preview) };
}

function toLineDto({ line, plan }: PlannedLine): CreditLineDto {
  const { postingId, description, window, payer, payerKind } = line;
  return {
    ...{ postingId, description, window, payer, payerIsOther: payerKind !== 'guest' },
    amount: formatMoney(plan.amount),
    tax: formatMoney(plan.tax),
    creditableLeft: formatMoney(plan.creditableLeft),
  };
}

/** Equal facts give an equal token, and any other fact another one. */
function tokenOf(preview: Omit<CreditPreviewDto, 'token'>): string {
  return createHash('sha256').update(canonicalJson(preview)).digest('base64url');
}

/** A rule's "no" as it travels: amounts formatted. */
function refusedBy({ code, ...facts }: { readonly code: string; readonly [fact: string]: unknown }): Refused {
  const told = Object.entries(facts).map(([name, fact]) => [name, isMoney(fact) ? formatMoney(fact) : fact] as const);
  return new Refused(code, Object.fromEntries(told));
}

function isMoney(fact: unknown): fact is Money {
  return typeof fact === 'object' && fact !== null && 'minor' in fact;
}
