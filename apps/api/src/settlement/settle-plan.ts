import { formatMoney, type Money, money, negate, subtract } from '@amends/kernel';
import { leftOfPayment, type SettlementAct, takeFromPayments } from '@amends/settlement';
import type { SettlementPreviewDto } from '@amends/settlement/dto';
import { Refused } from '../platform/refused';
import { withToken } from './preview-token';
import { type MoneyCode, type SettlementFacts, windowOf } from './settlement-facts';
import { type LineDraft, toLineDto } from './settlement-line';
import { refusedBy } from './tell-refusal';

/** What somebody wants to do with the money of a bill. */
export type Settling =
  | { readonly act: 'payment'; readonly window: number; readonly transactionCode: string; readonly amount: Money }
  | {
      readonly act: 'paid-out';
      readonly window: number;
      readonly transactionCode: string;
      readonly amount: Money;
      readonly description: string;
    }
  | { readonly act: 'refund'; readonly window: number; readonly transactionCode: string; readonly amount: Money }
  | { readonly act: 'leave' | 'voucher'; readonly window: number }
  | { readonly act: 'other-window'; readonly window: number; readonly toWindow: number | undefined };

export interface PlannedSettling {
  readonly act: SettlementAct;
  readonly amount: Money;
  readonly toWindow: number | null;
  readonly drafts: readonly LineDraft[];
  readonly preview: SettlementPreviewDto;
}

type Plan = Pick<PlannedSettling, 'act' | 'amount' | 'drafts'> & { readonly toWindow?: number };

/** Where vouchers are kept until they are used. */
const VOUCHERS = /^payable:vouchers\b/;
/** What is billed later is no tender. */
const RECEIVABLE = /^receivable\b/;

/**
 * What settling would do, on facts read at one moment; the preview and the act are both made here.
 *
 * @throws Refused `window-unknown`, `bill-closed-already`, `tender-unknown`, `currency-differs`, `amount-not-positive`,
 * `refund-exceeds-paid`, `refund-exceeds-owed`, `nothing-owed`, `other-window-missing`, `voucher-code-missing`.
 */
export function planSettling(facts: SettlementFacts, wanted: Settling): PlannedSettling {
  const { balance } = windowOf(facts, wanted.window);
  const { toWindow = null, ...plan } = planOf(facts, wanted);
  const own = plan.drafts.filter(({ window }) => window === wanted.window).map(({ amount }) => amount.minor);
  const after = money(
    own.reduce((a, b) => a + b, balance.minor),
    facts.currency,
  );
  const preview = withToken({
    ...{ folioId: facts.folioId, act: plan.act, window: wanted.window, amount: formatMoney(plan.amount) },
    ...{ lines: plan.drafts.map(toLineDto), balanceBefore: formatMoney(balance), balanceAfter: formatMoney(after) },
    businessDate: facts.businessDate,
  });
  return { ...plan, toWindow, preview };
}

function planOf(facts: SettlementFacts, wanted: Settling): Plan {
  switch (wanted.act) {
    case 'payment':
      return planPayment(facts, wanted);
    case 'paid-out':
      return planPaidOut(facts, wanted);
    case 'refund':
      return planRefund(facts, wanted);
    case 'leave':
      return { act: 'leave', amount: owed(facts, wanted.window), drafts: [] };
    case 'voucher':
      return planVoucher(facts, wanted.window);
    case 'other-window':
      return planOtherWindow(facts, wanted);
  }
}

function planPayment(facts: SettlementFacts, wanted: Extract<Settling, { act: 'payment' }>): Plan {
  const code = tenderOf(facts, wanted.transactionCode);
  refuseClosed(facts, wanted.window);
  refuseAmount(facts, wanted.amount);
  const draft = { ...draftOf(wanted.window, code), amount: negate(wanted.amount) };
  return { act: code.group === 'deposit' ? 'deposit' : 'payment', amount: wanted.amount, drafts: [draft] };
}

function planPaidOut(facts: SettlementFacts, wanted: Extract<Settling, { act: 'paid-out' }>): Plan {
  const code = paidOutsOf(facts).find((one) => one.code === wanted.transactionCode);
  if (!code) throw new Refused('paid-out-code-unknown', { transactionCode: wanted.transactionCode });
  refuseClosed(facts, wanted.window);
  refuseAmount(facts, wanted.amount);
  const { amount, description } = wanted;
  return { act: 'paid-out', amount, drafts: [{ ...draftOf(wanted.window, code), amount, description }] };
}

