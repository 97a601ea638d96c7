import type { ExplanationLanguage } from '../language';
import { BILL_EN } from '../templates/bill/en';
import { BILL_HR } from '../templates/bill/hr';
import { BILL_LT } from '../templates/bill/lt';
import { BILL_PL } from '../templates/bill/pl';
import { BILL_SK } from '../templates/bill/sk';
import type { BillKind } from './bill-tree';

/** Everything a language needs to write a bill out for the guest, on paper and on a page; a missing text does not compile. */
export interface BillWords {
  readonly kinds: Readonly<Record<BillKind, string>>;
  readonly bill: (number: string) => string;
  /** Heading of one line explained. */
  readonly explanation: string;
  readonly package: (name: string) => string;
  readonly packageHolds: string;
  readonly guest: string;
  readonly booking: string;
  readonly stayFrom: (arrival: string, departure: string) => string;
  readonly rooms: string;
  readonly room: (number: string) => string;
  readonly roomNights: (number: string, from: string, until: string) => string;
  readonly paidBy: string;
  readonly what: string;
  readonly amount: string;
  readonly sum: string;
  readonly charged: string;
  readonly paid: string;
  readonly toPay: string;
  readonly toReturn: string;
  readonly settled: string;
  readonly notShown: string;
  readonly taxes: string;
  readonly tax: string;
  readonly net: string;
  readonly gross: string;
  readonly noTax: string;
  readonly nothing: string;
  /** When it was made, on the wall of the property. */
  readonly asOf: (date: string, time: string) => string;
  readonly page: (page: number, of: number) => string;
  readonly version: (version: number, mark: string) => string;
  readonly telephone: string;
}

const WORDS: Readonly<Record<ExplanationLanguage, BillWords>> = {
  en: BILL_EN,
  pl: BILL_PL,
  lt: BILL_LT,
  sk: BILL_SK,
  hr: BILL_HR,
};

export function billWordsOf(language: ExplanationLanguage): BillWords {
  return WORDS[language];
}
