import { billWordsOf, type ExplanationLanguage, localeOf, sayDate } from '@amends/bill';
import { PACK_SECTIONS, type PackSection } from '@amends/desk';
import type { DisputePackDto } from '@amends/desk/dto';
import { businessClock } from '@amends/kernel';
import type { Content, PaperDefinition } from 'pdfmake';
import { billOnPaper, paperFrame, printPaper, RULED, say } from '../../bill';
import { packRows, type PackRow } from './pack-rows';
import { type PackWords, packWordsOf } from './words/pack-words';

const MARK_LENGTH = 12;
const COLUMNS = 4;
const WIDTHS = [78, '*', 96, 'auto'];

/** The pack on A4, in the language its bill is explained in. */
export function printPack(pack: DisputePackDto): Promise<Buffer> {
  return printPaper(packPaper(pack));
}

/** What came of it in order: an index with counts, the bill, and a table of each thing, also where nothing is in it. */
function packPaper(pack: DisputePackDto): PaperDefinition {
  const { hotel, bill, madeAt, folio } = pack;
  const { language } = bill;
  const [words, billWords] = [packWordsOf(language), billWordsOf(language)];
  const at = businessClock(new Date(madeAt), hotel.timeZone);
  const rows = packRows(pack, words);
  const { bill: first, ...sections } = words.sections;
  return paperFrame({
    ...{ house: hotel, language, small: false, heading: words.title(folio.number) },
    mark: pack.auditHash?.slice(0, MARK_LENGTH) ?? '',
    content: [
      { text: words.title(folio.number), style: 'heading' },
      { text: billWords.asOf(sayDate(at.date, language), at.time), style: 'soft' },
      { text: words.intro, margin: [0, 6, 0, 8] },
      index(rows, pack.lines.length, words),
      { text: first, style: 'heading', margin: [0, 12, 0, 4], pageBreak: 'before' },
      ...billOnPaper(bill),
      ...Object.entries(sections).map(([section, title], nth) =>
        sectionOnPaper({ title, rows: rows[section as Exclude<PackSection, 'bill'>], nth }, pack, words),
      ),
      ...auditOnPaper(pack, words),
    ],
  });
}

function index(rows: ReturnType<typeof packRows>, lines: number, words: PackWords): Content {
  const count = (section: PackSection): number => (section === 'bill' ? lines : rows[section].length);
  const body = PACK_SECTIONS.map((section) => [
    words.sections[section],
    { text: String(count(section)), alignment: 'right' },
  ]);
  const head = [{ text: words.contents, style: 'soft' }, ''];
  return { table: { headerRows: 1, widths: ['*', 'auto'], body: [head, ...body] }, layout: RULED };
}

interface OnPaper {
  readonly title: string;
  readonly rows: readonly PackRow[];
  readonly nth: number;
}

/** The title is a row of the table, so that it never stands alone at the foot of a page. */
function sectionOnPaper({ title, rows, nth }: OnPaper, pack: DisputePackDto, words: PackWords): Content {
  const { language } = pack.bill;
  const soft = { style: 'soft' } as const;
  const heads = [words.when, words.what, words.by].map((text) => ({ text, ...soft }));
  const columns = [...heads, { text: billWordsOf(language).amount, ...soft, alignment: 'right', noWrap: true }];
  const none = [{ text: words.none, ...soft, colSpan: COLUMNS }, '', '', ''];
  const body = [
    [{ text: title, style: 'payer', colSpan: COLUMNS }, '', '', ''],
    ...(rows.length === 0 ? [none] : [columns, ...rows.map((row) => rowOnPaper(row, pack.hotel.timeZone, language))]),
  ];
  const table = {
    headerRows: rows.length === 0 ? 1 : 2,
    keepWithHeaderRows: 1,
    widths: WIDTHS,
    dontBreakRows: true,
    body,
  };
  return { table, layout: RULED, margin: [0, nth === 0 ? 0 : 12, 0, 0], ...(nth === 0 && { pageBreak: 'before' }) };
}

function rowOnPaper(row: PackRow, zone: string, language: ExplanationLanguage): readonly Content[] {
  const at = businessClock(new Date(row.at), zone);
  const amount = row.amount ? say(row.amount, localeOf(language)) : '';
  return [
    { text: `${sayDate(at.date, language)}, ${at.time}`, style: 'soft' },
    { stack: [row.what, ...row.more.map((text) => ({ text, style: 'soft' }))] },
    { text: row.by, style: 'soft' },
    { text: amount, alignment: 'right', noWrap: true },
  ];
}

function auditOnPaper({ auditHash }: DisputePackDto, { audit }: PackWords): readonly Content[] {
  return auditHash === null ? [] : [{ text: `${audit}: ${auditHash}`, style: 'soft', margin: [0, 16, 0, 0] }];
}
