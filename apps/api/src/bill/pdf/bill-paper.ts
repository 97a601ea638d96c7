import {
  type BillGroup,
  type BillNode,
  type BillTree,
  type BillWindow,
  type BillWords,
  billWordsOf,
  localeOf,
  sayDate,
  sayPercent,
} from '@amends/bill';
import type { ZoneClock } from '@amends/kernel';
import type { Content, PaperDefinition } from 'pdfmake';
import { type MoneyText, say } from '../money-words';
import { dueWords } from '../page/bill-html';
import { headingOf, type House } from '../page/guest-page';
import { paperFrame } from './paper-frame';
import { RULED } from './paper-styles';

export interface Printed {
  readonly house: House;
  readonly tree: BillTree;
  /** When, on the wall of the property. */
  readonly at: ZoneClock;
  readonly version: number;
  /** SHA-256 of what is printed, in hexadecimal; its beginning stands at the foot. */
  readonly hash: string;
}

const MARK_LENGTH = 12;
const INDENT = 12;

/** The explanation on paper: a bill on A4, a line on A5. */
export function billPaper({ house, tree, at, version, hash }: Printed): PaperDefinition {
  const { language } = tree;
  const words = billWordsOf(language);
  const heading = headingOf(tree, words);
  return paperFrame({
    ...{ house, language, heading, small: tree.lineId !== null },
    mark: words.version(version, hash.slice(0, MARK_LENGTH)),
    content: [
      { text: heading, style: 'heading' },
      { text: words.asOf(sayDate(at.date, language), at.time), style: 'soft', margin: [0, 0, 0, 8] },
      ...billOnPaper(tree),
    ],
  });
}

/** Whose bill it is, and what each payer owes; one payer after the other begins a sheet. */
export function billOnPaper(tree: BillTree): readonly Content[] {
  const words = billWordsOf(tree.language);
  return [
    facts(tree, words),
    ...(tree.windows.length === 0 ? [words.nothing] : []),
    ...tree.windows.flatMap((window, nth) => windowOnPaper(window, nth, tree, words)),
  ];
}

function facts({ stay, rooms, language }: BillTree, words: BillWords): Content {
  const day = (date: string): string => sayDate(date, language);
  const booking = `${stay.confirmationNumber}, ${words.stayFrom(day(stay.arrival), day(stay.departure))}`;
  const slept = rooms.map(({ number, from, until }) => words.roomNights(number, day(from), day(until))).join('\n');
  const rows = [
    [words.guest, stay.guestName],
    [words.booking, booking],
    ...(rooms.length > 0 ? [[words.rooms, slept]] : []),
  ];
  const body = rows.map(([name, value]) => [{ text: name, style: 'soft' }, value]);
  return { table: { widths: ['auto', '*'], body }, layout: 'noBorders', margin: [0, 0, 0, 10] };
}

/** What one payer owes, on a sheet of its own. */
function windowOnPaper(window: BillWindow, nth: number, tree: BillTree, words: BillWords): readonly Content[] {
  const amount = amountIn(tree, words);
  const sums: readonly (readonly [string, MoneyText])[] =
    tree.lineId === null
      ? [
          [words.charged, window.charged],
          [words.paid, window.paid],
          [dueWords(window, words), window.balance],
        ]
      : [[words.sum, window.balance]];
  const foot = sums.map(([name, sum], at) => row(name, amount(sum), at === sums.length - 1 ? 'total' : 'plain'));
  const head = row(words.what, words.amount, 'soft');
  const body = [head, ...window.groups.flatMap((group) => groupRows(group, amount)), ...foot];
  return [
    { text: `${words.paidBy}: ${window.payerName}`, style: 'payer', ...(nth > 0 && { pageBreak: 'before' }) },
    { table: { headerRows: 1, widths: ['*', 'auto'], dontBreakRows: true, body }, layout: RULED },
    ...(window.taxes.length > 0 ? [taxesOnPaper(window, tree, words)] : []),
  ];
}

type Say = (text: MoneyText | null) => string;

function amountIn({ language }: BillTree, words: BillWords): Say {
  return (text) => (text ? say(text, localeOf(language)) : words.notShown);
}

function groupRows({ title, nodes, total }: BillGroup, amount: Say): readonly Content[] {
  return [row(title, amount(total), 'group'), ...nodes.flatMap((node) => nodeRows(node, 0, amount))];
}

function nodeRows(node: BillNode, depth: number, amount: Say): readonly Content[] {
  const told = node.sentences.map((text) => ({ text, style: 'soft' }));
  const sum = node.arithmetic === null ? [] : [{ text: node.arithmetic, style: 'sum' }];
  const what = { stack: [node.title, ...told, ...sum], margin: [(depth + 1) * INDENT, 0, 0, 0] };
  const own = amount(node.postingId === null ? node.total : node.amount);
  return [
    [what, { text: own, alignment: 'right', noWrap: true }],
    ...node.parts.flatMap((part) => nodeRows(part, depth + 1, amount)),
  ];
}

function taxesOnPaper({ taxes }: BillWindow, tree: BillTree, words: BillWords): Content {
  const amount = amountIn(tree, words);
  const head = [words.taxes, words.net, words.tax, words.gross];
  const rows = taxes.map(({ name, percent, net, tax, gross }) => [
    percent === null ? name : `${name}, ${sayPercent(percent, tree.language)}`,
    ...[net, tax, gross].map((sum) => amount(sum)),
  ]);
  const right = (text: string | undefined, at: number, style: string): Content => ({
    text: text ?? '',
    style,
    ...(at > 0 && { alignment: 'right', noWrap: true }),
  });
  const body = [
    head.map((text, at) => right(text, at, 'soft')),
    ...rows.map((cells) => cells.map((text, at) => right(text, at, 'plain'))),
  ];
  const table = { headerRows: 1, widths: ['*', 'auto', 'auto', 'auto'], dontBreakRows: true, body };
  return { table, layout: RULED, margin: [0, 14, 0, 0] };
}

function row(name: string, amount: string, style: string): readonly Content[] {
  return [
    { text: name, style },
    { text: amount, style, alignment: 'right', noWrap: true },
  ];
}
