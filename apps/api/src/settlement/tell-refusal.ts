import { formatMoney, type Money } from '@amends/kernel';
import { Refused } from '../platform/refused';

/** A rule's "no" as it travels: amounts formatted. */
export function refusedBy({ code, ...facts }: { readonly code: string; readonly [fact: string]: unknown }): Refused {
  const told = Object.entries(facts).map(([name, fact]) => [name, isMoney(fact) ? formatMoney(fact) : fact] as const);
  return new Refused(code, Object.fromEntries(told));
}

function isMoney(fact: unknown): fact is Money {
  return typeof fact === 'object' && fact !== null && 'minor' in fact;
}
