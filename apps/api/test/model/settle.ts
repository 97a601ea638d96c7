import type { Effect, Expected, Invoiced } from './bills';
import { leftOf, standsFor } from './line';
import type { Answer } from './model-client';
import { spotOf } from './model-house';
import type { Session, Wrong } from './session';
import {
  type Closing,
  DEBTOR_CODE,
  expectChoice,
  expectClosure,
  expectNote,
  expectPayment,
  expectPayOut,
  expectRefund,
  moneyLine,
  type Spot,
} from './settlements';
import type { Step, Tender } from './steps';
import { minorOf, moneyOf } from './wire';

type Settling = Extract<Step, { readonly act: 'pay' | 'refund' | 'balance' | 'pay-out' }>;
type Of<Act extends Step['act']> = Extract<Step, { readonly act: Act }>;

/** Money that comes, goes out or goes back. */
export function settleSpot(session: Session, step: Settling): Promise<string> {
  const at = spotFor(session, step);
  const balance = session.bills.balance(at.bill, at.window);
  switch (step.act) {
    case 'pay':
      return pay(session, at, step.tender, Math.max(1, Math.ceil((Math.max(balance, 5000) * step.share) / 100)));
    case 'refund':
      return refund(session, at, step);
    case 'balance':
      return choose(session, at, step.choice);
    case 'pay-out':
      return payOut(session, at, step.share * 7);
  }
}

const SPOTS = ([0, 1, 2, 3] as const).map(spotOf);

/** What is owed, and what was paid, is mostly given back where it is. */
function spotFor({ bills }: Session, step: Settling): Spot {
  const fits = ({ bill, window }: Spot): boolean =>
    step.act === 'balance'
      ? bills.balance(bill, window) < 0
      : bills.of(bill, window).some((line) => line.code === ('tender' in step && step.tender) && leftOf(line) > 0);
  const spots = step.act === 'pay' || step.act === 'pay-out' || step.place === 3 ? [] : SPOTS.filter(fits);
  return spots[step.place % Math.max(1, spots.length)] ?? spotOf(step.place);
}

function pay(session: Session, at: Spot, transactionCode: Tender, amount: number): Promise<string> {
  const body = { window: at.window, transactionCode, amount: moneyOf(amount, session.house.currency) };
  return settle(session, at, ['payment-previews', 'payments', body], (today) =>
    expectPayment(session.bills, at, transactionCode, amount, today),
  );
}

function payOut(session: Session, at: Spot, amount: number): Promise<string> {
  const money = { transactionCode: 'POUT', amount: moneyOf(amount, session.house.currency) };
  const body = { window: at.window, ...money, description: 'Taxi' };
  return settle(session, at, ['paid-out-previews', 'paid-outs', body], (today) =>
    expectPayOut(session.bills, at, amount, today),
  );
}

function refund(session: Session, at: Spot, { tender, share }: Of<'refund'>): Promise<string> {
  const paid = session.bills.of(at.bill, at.window).filter((line) => line.sort === 'payment' && line.code === tender);
  const most = paid.reduce((sum, line) => sum + leftOf(line), 0);
  const amount = Math.ceil((Math.max(1, most) * share) / 100);
  const money = { transactionCode: tender, amount: moneyOf(amount, session.house.currency) };
  const body = { window: at.window, ...money, reason: 'overpaid' };
  return settle(session, at, ['refund-previews', 'refunds', body], () =>
    expectRefund(session.bills, at, tender, amount),
  );
}

function choose(session: Session, at: Spot, choice: Of<'balance'>['choice']): Promise<string> {
  const body = { window: at.window, choice, ...(choice === 'other-window' ? { toWindow: 3 - at.window } : {}) };
  return settle(session, at, ['balance-choice-previews', 'balance-choices', body], (today) =>
    expectChoice(session.bills, at, choice, today),
  );
}

async function settle(
  session: Session,
  { bill, window }: Spot,
  [previews, acts, body]: readonly [string, string, object],
  expected: (today: string) => Expected,
): Promise<string> {
  const at = `folios/${session.desk.folios[bill]}`;
  session.told.push(`    ${acts} ${JSON.stringify(body)} on bill ${bill}`);
  const acted = await session.client.act(`${at}/${previews}`, `${at}/${acts}`, body, 'previewToken');
  return session.agree(acted, expected, (today) => {
    const effect = expected(today) as Effect;
    const { balanceBefore, balanceAfter } = acted.preview?.body ?? {};
    const before = session.bills.balance(bill, window);
    if (minorOf(balanceBefore) !== before) return `the balance was ${before}, not ${balanceBefore.amount}`;
    const own = (acted.answer.body.postingIds as readonly string[]).slice(-effect.puts.length || Infinity);
    const count = acted.answer.body.postingIds.length;
    if (count !== effect.takes.length + effect.puts.length) return `posts ${count} lines`;
    session.bills.carryOut(bill, effect, new Map(effect.puts.map(({ key }, nth) => [key, own[nth] ?? ''])));
    return afterDiffers(session, { bill, window }, balanceAfter);
  });
}

function afterDiffers({ bills }: Session, { bill, window }: Spot, told: Parameters<typeof minorOf>[0]): Wrong {
  const after = bills.balance(bill, window);
  if (minorOf(told) === after) return undefined;
  throw new Error(`The preview said the balance is ${told.amount} then, and it is ${after}`);
}

