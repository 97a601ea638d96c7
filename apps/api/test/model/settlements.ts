import type { Bills, Expected, Invoiced, Put, Taken } from './bills';
import { leftOf, type Line, rounded } from './line';
import { isAdded, off } from './places';

/** Bills of the trade that is done later: no tender, so nothing goes back to it. */
export const DEBTOR_CODE = 'CLED';

export interface Spot {
  readonly bill: 0 | 1;
  readonly window: number;
}

const NOTHING = { takes: [], puts: [], given: 0 } as const;

export function expectPayment(bills: Bills, at: Spot, code: string, amount: number, today: string): Expected {
  if (bills.isClosed(at.bill, at.window)) return { refused: ['bill-closed-already'] };
  return { ...NOTHING, puts: [moneyLine(at, 'payment', code, amount, today)] };
}

export function expectPayOut(bills: Bills, at: Spot, amount: number, today: string): Expected {
  if (bills.isClosed(at.bill, at.window)) return { refused: ['bill-closed-already'] };
  return { ...NOTHING, puts: [moneyLine(at, 'other', 'POUT', amount, today)] };
}

/** To the tender it came from, the last payment first; on a closed bill no more than is owed. */
export function expectRefund(bills: Bills, at: Spot, code: string, amount: number): Expected {
  const owed = Math.max(0, -bills.balance(at.bill, at.window));
  if (bills.isClosed(at.bill, at.window) && amount > owed) return { refused: ['refund-exceeds-owed'] };
  const takes = lastFirst(
    paymentsIn(bills, at, (line) => line.code === code),
    amount,
  );
  return takes ? { ...NOTHING, takes } : { refused: ['refund-exceeds-paid'] };
}

export function expectChoice(
  bills: Bills,
  { bill, window }: Spot,
  choice: 'leave' | 'other-window' | 'voucher',
  today: string,
): Expected {
  const owed = -bills.balance(bill, window);
  if (owed <= 0) return { refused: ['nothing-owed'] };
  if (choice === 'leave') return NOTHING;
  if (choice === 'voucher') return { ...NOTHING, puts: [moneyLine({ bill, window }, 'other', 'GVCH', owed, today)] };
  const to = { bill, window: 3 - window };
  if (bills.isClosed(bill, to.window)) return { refused: ['bill-closed-already'] };
  const takes = lastFirst(
    paymentsIn(bills, { bill, window }, (line) => line.code !== DEBTOR_CODE),
    owed,
  );
  if (!takes) return { refused: ['refund-exceeds-paid'] };
  const puts = takes.map(({ line, amount }, nth) => moneyLine(to, 'payment', line.code, amount, today, nth));
  return { ...NOTHING, takes, puts };
}

/** A window that is to be closed, and what becomes of its balance. */
export interface Closing extends Spot {
  readonly outcome: 'paid' | 'debtor' | 'empty';
  readonly balance: number;
  readonly total: number;
  readonly tax: number;
}

/** A guest pays before the bill is closed; a company is invoiced; nothing is closed while we owe something. */
export function expectClosure(
  bills: Bills,
  bill: 0 | 1,
  windows: readonly number[],
): { readonly refused: readonly string[] } | { readonly closings: readonly Closing[] } {
  const closings: Closing[] = [];
  for (const window of windows) {
    const balance = bills.balance(bill, window);
    if (bills.isClosed(bill, window)) return { refused: ['bill-closed-already'] };
    if (balance < 0) return { refused: ['balance-negative'] };
    if (balance > 0 && window === 1) return { refused: ['balance-open'] };
    closings.push({ bill, window, balance, ...invoicedIn(bills, { bill, window }, balance) });
  }
  return { closings };
}

/** A reduction of a line of a closed bill; a debtor owes that much less, as long as he owes anything. */
export function expectNote(bills: Bills, invoice: Invoiced, line: Line, amount: number): Expected {
  if (!invoice.lines.includes(line.id)) return { refused: ['line-not-on-invoice'] };
  if (line.sort === 'payment' || line.sort === 'other') return { refused: ['line-not-reducible'] };
  if (amount <= 0) return { refused: ['credit-note-not-positive'] };
  if (amount > leftOf(line)) return { refused: ['credit-exceeds-line'] };
  const reduced = [off(line, amount), ...addedWith(bills, invoice, line, amount)];
  const debt = invoice.debt === null ? undefined : bills.line(invoice.debt);
  const owed = reduced.reduce((sum, taken) => sum + taken.amount, 0);
  const back = debt ? Math.min(owed, leftOf(debt)) : 0;
  return { ...NOTHING, takes: [...reduced, ...(debt && back > 0 ? [{ line: debt, amount: back, tax: 0 }] : [])] };
}

/** The tax that came on top of a line goes with it, by the share taken of what the line still had. */
function addedWith(bills: Bills, { lines }: Invoiced, line: Line, amount: number): readonly Taken[] {
  return bills
    .madeFrom(line)
    .filter((made) => isAdded(made) && lines.includes(made.id))
    .map((made) => off(made, rounded(leftOf(made), amount, leftOf(line))))
    .filter((taken) => taken.amount > 0);
}

function invoicedIn(bills: Bills, at: Spot, balance: number): Pick<Closing, 'outcome' | 'total' | 'tax'> {
  const lines = bills.of(at.bill, at.window);
  const charged = lines.filter(({ sort, code }) => sort !== 'payment' && code !== 'GVCH');
  const total = charged.reduce((sum, line) => sum + leftOf(line), 0);
  const tax = charged.reduce((sum, line) => sum + line.tax - line.taxTaken, 0);
  const outcome = balance > 0 ? 'debtor' : lines.length > 0 ? 'paid' : 'empty';
  return { outcome, total, tax };
}

function paymentsIn(bills: Bills, { bill, window }: Spot, wanted: (line: Line) => boolean): readonly Line[] {
  return bills.of(bill, window).filter((line) => line.sort === 'payment' && wanted(line));
}

/** Undefined when there is not that much left of them. */
function lastFirst(payments: readonly Line[], amount: number): readonly Taken[] | undefined {
  const takes: Taken[] = [];
  let wanted = amount;
  for (const line of payments.toReversed()) {
    const part = Math.min(wanted, leftOf(line));
    if (part > 0) takes.push({ line, amount: part, tax: 0 });
    wanted -= part;
  }
  return wanted === 0 ? takes : undefined;
}

export function moneyLine(
  { bill, window }: Spot,
  sort: 'payment' | 'other',
  code: string,
  amount: number,
  today: string,
  nth = 0,
): Put {
  return {
    ...{ key: `money:${nth}`, of: null, bill, window, sort, code, amount, tax: 0, quantity: 1 },
    ...{ serviceDate: today, soldOn: today, madeFrom: null, anewFor: null },
  };
}
