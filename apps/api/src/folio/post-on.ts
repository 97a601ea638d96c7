import type { Money } from '@amends/kernel';
import { Refused } from '../platform/refused';
import type { LockedFolio } from './folio.service';

/** Ten times the dearest night anybody ever slept, in the currency with the smallest unit; sums of a folio stay exact. */
const MOST_MINOR = 10_000_000_000_000;

/** @throws Refused `folio-closed`, `window-unknown`, `window-closed`, `currency-differs`, `amount-too-large`, `quantity-does-not-divide-amount`. */
export function refuseUnpostable(folio: LockedFolio, window: number, amount: Money, quantity: number): void {
  if (folio.status === 'closed') throw new Refused('folio-closed');
  if (!folio.windows.includes(window)) throw new Refused('window-unknown', { windows: folio.windows });
  if (folio.closedWindows.includes(window)) throw new Refused('window-closed', { window });
  if (amount.currency !== folio.currency) throw new Refused('currency-differs', { expected: folio.currency });
  if (Math.abs(amount.minor) > MOST_MINOR) throw new Refused('amount-too-large');
  if (amount.minor % quantity !== 0) throw new Refused('quantity-does-not-divide-amount', { quantity });
}
