import { type Money, money, sum } from '@amends/kernel';
import type { Counted, NightOfStay, PackageItem } from './night-facts';

/** A part of the package as it comes onto the bill of one night. */
export interface PricedItem {
  readonly transactionCode: string;
  readonly insideRate: boolean;
  readonly quantity: number;
  readonly amount: Money;
}

/** The parts of a stay's package for one night; those for nobody, and those that cost nothing, are left out. */
export function pricePackage(stay: NightOfStay, currency: string): readonly PricedItem[] {
  return stay.packageItems
    .map(({ transactionCode, insideRate, priceMinor, counts }: PackageItem) => {
      const quantity = countOf(counts, stay);
      return { transactionCode, insideRate, quantity, amount: money(priceMinor * quantity, currency) };
    })
    .filter(({ amount }) => amount.minor > 0);
}

/** What the package takes out of the price of the night. */
export function insideRate(items: readonly PricedItem[], currency: string): Money {
  return sum(
    currency,
    items.filter((item) => item.insideRate).map(({ amount }) => amount),
  );
}

function countOf(counts: Counted, { adults, children }: NightOfStay): number {
  const by = { room: 1, adult: adults, child: children, person: adults + children };
  return by[counts];
}