/** To the tender it was paid with; a code out of use still takes back what was paid with it. */
function planRefund(
  facts: SettlementFacts,
  { window, transactionCode, amount }: Extract<Settling, { act: 'refund' }>,
): Plan {
  refuseAmount(facts, amount);
  const { closed, balance } = windowOf(facts, window);
  const most = money(Math.max(0, -balance.minor), facts.currency);
  if (closed && amount.minor > most.minor) throw refusedBy({ code: 'refund-exceeds-owed', most });
  const drafts = givenBack(
    facts,
    amount,
    (payment) => payment.window === window && payment.transactionCode === transactionCode,
  );
  return { act: 'refund', amount, drafts };
}

function planVoucher(facts: SettlementFacts, window: number): Plan {
  const amount = owed(facts, window);
  const code = facts.codes.find(({ kind, active, account }) => active && kind === 'payment' && VOUCHERS.test(account));
  if (!code) throw new Refused('voucher-code-missing');
  return { act: 'voucher', amount, drafts: [{ ...draftOf(window, code), amount }] };
}

/** The payments move, so that they are given back from where they went. */
function planOtherWindow(
  facts: SettlementFacts,
  { window, toWindow }: Extract<Settling, { act: 'other-window' }>,
): Plan {
  const amount = owed(facts, window);
  if (toWindow === undefined || toWindow === window) throw new Refused('other-window-missing');
  refuseClosed(facts, toWindow);
  const out = givenBack(
    facts,
    amount,
    (payment) => payment.window === window && !isReceivable(facts, payment.transactionCode),
  );
  const into = out.map((draft) => ({
    ...{ ...draft, window: toWindow, amount: negate(draft.amount) },
    ...{ correctsId: null, replacesId: draft.correctsId },
  }));
  return { act: 'other-window', amount, toWindow, drafts: [...out, ...into] };
}

type Payment = SettlementFacts['payments'][number];

function givenBack(facts: SettlementFacts, amount: Money, of: (payment: Payment) => boolean): readonly LineDraft[] {
  const taking = takeFromPayments(facts.payments.filter(of), amount);
  if (!taking.planned) throw refusedBy(taking.refusal);
  return taking.parts.map((part) => {
    const payment = facts.payments.find(({ postingId }) => postingId === part.postingId);
    const code = facts.codes.find((one) => one.code === payment?.transactionCode);
    if (!payment || !code) throw new Error('A payment stands without its code.');
    return { ...draftOf(payment.window, code), amount: part.amount, correctsId: payment.postingId };
  });
}

/** Tenders of a window, and what may go back to each. */
export function refundableOf(facts: SettlementFacts, window: number): ReadonlyMap<string, Money> {
  const left = new Map<string, Money>();
  for (const payment of facts.payments.filter((one) => one.window === window)) {
    if (isReceivable(facts, payment.transactionCode)) continue;
    const before = left.get(payment.transactionCode) ?? money(0, facts.currency);
    left.set(payment.transactionCode, subtract(before, negate(leftOfPayment(payment))));
  }
  return left;
}

/** Codes a payment can be taken with. */
export function tendersOf({ codes }: SettlementFacts): readonly MoneyCode[] {
  return codes.filter(
    ({ kind, active, account }) => active && kind === 'payment' && !RECEIVABLE.test(account) && !VOUCHERS.test(account),
  );
}

/** Codes money can be handed out with for the guest. */
export function paidOutsOf({ codes }: SettlementFacts): readonly MoneyCode[] {
  return codes.filter(({ kind, active }) => active && kind === 'paid-out');
}

function tenderOf(facts: SettlementFacts, transactionCode: string): MoneyCode {
  const code = tendersOf(facts).find((one) => one.code === transactionCode);
  if (!code) throw new Refused('tender-unknown', { transactionCode });
  return code;
}

function isReceivable({ codes }: SettlementFacts, transactionCode: string): boolean {
  return codes.some(({ code, account }) => code === transactionCode && RECEIVABLE.test(account));
}

function owed(facts: SettlementFacts, window: number): Money {
  const { balance } = windowOf(facts, window);
  if (balance.minor >= 0) throw new Refused('nothing-owed');
  return negate(balance);
}

function refuseClosed(facts: SettlementFacts, window: number): void {
  if (windowOf(facts, window).closed) throw new Refused('bill-closed-already', { window });
}

function refuseAmount({ currency }: SettlementFacts, amount: Money): void {
  if (amount.currency !== currency) throw new Refused('currency-differs', { expected: currency });
  if (amount.minor <= 0) throw new Refused('amount-not-positive');
}

function draftOf(window: number, code: MoneyCode): Omit<LineDraft, 'amount'> {
  const names = { correctsId: null, replacesId: null };
  return { window, kind: code.kind, code, description: code.description, ...names };
}
