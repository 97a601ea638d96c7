import { formatMoney, type Money, type MoneyText, sum } from '@amends/kernel';
import { explainLine } from '../explain-line';
import { type ExplanationLanguage, sayDate } from '../language';
import type { TreeFacts, BillLineFacts, WindowFacts } from './tree-facts';
import { type BillWords, billWordsOf } from './bill-words';
import type { BillGroup, BillNode, BillOrder, BillPart, BillTree, BillWindow } from './bill-tree';
import { type FamilyGroup, type GroupEntry, groupFamilies, linesOfEntry } from './group-families';
import { familiesOf, type LineFamily, linesOf } from './line-family';
import { sumTaxes } from './sum-taxes';

export interface BillTelling {
  readonly language: ExplanationLanguage;
  readonly groupBy: BillOrder;
  /** One line with what hangs on it, and no more of the bill. */
  readonly lineId?: string;
}

/**
 * Explains a whole bill: for each payer what they owe, by day or by kind, packages unfolded, corrections beside what
 * they correct, taxes by rule, payments.
 *
 * Every line is there once, and the leaves, the groups and the windows all add up to the balance. Where a price is
 * withheld, so is every sum it could be worked out from; what is to be paid is always told.
 */
export function explainBill(all: TreeFacts, telling: BillTelling): BillTree {
  const { language, groupBy, lineId = null } = telling;
  const facts = lineId === null ? all : withOnly(lineId, all);
  const { folio, rooms } = facts;
  const { id, confirmationNumber, guestName, arrival, departure } = facts.stay;
  return {
    shape: 1,
    ...{ language, groupBy, lineId },
    folio,
    stay: { id, confirmationNumber, guestName, arrival, departure },
    rooms,
    windows: facts.windows.map((window) => explainWindow(window, facts, telling)),
    balance: formatMoney(sumOf(shownLines(facts), folio.currency)),
  };
}

/** The line with everything that hangs on it; of its window and no other. */
function withOnly(lineId: string, facts: TreeFacts): TreeFacts {
  const family = familiesOf(facts.lines)
    .flatMap(function within(one): readonly LineFamily[] {
      return [one, ...one.members.flatMap(within)];
    })
    .find(({ line }) => line.id === lineId);
  const lines = family ? linesOf(family) : [];
  return { ...facts, lines, windows: facts.windows.filter(({ number }) => number === family?.line.window) };
}

/** Lines of windows nobody named are not on anybody's bill; the ledger has none. */
function shownLines({ windows, lines }: TreeFacts): readonly BillLineFacts[] {
  const numbers = new Set(windows.map(({ number }) => number));
  return lines.filter(({ window }) => numbers.has(window));
}

function explainWindow(window: WindowFacts, facts: TreeFacts, telling: BillTelling): BillWindow {
  const { currency } = facts.folio;
  const words = billWordsOf(telling.language);
  const lines = facts.lines.filter((line) => line.window === window.number);
  const payments = lines.filter(({ kind }) => kind === 'payment');
  const charges = lines.filter(({ kind }) => kind !== 'payment');
  const { number, payerKind, payerName, confidential } = window;
  return {
    ...{ number, payerKind, payerName, confidential },
    groups: groupFamilies(lines, telling.groupBy).map((group) => toGroup(group, currency, telling.language)),
    taxes: charges.some(({ priceWithheld }) => priceWithheld) ? [] : sumTaxes(charges, currency, words.noTax),
    charged: formatMoney(sumOf(charges, currency)),
    paid: formatMoney(sumOf(payments, currency)),
    balance: formatMoney(sumOf(lines, currency)),
  };
}

function toGroup({ key, entries }: FamilyGroup, currency: string, language: ExplanationLanguage): BillGroup {
  const lines = entries.flatMap(linesOfEntry);
  return {
    group: key,
    title: titleOf(key, language),
    nodes: entries.map((entry) => toNode(entry, currency, language)),
    total: told(lines, currency),
  };
}

function titleOf(key: string, language: ExplanationLanguage): string {
  const { kinds } = billWordsOf(language);
  return key in kinds ? kinds[key as keyof BillWords['kinds']] : sayDate(key, language);
}

function toNode(entry: GroupEntry, currency: string, language: ExplanationLanguage): BillNode {
  if (entry.of === 'family') return familyNode(entry.family, 'line', currency, language);
  const lines = linesOfEntry(entry);
  const [first] = lines;
  const words = billWordsOf(language);
  return {
    postingId: null,
    part: 'line',
    kind: 'package',
    transactionCode: null,
    title: words.package(entry.name),
    sentences: [words.packageHolds],
    arithmetic: null,
    serviceDate: first?.serviceDate ?? '',
    roomNumber: first?.roomNumber ?? null,
    postedBy: first?.postedBy ?? '',
    amount: told([], currency),
    total: told(lines, currency),
    parts: entry.families.map((family) => familyNode(family, 'inner', currency, language)),
  };
}

function familyNode(family: LineFamily, part: BillPart, currency: string, language: ExplanationLanguage): BillNode {
  const { line, members } = family;
  const { title, sentences, arithmetic } = explainLine(line, language);
  const amount = told([line], currency);
  return {
    postingId: line.id,
    part,
    kind: line.kind,
    transactionCode: line.transactionCode,
    title,
    sentences,
    arithmetic,
    serviceDate: line.serviceDate,
    roomNumber: line.roomNumber,
    postedBy: line.postedBy,
    amount,
    total: members.length === 0 ? amount : told(linesOf(family), currency),
    parts: members.map((member) => familyNode(member, partOf(member.line), currency, language)),
  };
}

function partOf({ kind, undoes, correctsId }: BillLineFacts): BillPart {
  if (undoes) return 'undone';
  if (correctsId === null) return 'fee';
  if (kind === 'transfer') return 'moved-out';
  return kind === 'correction' ? 'void' : 'credit';
}

/** Null when a price in it is withheld: a sum would tell it. */
function told(lines: readonly BillLineFacts[], currency: string): MoneyText | null {
  return lines.some(({ priceWithheld }) => priceWithheld) ? null : formatMoney(sumOf(lines, currency));
}

function sumOf(lines: readonly BillLineFacts[], currency: string): Money {
  return sum(
    currency,
    lines.map(({ amount }) => amount),
  );
}
