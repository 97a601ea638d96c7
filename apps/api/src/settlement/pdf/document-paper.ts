import {
  billWordsOf,
  type BillWords,
  type ExplanationLanguage,
  localeOf,
  sayDate,
  sayPercent,
  sumTaxes,
} from '@amends/bill';
import { localMoney, type Money, type MoneyText, negate, sum } from '@amends/kernel';
import { countryName, linesOnPaper, paperWordsOf, type PaperWords } from '@amends/settlement';
import type { Content, PaperDefinition } from 'pdfmake';
import { PAPER_STYLES, RULED, say } from '../../bill';
import { type InvoiceRow, type NoteRow, type PaperHouse, type PrintedLine, toPrinted } from './paper-facts';

const MARGIN = 50;

/** Everything one paper is written with. */
interface Writing {
  readonly language: ExplanationLanguage;
  readonly words: PaperWords;
  readonly bill: BillWords;
  readonly amount: (amount: Money) => string;
}

interface Sheet {
  readonly heading: string;
  readonly house: PaperHouse;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly lines: readonly PrintedLine[];
  readonly sums: readonly (readonly [name: string, amount: Money | null])[];
  readonly currency: string;
}

/** An invoice on A4: who bills whom for what, the tax by rate, what was paid and what is left to pay. */
export function invoicePaper(row: InvoiceRow, language: ExplanationLanguage): PaperDefinition {
  const writing = writingIn(language);
  const { words, bill } = writing;
  const all = toPrinted(row);
  const charges = all.filter(({ kind }) => kind !== 'payment');
  const payments = all.filter(({ kind, id }) => kind === 'payment' && id !== row.debtorPostingId);
  const total = totalOf(charges, row.currency);
  const paid = negate(totalOf(payments, row.currency));
  const due = totalOf([...charges, ...payments], row.currency);
  return sheet(
    {
      heading: words.invoice(row.number),
      house: row.house,
      facts: [[words.issued, sayDate(row.date, language)], ...partiesOf(row, writing)],
      lines: linesOnPaper(charges),
      sums: [[words.total, total], [bill.paid, paid], due.minor === 0 ? [bill.settled, null] : [bill.toPay, due]],
      currency: row.currency,
    },
    writing,
  );
}

/** A credit note on A4: on which invoice, why, what comes off each line, and the tax that goes back by rate. */
export function notePaper(row: NoteRow, language: ExplanationLanguage): PaperDefinition {
  const writing = writingIn(language);
  const { words } = writing;
  // Of how many something is taken off, nobody says.
  const lines = toPrinted(row, -1).map((line) => ({ ...line, quantity: 1 }));
  return sheet(
    {
      heading: words.creditNote(row.number),
      house: row.house,
      facts: [
        [words.issued, sayDate(row.date, language)],
        [words.reason, row.note ?? words.reasons[row.reason]],
        ['', words.onInvoice(row.invoiceNumber, sayDate(row.invoiceDate, language))],
        ...partiesOf(row, writing),
      ],
      lines,
      sums: [[words.credited, totalOf(lines, row.currency)]],
      currency: row.currency,
    },
    writing,
  );
}

function writingIn(language: ExplanationLanguage): Writing {
  const locale = localeOf(language);
  const amount = (money: Money): string => localMoney(money, locale);
  return { language, words: paperWordsOf(language), bill: billWordsOf(language), amount };
}

function totalOf(lines: readonly PrintedLine[], currency: string): Money {
  return sum(
    currency,
    lines.map(({ amount }) => amount),
  );
}

function partiesOf(row: InvoiceRow | NoteRow, { words, bill, language }: Writing): Sheet['facts'] {
  const slept = bill.stayFrom(sayDate(row.arrival, language), sayDate(row.departure, language));
  const { billedTo, guestName } = row;
  const name = billedTo?.name ?? row.payerName;
  return [
    [words.payer, [name, ...addressOf(billedTo, language)].join('\n')],
    ...(billedTo?.taxNumber ? [[words.taxNumber, billedTo.taxNumber] as const] : []),
    ...(guestName === name ? [] : [[bill.guest, guestName] as const]),
    [bill.booking, `${row.confirmationNumber}, ${slept}`],
    [words.bill, row.folioNumber],
  ];
}

/** As on an envelope: the country last, in the language of the paper. */
function addressOf(billedTo: InvoiceRow['billedTo'], language: ExplanationLanguage): readonly string[] {
  if (!billedTo) return [];
  return [...billedTo.addressLines, ...(billedTo.country ? [countryName(billedTo.country, language)] : [])];
}

