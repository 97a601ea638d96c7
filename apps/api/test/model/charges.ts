import { rounded } from './line';
import type { Code } from './steps';

export const ADULTS = 2;
/** For each adult and night, in minor units. */
export const FEE = 200;
const ADDED_PERCENT = 10;
/** The fee and the added tax come as lines of these codes. */
export const FEE_CODE = 'CTAX';
export const ADDED_CODE = 'SRVC';

/** The rate of drinks goes up and down with the weeks of the year; the other ones stay. */
export function percentOn(code: string, date: string): number {
  if (code === 'BAR') return weekOf(date) % 2 === 0 ? 23 : 19;
  return code === 'FETE' ? 13 : 6;
}

/** Whole weeks since 1970, which began on a Thursday. */
export function weekOf(date: string): number {
  return Math.floor(Date.parse(date) / (7 * 24 * 3600 * 1000));
}

export interface Charged {
  readonly tax: number;
  readonly made: readonly {
    readonly code: string;
    readonly sort: 'fee' | 'added';
    readonly amount: number;
    readonly quantity: number;
  }[];
}

/** The tax inside a price, and the fee or tax that comes beside it. */
export function taxesOf(code: Code | 'ROOM', amount: number, quantity: number, date: string): Charged {
  const percent = percentOn(code, date);
  const tax = rounded(amount, percent, 100 + percent);
  if (code === 'BAR') return { tax, made: [] };
  if (code === 'FETE') {
    const added = rounded(amount - tax, ADDED_PERCENT, 100);
    return { tax, made: added === 0 ? [] : [{ code: ADDED_CODE, sort: 'added', amount: added, quantity: 1 }] };
  }
  const persons = ADULTS * quantity;
  return { tax, made: [{ code: FEE_CODE, sort: 'fee', amount: FEE * persons, quantity: persons }] };
}
