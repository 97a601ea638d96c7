import type { Bills, DoneAct, Expected, Put, Taken } from './bills';
import { divided, leftOf, type Line, quantityOf, rounded } from './line';
import { feeStays, isAdded, keyOf, off, standing } from './places';
import { recounting, reposting } from './replacements';
import type { Code } from './steps';

/** A correction of one line, as it was asked for. */
export type Asked =
  | { readonly act: 'void' }
  | { readonly act: 'credit'; readonly amount: number }
  | { readonly act: 'transfer'; readonly bill: 0 | 1; readonly window: number }
  | {
      readonly act: 'split';
      readonly by: 'percent' | 'amount' | 'nights';
      readonly nights: readonly number[] | null;
      readonly weights: readonly number[];
      readonly windows: readonly number[];
      /** Whether the parts are the whole. */
      readonly whole: boolean;
    }
  | { readonly act: 'quantity'; readonly quantity: number; readonly unit: number | null }
  | { readonly act: 'repost'; readonly code: Code };

/** What a role may give on a case. */
export const AUTHORITY = 200_00;

/** What must come of a correction on a business date. */
export function expectCorrection(bills: Bills, line: Line, asked: Asked, today: string): Expected {
  const closed = bills.isClosed(line.bill) || (asked.act === 'transfer' && bills.isClosed(asked.bill));
  const shut = (bill: 0 | 1, window: number) => bills.isClosed(bill, window);
  // Of a closed part and a bill closed as a whole, either may be said.
  const partly = !bills.isClosed(line.bill) && shut(line.bill, line.window);
  if (closed) return { refused: ['folio-closed', ...(partly ? ['window-closed'] : [])] };
  const expected = rightOf(bills, line, asked, today);
  const onClosed =
    shut(line.bill, line.window) ||
    ('takes' in expected &&
      (expected.takes.some((one) => shut(one.line.bill, one.line.window)) ||
        expected.puts.some(({ bill, window }) => shut(bill, window))));
  const reasons = [
    ...('refused' in expected ? expected.refused : beyondAuthority(bills, line.bill, expected.given)),
    ...(onClosed ? ['window-closed'] : []),
  ];
  return reasons.length > 0 ? { refused: reasons } : expected;
}

/** Counted over the case, by whomever it was given. */
export function beyondAuthority(bills: Bills, bill: 0 | 1, given: number): readonly string[] {
  return given > 0 && given > AUTHORITY - bills.given[bill] ? ['credit-exceeds-authority'] : [];
}

function rightOf(bills: Bills, line: Line, asked: Asked, today: string): Expected {
  const fits = line.sort === 'payment' ? asked.act === 'transfer' : line.sort !== 'other';
  if (!fits) return { refused: ['line-not-correctable'] };
  const itself = asked.act === 'transfer' && asked.bill === line.bill && asked.window === line.window;
  if (leftOf(line) === 0) return { refused: ['line-has-nothing-left'] };
  if (itself) return { refused: ['transfer-to-itself'] };
  switch (asked.act) {
    case 'void':
      return voiding(bills, line, today);
    case 'credit':
      return crediting(bills, line, asked.amount);
    case 'transfer':
      return moving(bills, line, asked);
    case 'split':
      return splitting(bills, line, asked);
    case 'quantity':
      return recounting(bills, line, asked, today);
    case 'repost':
      return reposting(bills, line, asked.code, today);
  }
}

function voiding(bills: Bills, line: Line, today: string): Expected {
  const lines = [line, ...bills.madeFrom(line)];
  const refused = [
    ...(lines.some(({ soldOn }) => soldOn !== today) ? ['void-on-another-date'] : []),
    ...feeStays(bills.strayedFrom(line)),
  ];
  if (refused.length > 0) return { refused };
  return { takes: lines.map((one) => off(one)), puts: [], given: 0 };
}

