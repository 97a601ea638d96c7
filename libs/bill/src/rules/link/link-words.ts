import type { ExplanationLanguage } from '../language';
import { LINK_EN } from '../templates/link/en';
import { LINK_HR } from '../templates/link/hr';
import { LINK_LT } from '../templates/link/lt';
import { LINK_PL } from '../templates/link/pl';
import { LINK_SK } from '../templates/link/sk';

/** What the page behind a link says beside the bill. */
export interface LinkWords {
  readonly intro: string;
  /** The bill is not any more what is shown. */
  readonly changed: string;
  readonly answerHeading: string;
  readonly understood: string;
  readonly question: string;
  readonly questionLabel: string;
  readonly thanksUnderstood: string;
  readonly thanksQuestion: string;
  readonly expired: string;
  readonly revoked: string;
  /** The hotel may not tell it any more. */
  readonly withdrawn: string;
  readonly used: string;
  readonly unknown: string;
  readonly askDesk: string;
  readonly call: (telephone: string) => string;
  readonly openUntil: (date: string, time: string) => string;
}

const WORDS: Readonly<Record<ExplanationLanguage, LinkWords>> = {
  en: LINK_EN,
  pl: LINK_PL,
  lt: LINK_LT,
  sk: LINK_SK,
  hr: LINK_HR,
};

export function linkWordsOf(language: ExplanationLanguage): LinkWords {
  return WORDS[language];
}
