import { type ClosedRefusal, whyClosed } from '@amends/folio';
import type { Money } from '@amends/kernel';
import { Refused } from '../platform/refused';
import type { LockedFolio } from './folio.service';

/** A closed bill's "no" as it travels. */
export function refusedAsClosed({ code, ...facts }: ClosedRefusal): Refused {
  return new Refused(code, facts);
}

/** Ten times the dearest night anybody ever slept, in the currency with the smallest unit; sums of a folio stay exact. */
const MOST_MINOR = 10_000_000_000_000;

/** @throws Refused `folio-closed`, `window-unknown`, `window-closed`, `currency-differs`, `amount-too-large`, `quantity-does-not-divide-amount`. */
export function refuseUnpostable(folio: LockedFolio, window: number, amount: Money, quantity: number): void {
  const { windows, closedWindows } = folio;
  const parts = windows.map((number) => ({ number, closed: closedWindows.includes(number) }));
  const closed = whyClosed({ ...folio, windows: parts }, [window]);
  if (closed) throw refusedAsClosed(closed);
  if (!windows.includes(window)) throw new Refused('window-unknown', { windows });
  if (amount.currency !== folio.currency) throw new Refused('currency-differs', { expected: folio.currency });
  if (Math.abs(amount.minor) > MOST_MINOR) throw new Refused('amount-too-large');
  if (amount.minor % quantity !== 0) throw new Refused('quantity-does-not-divide-amount', { quantity });
}
