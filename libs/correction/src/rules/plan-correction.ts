import { decideCredit } from '@amends/compensation';
import { whyClosed } from '@amends/folio';
import { exceeds, type Money, money, sum } from '@amends/kernel';
import type { CorrectionFacts, CorrectionFolioFacts } from './correction-facts';
import {
  type CorrectionPlan,
  type CorrectionRefusal,
  type CorrectionRequest,
  type LinesPlan,
  type NeededDocument,
  refuse,
  type WindowChange,
} from './correction-plan';
import type { CorrectionDeed } from './correction-words';
import { planQuantity, planRepost } from './plan-replacement';
import { planReduction } from './plan-reduction';
import { planSplit } from './plan-split';
import { planTransfer } from './plan-transfer';
import { planUndo, type UndoFacts } from './plan-undo';
import { planVoid } from './plan-void';
import type { Place, PlannedLine } from './planned-line';

/**
 * Decides a correction: the lines to post, whose bills change and by how much, and what paper it needs; or why not.
 *
 * The preview and the act are both made here, on facts read at one moment. What credits give away counts against
 * authority; voids, transfers and splits give nothing.
 */
export function planCorrection(request: CorrectionRequest, facts: CorrectionFacts): CorrectionPlan {
  const closed = closedAmong(facts.folios, namedBy(request, facts));
  if (closed) return refuse(closed);
  const plan = linesFor(request, facts);
  if (!plan.planned) return plan;
  const full = closedAmong(facts.folios, plan.lines);
  if (full) return refuse(full);
  const given = givenBy(plan.lines, facts.folios[0].currency);
  const refusal = beyondLimits(given, facts);
  return refusal ? refuse(refusal) : finished(request.act, plan.lines, facts.folios, given);
}

/** Decides the undoing of a correction. It gives nothing away. */
export function planUndoing(facts: UndoFacts): CorrectionPlan {
  const closed = closedAmong(facts.folios, facts.lines);
  if (closed) return refuse(closed);
  const plan = planUndo(facts);
  if (!plan.planned) return plan;
  return finished('undo', plan.lines, facts.folios, money(0, facts.folios[0].currency));
}

function linesFor(request: CorrectionRequest, facts: CorrectionFacts): LinesPlan {
  switch (request.act) {
    case 'void':
      return planVoid(facts, request.postingIds);
    case 'credit':
      return planReduction(facts, request.postingIds, request.measure);
    case 'transfer':
      return planTransfer(facts, request.postingIds, request.to);
    case 'split':
      return planSplit(facts, request.postingIds, request);
    case 'quantity':
      return planQuantity(facts, request.postingIds, request);
    case 'repost':
      return planRepost(facts, request.postingIds);
  }
}

/** Where the lines that are named stand: that it is closed there is said before anything else that is wrong with them. */
function namedBy({ postingIds }: CorrectionRequest, { lines }: CorrectionFacts): readonly Place[] {
  return lines.filter(({ postingId }) => postingIds.includes(postingId));
}

function closedAmong(folios: readonly CorrectionFolioFacts[], places: readonly Place[]): CorrectionRefusal | undefined {
  for (const folio of folios) {
    const windows = places.filter(({ folioId }) => folioId === folio.id).map(({ window }) => window);
    const closed = whyClosed(folio, windows);
    if (closed) return closed;
  }
  return undefined;
}

/** What credits take off, less what is charged again in their place. */
function givenBy(lines: readonly PlannedLine[], currency: string): Money {
  if (!lines.some(({ kind }) => kind === 'credit')) return money(0, currency);
  const counted = lines.filter(({ kind }) => kind === 'credit' || kind === 'charge' || kind === 'tax');
  return money(Math.max(0, -changeOf(counted, currency).minor), currency);
}

function beyondLimits(given: Money, { limits, folios }: CorrectionFacts): CorrectionRefusal | undefined {
  if (given.minor === 0) return undefined;
  const decision = decideCredit(given, limits);
  if (decision.granted) return undefined;
  const [{ currency }] = folios;
  return currency === limits.creditable.currency || !exceeds(given, money(0, currency))
    ? decision.refusal
    : { code: 'credit-in-other-currency', expected: limits.creditable.currency };
}

function finished(
  act: CorrectionDeed,
  lines: readonly PlannedLine[],
  folios: readonly CorrectionFolioFacts[],
  given: Money,
): CorrectionPlan {
  const { currency } = given;
  return {
    ...{ planned: true, act, lines, given },
    change: changeOf(lines, currency),
    taxChange: sum(
      currency,
      lines.map((line) => line.taxIncluded),
    ),
    windows: windowsOf(lines, folios),
    documents: documentsOf(lines),
  };
}

function changeOf(lines: readonly PlannedLine[], currency: string): Money {
  return sum(
    currency,
    lines.map(({ amount }) => amount),
  );
}

/** The windows that change, in the order of the bills. */
function windowsOf(lines: readonly PlannedLine[], folios: readonly CorrectionFolioFacts[]): readonly WindowChange[] {
  return folios.flatMap(({ id, number: folioNumber, currency, windows }) =>
    windows.flatMap(({ number, payerKind, payerName, balance }) => {
      const own = lines.filter(({ folioId, window }) => folioId === id && window === number);
      if (own.length === 0) return [];
      const after = sum(currency, [balance, changeOf(own, currency)]);
      const payer = { payerName, payerIsOther: payerKind !== 'guest' };
      return [{ folioId: id, folioNumber, window: number, ...payer, before: balance, after }];
    }),
  );
}

function documentsOf(lines: readonly PlannedLine[]): readonly NeededDocument[] {
  const checks = lines.flatMap(({ of }) => (of.checkNumber === null ? [] : [of.checkNumber]));
  return [...new Set(checks)].map((number) => ({ kind: 'signed-check', number }));
}
