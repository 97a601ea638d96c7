import {
  type BillTree,
  type BillWords,
  billWordsOf,
  type ExplanationLanguage,
  type LinkWords,
  linkWordsOf,
  sayDate,
} from '@amends/bill';
import type { ZoneClock } from '@amends/kernel';
import { billHtml } from './bill-html';
import { html, type Html, styleSheet } from './html';
import { PAGE_STYLE } from './page-style';

const STYLE = styleSheet(PAGE_STYLE);

/** The house, as a guest knows it. */
export interface House {
  readonly name: string;
  readonly telephone: string | null;
  readonly postalAddress: string | null;
}

/** A link that opens. */
export interface OpenPage {
  readonly house: House;
  readonly tree: BillTree;
  /** Address of the form: this page's own. */
  readonly path: string;
  readonly madeAt: ZoneClock;
  readonly openUntil: ZoneClock;
  /** The bill is not any more what is shown. */
  readonly changed: boolean;
  readonly version: number;
}

/** What a link says that does not open any more, or never did. */
export type ClosedState = 'understood' | 'question' | 'used' | 'revoked' | 'withdrawn' | 'expired' | 'unknown';

/** The bill with its explanation, and two answers; a plain form, for it works without any script. */
export function openPage(page: OpenPage): string {
  const { house, tree, madeAt, openUntil, version } = page;
  const words = billWordsOf(tree.language);
  const link = linkWordsOf(tree.language);
  const title = headingOf(tree, words);
  const body = html`<p>${link.intro}</p>
    ${page.changed && html`<p class="notice">${link.changed}</p>`} ${billHtml(tree)} ${answerForm(page.path, link)}
    <p class="soft">
      ${words.asOf(sayDate(madeAt.date, tree.language), madeAt.time)} · ${words.version(version, tree.folio.number)}
      <br />
      <span class="screen">${link.openUntil(sayDate(openUntil.date, tree.language), openUntil.time)}</span>
    </p>`;
  return document(tree.language, house, title, body);
}

/** A kind word for a link that does not open, with whom to ask. */
export function closedPage(state: ClosedState, language: ExplanationLanguage, house: House | null): string {
  const link = linkWordsOf(language);
  const said: Readonly<Record<ClosedState, string>> = {
    understood: link.thanksUnderstood,
    question: link.thanksQuestion,
    used: link.used,
    revoked: link.revoked,
    withdrawn: link.withdrawn,
    expired: link.expired,
    unknown: link.unknown,
  };
  const body = html`<p>${house ? link.askDesk : ''}</p>`;
  return document(language, house, said[state], body);
}

/** Heading of the page and of the paper. */
export function headingOf({ lineId, folio }: BillTree, words: BillWords): string {
  return lineId === null ? words.bill(folio.number) : words.explanation;
}

function answerForm(path: string, link: LinkWords): Html {
  return html`<form method="post" action="${path}">
    <h2>${link.answerHeading}</h2>
    <div class="acts"><button name="answer" value="understood">${link.understood}</button></div>
    <label>${link.questionLabel}<textarea name="question" maxlength="500"></textarea></label>
    <div class="acts"><button class="quiet" name="answer" value="question">${link.question}</button></div>
  </form>`;
}

function document(language: ExplanationLanguage, house: House | null, title: string, body: Html): string {
  const words = linkWordsOf(language);
  const telephone = house?.telephone ?? null;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}${house && ` · ${house.name}`}</title>
        ${STYLE}
      </head>
      <body>
        <header>
          ${house && html`<p class="house">${house.name}</p>`}
          <h1>${title}</h1>
        </header>
        <main>${body}</main>
        <footer>
          ${
            telephone !== null &&
            html`<p><a href="tel:${telephone.replace(/[^+\d]/g, '')}">${words.call(telephone)}</a></p>`
          }
          ${house && house.postalAddress !== null && html`<p class="soft">${house.postalAddress}</p>`}
        </footer>
      </body>
    </html>`.text;
}
