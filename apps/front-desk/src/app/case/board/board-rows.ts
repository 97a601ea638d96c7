import { CASE_BANDS, SEVERITIES, caseBand, type CaseBand } from '@amends/case';
import type { CaseRowDto } from '@amends/case/dto';
import { byTime } from '../open-cases';
import type { Column } from './board-address';

/** A case where it stands; a row of the board. */
export interface BoardRow {
  readonly id: string;
  readonly version: number;
  readonly band: CaseBand;
  readonly row: CaseRowDto;
}

export interface BoardGroup {
  readonly band: CaseBand;
  readonly rows: readonly BoardRow[];
}

export interface Order {
  readonly sort: Column;
  readonly down: boolean;
  /** How the language sorts names; numbers inside them count as numbers. */
  readonly collator: Intl.Collator;
}

/** Late first whatever it is sorted by: sorting by room must not hide that somebody waits too long. */
export function boardRows(cases: readonly CaseRowDto[], now: Date, order: Order, only?: CaseBand): readonly BoardRow[] {
  return cases
    .map((row) => ({ id: row.id, version: row.version, band: caseBand(row, now), row }))
    .filter(({ band }) => only === undefined || band === only)
    .sort((a, b) => CASE_BANDS.indexOf(a.band) - CASE_BANDS.indexOf(b.band) || compare(a.row, b.row, order));
}

/** The groups that have rows, most urgent first. */
export function groupsOf(rows: readonly BoardRow[]): readonly BoardGroup[] {
  return CASE_BANDS.map((band) => ({ band, rows: rows.filter((row) => row.band === band) })).filter(
    ({ rows: found }) => found.length > 0,
  );
}

function compare(a: CaseRowDto, b: CaseRowDto, { sort, down, collator }: Order): number {
  const [left, right] = [keyOf(a, sort), keyOf(b, sort)];
  // What has nothing in this column comes last, whichever way it is sorted.
  if (left === '' || right === '') return Number(left === '') - Number(right === '') || byTime(a, b);
  const compared = sort === 'time' ? byTime(a, b) : collator.compare(left, right);
  return (down ? -compared : compared) || byTime(a, b);
}

function keyOf(row: CaseRowDto, sort: Column): string {
  switch (sort) {
    case 'severity':
      return String(SEVERITIES.length - SEVERITIES.indexOf(row.severity));
    case 'room':
      return row.roomNumber ?? '';
    case 'guest':
      return row.guestName;
    case 'what':
      return row.category;
    case 'owner':
      return row.owner?.name ?? '';
    case 'next':
      return row.nextPromise?.dueAt ?? '';
    case 'touched':
      return row.lastEntryAt;
    default:
      return row.dueAt;
  }
}

/** What `T` takes when nothing is chosen: the first that nobody has. */
export function mostUrgent(rows: readonly BoardRow[]): BoardRow | undefined {
  return rows.find(({ row }) => !row.owner);
}
