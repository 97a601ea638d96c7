import type { ExplanationLanguage, ExplanationReaction, LinkAnswer } from '@amends/bill';
import type { ShownHow } from '@amends/bill/dto';
import type { AnnouncementMoment } from '@amends/case/dto';
import type { CreditKind, CreditReason } from '@amends/compensation';
import type { CorrectionDeed, CorrectionReason } from '@amends/correction';
import type { CreditNoteReason, RefundReason, SettledBy } from '@amends/settlement';
import type { PackSection, ReturnAct } from '@amends/desk';
import { PACK_EN } from './en';
import { PACK_HR } from './hr';
import { PACK_LT } from './lt';
import { PACK_PL } from './pl';
import { PACK_SK } from './sk';

/** What a dispute pack says on paper in one language, beside the bill itself; a missing text does not compile. */
export interface PackWords {
  readonly title: (bill: string) => string;
  readonly intro: string;
  readonly contents: string;
  readonly sections: Readonly<Record<PackSection, string>>;
  /** Of a section nothing is in. */
  readonly none: string;
  readonly when: string;
  readonly what: string;
  readonly by: string;
  readonly wholeBill: string;
  readonly oneLine: string;
  readonly version: (version: number) => string;
  readonly language: string;
  /** Its content must not be told any more. */
  readonly withdrawn: string;
  readonly how: Readonly<Record<ShownHow, string>>;
  readonly said: Readonly<Record<ExplanationReaction | LinkAnswer, string>>;
  readonly byLink: string;
  readonly from: Readonly<Record<'guest' | 'hotel', string>>;
  readonly read: Readonly<Record<AnnouncementMoment, string>>;
  readonly promise: Readonly<Record<'open' | 'kept' | 'broken', string>>;
  readonly until: (date: string, time: string) => string;
  readonly deed: Readonly<Record<CorrectionDeed, string>>;
  readonly correctionReason: Readonly<Record<CorrectionReason, string>>;
  readonly undone: string;
  readonly creditKind: Readonly<Record<CreditKind, string>>;
  readonly creditReason: Readonly<Record<CreditReason, string>>;
  readonly returned: Readonly<Record<ReturnAct, string>>;
  readonly refundReason: Readonly<Record<RefundReason, string>>;
  readonly reference: string;
  readonly invoice: (number: string) => string;
  readonly settledBy: Readonly<Record<SettledBy, string>>;
  readonly creditNote: (number: string, invoice: string) => string;
  readonly creditNoteReason: Readonly<Record<CreditNoteReason, string>>;
  readonly move: (from: string, to: string) => string;
  /** Words a room is changed for; a code without words is left out. */
  readonly moveReason: Readonly<Record<string, string>>;
  /** The end of the chain in which everything done to the bill is audited. */
  readonly audit: string;
}

const WORDS: Readonly<Record<ExplanationLanguage, PackWords>> = {
  en: PACK_EN,
  pl: PACK_PL,
  lt: PACK_LT,
  sk: PACK_SK,
  hr: PACK_HR,
};

export function packWordsOf(language: ExplanationLanguage): PackWords {
  return WORDS[language];
}
