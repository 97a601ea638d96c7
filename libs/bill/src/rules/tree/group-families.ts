import { consumedTopicOf } from '../line-facts';
import type { BillLineFacts } from './tree-facts';
import { BILL_KINDS, type BillKind, type BillOrder } from './bill-tree';
import { familiesOf, linesOf, type LineFamily } from './line-family';

/** Families that stand together, in the order of the bill. */
export interface FamilyGroup {
  /** ISO date or kind. */
  readonly key: string;
  readonly entries: readonly GroupEntry[];
}

/** One family, or a package's families of one day. */
export type GroupEntry =
  | { readonly of: 'family'; readonly family: LineFamily }
  | { readonly of: 'package'; readonly name: string; readonly families: readonly LineFamily[] };

const PAYMENTS: BillKind = 'payments';

/** Lines of one window, by day or by kind, payments last; corrections stay beside what they correct. */
export function groupFamilies(lines: readonly BillLineFacts[], order: BillOrder): readonly FamilyGroup[] {
  const groups = new Map<string, GroupEntry[]>();
  for (const entry of entriesOf(familiesOf(lines))) {
    const key = keyOf(entry, order);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups]
    .map(([key, entries]) => ({ key, entries, place: placeOf(key) }))
    .sort((a, b) => a.place - b.place || (a.key < b.key ? -1 : 1));
}

/** Everything of a group that is on the bill. */
export function linesOfEntry(entry: GroupEntry): readonly BillLineFacts[] {
  return entry.of === 'family' ? linesOf(entry.family) : entry.families.flatMap(linesOf);
}

/** What a line is about, whatever became of it since. */
export function kindOf(line: BillLineFacts): BillKind {
  if (line.kind === 'payment') return PAYMENTS;
  const topic = consumedTopicOf(line);
  const known = BILL_KINDS.find((kind) => kind === topic);
  if (known && known !== 'other') return known;
  return line.kind === 'credit' || line.kind === 'correction' ? 'credit' : 'other';
}

/** Lines of one package on one day are one entry; a single one unfolds into nothing and stays a line. */
function entriesOf(families: readonly LineFamily[]): readonly GroupEntry[] {
  const packages = new Map<string, LineFamily[]>();
  for (const family of families) {
    const name = packageOf(family);
    if (name !== null) packages.set(name, [...(packages.get(name) ?? []), family]);
  }
  if (packages.size === 0) return families.map((family) => ({ of: 'family', family }));
  const done = new Set<string>();
  return families.flatMap((family): readonly GroupEntry[] => {
    const name = packageOf(family);
    const inner = name === null ? [] : (packages.get(name) ?? []);
    if (name === null || inner.length < 2) return [{ of: 'family', family }];
    if (done.has(name)) return [];
    done.add(name);
    return [{ of: 'package', name: family.line.packageName ?? '', families: inner }];
  });
}

function packageOf({ line }: LineFamily): string | null {
  if (line.packageCode === null || line.packageName === null || line.kind === 'payment') return null;
  return `${line.serviceDate} ${line.packageCode}`;
}

function keyOf(entry: GroupEntry, order: BillOrder): string {
  const line = firstOf(entry);
  if (!line) return PAYMENTS;
  const kind = kindOf(line);
  if (kind === PAYMENTS || order === 'kind') return entry.of === 'package' ? 'package' : kind;
  return line.serviceDate;
}

function firstOf(entry: GroupEntry): BillLineFacts | undefined {
  return entry.of === 'family' ? entry.family.line : entry.families[0]?.line;
}

/** Days before payments; kinds in their own order. */
function placeOf(key: string): number {
  return (BILL_KINDS as readonly string[]).indexOf(key);
}