/** Closes windows of a bill; what is owed may be settled first, as a desk does it. */
export async function closeBill(session: Session, { bill, windows, settle: settled }: Of<'close'>): Promise<string> {
  for (const window of settled ? windows : []) await settleBefore(session, { bill, window });
  const at = `folios/${session.desk.folios[bill]}`;
  const acted = await session.client.act(`${at}/closure-previews`, `${at}/closure`, { windows }, 'previewToken');
  const expected = () => expectClosure(session.bills, bill, windows);
  return session.agree(
    acted,
    expected,
    (today) => closed(session, (expected() as { closings: readonly Closing[] }).closings, acted.answer.body, today),
    () => acted.preview?.body.businessDate,
  );
}

async function settleBefore(session: Session, at: Spot): Promise<void> {
  const balance = session.bills.balance(at.bill, at.window);
  if (session.bills.isClosed(at.bill, at.window)) return;
  if (balance > 0 && at.window === 1) await pay(session, at, 'VISA', balance);
  if (balance < 0) await choose(session, at, 'voucher');
}

function closed({ bills, house }: Session, closings: readonly Closing[], body: Answer['body'], today: string): Wrong {
  const expected = closings
    .filter(({ outcome }) => outcome !== 'empty')
    .map(({ window, outcome, total, tax }) => [
      window,
      outcome,
      moneyOf(total, house.currency),
      moneyOf(tax, house.currency),
    ]);
  const actual = (body.invoices as Answer['body'][]).map((invoice) => [
    ...[invoice.window, invoice.settledBy, invoice.total, invoice.taxIncluded],
  ]);
  if (JSON.stringify(actual) !== JSON.stringify(expected))
    return `invoices ${JSON.stringify(expected)}, not ${JSON.stringify(actual)}`;
  for (const closing of closings) carryOutClosing(bills, closing, body.invoices, today);
  return undefined;
}

type Invoice = { readonly id: string; readonly window: number; readonly postingIds: readonly string[] };

/** What moves to the debtor is the one line of the invoice that was not there before. */
function carryOutClosing(bills: Session['bills'], closing: Closing, invoices: readonly Invoice[], today: string): void {
  const { bill, window, outcome, balance } = closing;
  bills.close(bill, window);
  const invoice = invoices.find((one) => one.window === window);
  if (!invoice) return;
  const debt = outcome === 'debtor' ? debtOf(bills, invoice) : null;
  const line = moneyLine({ bill, window }, 'payment', DEBTOR_CODE, balance, today);
  if (debt) bills.carryOut(bill, { takes: [], puts: [line], given: 0 }, new Map([[line.key, debt]]));
  const lines = bills.of(bill, window).map(({ id }) => id);
  bills.invoices.push({ id: invoice.id, bill, window, lines, debt });
}

function debtOf(bills: Session['bills'], { postingIds }: Invoice): string | null {
  // A line that was taken off or back is on the invoice too: of those the oracle does not know, the last is the newest.
  const unknown = postingIds.filter((id) => !bills.lines.has(id)).sort();
  return unknown.at(-1) ?? null;
}

/** Without an invoice yet there is nothing to reduce: then there soon is one. */
function closingFor({ pick }: Of<'credit-note'>): Of<'close'> {
  return { act: 'close', bill: pick % 2 === 0 ? 0 : 1, windows: pick % 3 === 0 ? [2] : [1], settle: true };
}

/** Reduces a line of a closed bill. */
export async function noteOn(session: Session, step: Of<'credit-note'>): Promise<string> {
  const { bills, house } = session;
  const invoice = bills.invoices[step.pick % Math.max(1, bills.invoices.length)];
  if (!invoice) return `closed first: ${await closeBill(session, closingFor(step))}`;
  const line = session.pick(step.line, ({ id, sort }) => sort !== 'payment' && invoice.lines.includes(id));
  if (!line) return 'no line';
  const amount = Math.ceil((Math.max(1, leftOf(line)) * step.share) / 100);
  const body = { lines: [{ postingId: line.id, amount: moneyOf(amount, house.currency) }], reason: 'wrong-amount' };
  const at = `invoices/${invoice.id}`;
  session.told.push(
    `    ${amount} of a line of ${line.amount}, ${leftOf(line)} left, on window ${invoice.bill}.${invoice.window}`,
  );
  const acted = await session.client.act(`${at}/credit-note-previews`, `${at}/credit-notes`, body, 'previewToken');
  const expected = () => expectNote(bills, invoice, line, amount);
  return session.agree(acted, expected, () => noted(session, invoice, expected() as Effect, acted));
}

function noted(
  { bills, house }: Session,
  invoice: Invoiced,
  effect: Effect,
  { preview, answer }: Awaited<ReturnType<Session['client']['act']>>,
): Wrong {
  const [reduced] = effect.takes;
  const tax = moneyOf(reduced?.tax ?? 0, house.currency);
  if (answer.body.taxIncluded.amount !== tax.amount) return `takes back tax of ${tax.amount}`;
  bills.carryOut(invoice.bill, effect, new Map());
  const after = bills.of(invoice.bill, invoice.window).reduce((sum, line) => sum + standsFor(line), 0);
  const told = preview?.body.balanceAfter;
  if (minorOf(told) !== after)
    throw new Error(`The note's preview said the balance is ${told.amount} then, and it is ${after}`);
  return undefined;
}