function crediting(bills: Bills, line: Line, amount: number): Expected {
  const left = leftOf(line);
  if (amount <= 0) return { refused: ['credit-not-positive'] };
  if (amount > left) return { refused: ['credit-exceeds-line'] };
  const broken = line.sort === 'fee' && amount !== left && amount % (line.amount / line.quantity) !== 0;
  const refused = [
    ...(broken ? ['fee-only-with-person-or-night'] : []),
    ...feeStays(bills.strayedFrom(line).filter(isAdded)),
  ];
  if (refused.length > 0) return { refused };
  const added = bills.madeFrom(line).filter(isAdded);
  const takes = [off(line, amount), ...added.map((one) => off(one, rounded(leftOf(one), amount, left)))];
  const real = takes.filter((one) => one.amount > 0);
  return { takes: real, puts: [], given: real.reduce((sum, one) => sum + one.amount, 0) };
}

/** The line and all that was made from it, as it was: what was made from it still is. */
function moving(bills: Bills, line: Line, to: { readonly bill: 0 | 1; readonly window: number }): Expected {
  const lines = [line, ...(line.sort === 'payment' ? [] : bills.madeFrom(line))];
  const takes = lines.map((one) => off(one));
  const puts = takes.map(({ line: one, amount, tax }) => ({
    ...standing(one, amount, tax),
    ...{ bill: to.bill, window: to.window, madeFrom: one === line ? line.madeFrom : keyOf(line) },
    anewFor: one === line ? line.id : null,
  }));
  return { takes, puts, given: 0 };
}

type Split = Extract<Asked, { readonly act: 'split' }>;

/** A tax added goes with its price; a fee with a share of the night, in percent or nights, never with a sum. */
function splitting(bills: Bills, line: Line, split: Split): Expected {
  if (!split.whole) return { refused: ['parts-do-not-sum'] };
  const amounts = divided(leftOf(line), split.weights);
  if (amounts.includes(0)) return { refused: ['part-without-amount'] };
  const made = bills.madeFrom(line).filter(({ sort }) => sort === 'added' || split.by !== 'amount');
  const takes = [line, ...made].map((one) => off(one));
  const puts = takes.flatMap((taken) => partsOf(taken, line, split));
  return { takes, puts, given: 0 };
}

function partsOf({ line, amount, tax }: Taken, base: Line, { nights, weights, windows }: Split): readonly Put[] {
  const parts = divided(amount, weights);
  const taxes = divided(tax, parts);
  const untouched = line.taken === 0 && base.taken === 0;
  return parts.flatMap((part, nth) => {
    if (part === 0) return [];
    const quantity = (line.quantity * (nights?.[nth] ?? 0)) / base.quantity;
    const counted = nights && untouched && Number.isInteger(quantity) ? quantity : 1;
    const before = (nights ?? []).slice(0, nth).reduce((a, b) => a + b, 0);
    return [
      {
        ...standing(line, part, taxes[nth] ?? 0, nth),
        ...{ window: windows[nth] ?? 0, madeFrom: line === base ? line.madeFrom : keyOf(base, nth) },
        quantity: nights ? counted : quantityOf(line, part),
        serviceDate: nights ? later(line.serviceDate, before) : line.serviceDate,
      },
    ];
  });
}

function later(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 24 * 3600 * 1000).toISOString().slice(0, 10);
}

/** The whole act goes, unless something was built on what it had put on the bill. */
export function expectUndo(bills: Bills, act: DoneAct): Expected {
  const made = act.made.map((id) => bills.line(id));
  const spots = [...act.takes.map(({ line }) => line), ...made];
  const bad = [
    ...([act, ...spots].some(({ bill }) => bills.isClosed(bill)) ? ['folio-closed'] : []),
    ...(spots.some(({ bill, window }) => bills.isClosed(bill, window)) ? ['window-closed'] : []),
    ...(act.undoes ? ['undo-not-undoable'] : []),
    ...(act.undone ? ['correction-already-undone'] : []),
    ...(!act.undoes && !act.undone && made.some(({ taken }) => taken !== 0) ? ['correction-built-on'] : []),
  ];
  return bad.length > 0 ? { refused: bad } : { takes: [], puts: [], given: 0 };
}