function sheet({ heading, house, facts, lines, sums, currency }: Sheet, writing: Writing): PaperDefinition {
  const { bill, language } = writing;
  return {
    pageSize: 'A4',
    pageMargins: [MARGIN, 78, MARGIN, 44],
    language,
    tagged: true,
    displayTitle: true,
    compress: true,
    info: { title: `${heading} · ${house.name}`, author: house.name },
    header: { margin: [MARGIN, 28, MARGIN, 0], stack: houseHead(house, writing) },
    footer: (page, pages) => ({
      margin: [MARGIN, 8, MARGIN, 0],
      style: 'soft',
      columns: [
        { text: heading, width: '*' },
        { text: bill.page(page, pages), width: 'auto', alignment: 'right' },
      ],
    }),
    content: [
      { text: heading, style: 'heading', margin: [0, 0, 0, 8] },
      factsTable(facts),
      linesTable(lines, sums, writing),
      ...(lines.some(({ withheld }) => withheld) ? [] : [taxTable(lines, currency, writing)]),
    ],
    defaultStyle: { font: 'Inter', fontSize: 9, lineHeight: 1.2 },
    styles: PAPER_STYLES,
  };
}

function houseHead(
  { name, postalAddress, telephone, taxNumber }: PaperHouse,
  { words, bill }: Writing,
): readonly Content[] {
  const reach = [
    postalAddress,
    telephone && `${bill.telephone}: ${telephone}`,
    taxNumber && `${words.taxNumber}: ${taxNumber}`,
  ];
  return [
    { text: name, bold: true, fontSize: 11 },
    { text: reach.filter(Boolean).join(' · '), style: 'soft' },
  ];
}

function factsTable(facts: Sheet['facts']): Content {
  const body = facts.map(([name, value]) => [{ text: name, style: 'soft' }, value]);
  return { table: { widths: ['auto', '*'], body }, layout: 'noBorders', margin: [0, 0, 0, 12] };
}

const COLUMNS = 5;

function linesTable(lines: readonly PrintedLine[], sums: Sheet['sums'], writing: Writing): Content {
  const { words, bill, language, amount } = writing;
  const head = [words.date, bill.what, words.quantity, words.rate, bill.amount];
  const rows = lines.map(({ date, description, quantity, taxRule, amount: price, withheld }) => [
    { text: sayDate(date, language), noWrap: true },
    description,
    ...[quantity === 1 ? '' : String(quantity), taxRule?.percent ? sayPercent(taxRule.percent, language) : ''].map(
      right,
    ),
    right(withheld ? bill.notShown : amount(price)),
  ]);
  const foot = sums.map(([name, value], at) => sumRow(name, value && amount(value), at === sums.length - 1));
  const body = [head.map((text, at) => ({ ...right(text), style: 'soft', ...(at < 2 && LEFT) })), ...rows, ...foot];
  const widths = ['auto', '*', 'auto', 'auto', 'auto'];
  return { table: { headerRows: 1, widths, dontBreakRows: true, body }, layout: RULED };
}

const LEFT = { alignment: 'left' };

function right(text: string): { readonly text: string; readonly alignment: string; readonly noWrap: boolean } {
  return { text, alignment: 'right', noWrap: true };
}

/** The name of a sum goes over all columns but that of the amounts. */
function sumRow(name: string, value: string | null, last: boolean): readonly Content[] {
  const style = last ? 'total' : 'plain';
  const covered = Array.from({ length: COLUMNS - 2 }, () => '');
  return [{ text: name, style, colSpan: COLUMNS - 1 }, ...covered, { ...right(value ?? ''), style }];
}

function taxTable(lines: readonly PrintedLine[], currency: string, writing: Writing): Content {
  const { bill, words, language } = writing;
  const told = (text: MoneyText): string => say(text, localeOf(language));
  const head = [bill.taxes, words.rate, bill.net, bill.tax, bill.gross];
  const rows = sumTaxes(lines, currency, bill.noTax).map(({ name, percent, net, tax, gross }) => [
    name,
    right(percent === null ? '' : sayPercent(percent, language)),
    ...[net, tax, gross].map((text) => right(told(text))),
  ]);
  const body = [head.map((text, at) => ({ ...right(text), style: 'soft', ...(at === 0 && LEFT) })), ...rows];
  const table = { headerRows: 1, widths: ['*', 'auto', 'auto', 'auto', 'auto'], dontBreakRows: true, body };
  return { table, layout: RULED, margin: [0, 16, 0, 0] };
}
