import type { ExplanationLanguage } from '@amends/bill';
import type { CreditNoteReason } from '../settlement-words';
import { PAPER_EN } from './en';
import { PAPER_HR } from './hr';
import { PAPER_LT } from './lt';
import { PAPER_PL } from './pl';
import { PAPER_SK } from './sk';

/** What an invoice and a credit note say beside the words of a bill; a missing text does not compile. */
export interface PaperWords {
  readonly invoice: (number: string) => string;
  readonly creditNote: (number: string) => string;
  /** Which invoice a credit note is on. */
  readonly onInvoice: (number: string, date: string) => string;
  readonly payer: string;
  readonly bill: string;
  readonly issued: string;
  readonly taxNumber: string;
  readonly date: string;
  readonly quantity: string;
  /** Heading of the rate of tax of a line. */
  readonly rate: string;
  readonly total: string;
  /** The sum of a credit note. */
  readonly credited: string;
  readonly reason: string;
  readonly reasons: Readonly<Record<CreditNoteReason, string>>;
}

const WORDS: Readonly<Record<ExplanationLanguage, PaperWords>> = {
  en: PAPER_EN,
  pl: PAPER_PL,
  lt: PAPER_LT,
  sk: PAPER_SK,
  hr: PAPER_HR,
};

export function paperWordsOf(language: ExplanationLanguage): PaperWords {
  return WORDS[language];
}
