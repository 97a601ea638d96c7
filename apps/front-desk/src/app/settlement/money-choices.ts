import { parseMoney, type MoneyText } from '@amends/kernel';
import type { BalanceChoice, RefundReason } from '@amends/settlement';
import type { SettlementDto } from '@amends/settlement/dto';
import type { MoneyAct } from './settlement-api';

type Window = SettlementDto['windows'][number];

/** One way money of a bill can move. */
export interface MoneyChoice {
  readonly id: string;
  readonly act: MoneyAct;
  /** A tender's own name, or the words of a choice. */
  readonly tender?: string;
  readonly transactionCode?: string;
  readonly choice?: BalanceChoice;
  readonly toWindow?: number;
  readonly toPayer?: string;
  /** What may move at most, and what is offered first; a choice about the whole balance has none. */
  readonly most?: MoneyText;
  readonly first?: MoneyText;
}

/** What is said beside a sum. */
export interface SaidOfMoney {
  readonly reason: RefundReason;
  /** For what money is handed out, as it stands on the bill. */
  readonly description: string;
  /** Slip or terminal number. */
  readonly reference: string;
}

/** With what the payer pays: what is owed, to the cent; who owes nothing can leave a deposit. */
export function waysToPay({ tenders }: SettlementDto, window: Window): readonly MoneyChoice[] {
  if (window.closedAt !== null) return [];
  const due = owes(window);
  const ordered = [...tenders].filter(({ isDeposit }) => due || isDeposit);
  ordered.sort((a, b) => Number(a.isDeposit) - Number(b.isDeposit));
  return ordered.map(({ transactionCode, description }) => ({
    ...{ id: transactionCode, act: 'payment', transactionCode, tender: description },
    ...(due ? { first: window.balance } : {}),
  }));
}

/** From where money is handed out for the guest, to be paid with the bill. */
export function waysOut({ paidOuts }: SettlementDto, window: Window): readonly MoneyChoice[] {
  if (window.closedAt !== null) return [];
  return paidOuts.map(({ transactionCode, description }) => ({
    ...{ id: transactionCode, act: 'paid-out', transactionCode, tender: description },
  }));
}

/** To which tender money goes back and, where we owe something, what else may become of it. */
export function waysBack({ windows }: SettlementDto, window: Window): readonly MoneyChoice[] {
  const owed = owedBy(window.balance);
  const refunds = window.refundable.map(({ transactionCode, description, most }): MoneyChoice => ({
    ...{ id: transactionCode, act: 'refund', transactionCode, tender: description, most },
    first: owed && minorOf(owed) < minorOf(most) ? owed : most,
  }));
  if (!owed) return refunds;
  const others = windows.filter((one) => one.window !== window.window && one.closedAt === null);
  const moves = others.map(({ window: toWindow, payer }): MoneyChoice => ({
    ...{ id: `window-${toWindow}`, act: 'balance-choice', choice: 'other-window', toWindow, toPayer: payer },
  }));
  const whole = (['voucher', 'leave'] as const).map((choice): MoneyChoice => ({
    ...{ id: choice, act: 'balance-choice', choice },
  }));
  return [...refunds, ...moves, ...whole];
}

/** What is sent for a choice; undefined while the sum is not typed to its end, or nobody said for what it is. */
export function wishOf(
  choice: MoneyChoice,
  window: number,
  amount: MoneyText | undefined,
  { reason, description, reference }: SaidOfMoney,
): object | undefined {
  const { act, transactionCode, toWindow } = choice;
  if (act === 'balance-choice') return { window, choice: choice.choice, ...(toWindow ? { toWindow } : {}) };
  if (!amount) return undefined;
  const sum = { window, transactionCode, amount };
  if (act === 'refund') return { ...sum, reason };
  if (act === 'payment') return { ...sum, ...(reference.trim() ? { reference: reference.trim() } : {}) };
  return description.trim() ? { ...sum, description: description.trim() } : undefined;
}

/** Whether something is left to pay. */
export function owes({ balance }: Window): boolean {
  return minorOf(balance) > 0;
}

function owedBy({ amount, currency }: MoneyText): MoneyText | undefined {
  return amount.startsWith('-') ? { amount: amount.slice(1), currency } : undefined;
}

function minorOf(text: MoneyText): number {
  const parsed = parseMoney(text);
  return parsed.ok ? parsed.money.minor : 0;
}
