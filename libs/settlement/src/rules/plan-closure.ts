import type { PayerKind } from '@amends/folio';
import { type Money, money } from '@amends/kernel';
import type { ClosureOutcome } from './settlement-words';

/** A window of a bill, as closing it needs it. */
export interface WindowToClose {
  readonly number: number;
  readonly payerKind: PayerKind;
  readonly payerName: string;
  readonly closed: boolean;
  readonly balance: Money;
  /** Whether anything stands in it. */
  readonly hasLines: boolean;
}

export interface PlannedClosure {
  readonly window: number;
  readonly outcome: ClosureOutcome;
  /** What moves to the debtor; zero otherwise. */
  readonly toDebtor: Money;
}

export type ClosureRefusal =
  | { readonly code: 'window-unknown'; readonly windows: readonly number[] }
  | { readonly code: 'bill-closed-already'; readonly window: number }
  /** The guest pays now: what is owed is paid first. */
  | { readonly code: 'balance-open'; readonly window: number; readonly balance: Money }
  /** We owe something: what becomes of it is said first. */
  | { readonly code: 'balance-negative'; readonly window: number; readonly balance: Money };

export type ClosurePlan =
  | { readonly planned: true; readonly windows: readonly PlannedClosure[] }
  | { readonly planned: false; readonly refusal: ClosureRefusal };

/**
 * Closes the windows asked for, or all that are open: at a balance of zero, or with the balance moved to a payer who
 * is billed later. A guest is never a debtor, and no bill is closed while we owe something on it.
 */
export function planClosure(windows: readonly WindowToClose[], asked: readonly number[] | undefined): ClosurePlan {
  const numbers = asked ?? windows.filter(({ closed }) => !closed).map(({ number }) => number);
  const planned: PlannedClosure[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const window = windows.find((one) => one.number === number);
    if (!window) return refuse({ code: 'window-unknown', windows: windows.map((one) => one.number) });
    const refusal = refusalOf(window);
    if (refusal) return refuse(refusal);
    planned.push(closureOf(window));
  }
  const [first] = windows;
  if (planned.length === 0 && first) return refuse({ code: 'bill-closed-already', window: first.number });
  return { planned: true, windows: planned };
}

function refusalOf({ number: window, closed, balance, payerKind }: WindowToClose): ClosureRefusal | undefined {
  if (closed) return { code: 'bill-closed-already', window };
  if (balance.minor < 0) return { code: 'balance-negative', window, balance };
  if (balance.minor > 0 && payerKind === 'guest') return { code: 'balance-open', window, balance };
  return undefined;
}

function closureOf({ number: window, balance, hasLines }: WindowToClose): PlannedClosure {
  if (balance.minor > 0) return { window, outcome: 'debtor', toDebtor: balance };
  return { window, outcome: hasLines ? 'paid' : 'empty', toDebtor: money(0, balance.currency) };
}

function refuse(refusal: ClosureRefusal): ClosurePlan {
  return { planned: false, refusal };
}
