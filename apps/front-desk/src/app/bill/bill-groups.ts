import type { FolioDto, FolioWindowDto, PostingDto } from '@amends/folio/dto';

/** A line of the bill, and whether its day is written beside it: once a day is enough to read. */
export interface BillRow {
  readonly line: PostingDto;
  readonly newDay: boolean;
  /** It corrects the line above it, or stands in the place of it. */
  readonly follows: boolean;
  /** What it is, where the line above it does not say so. */
  readonly said: 'voided' | 'credit' | 'moved' | 'instead' | 'undone' | undefined;
  /** Place on the whole bill, from 0; the digit that leads to it is one more. */
  readonly at: number;
}

/** What one payer owes. */
export interface BillGroup {
  readonly window: FolioWindowDto | undefined;
  readonly rows: readonly BillRow[];
}

/** Lines by who pays them, then by day, in the order they were posted. */
export function billGroups({ windows }: Pick<FolioDto, 'windows'>, lines: readonly PostingDto[]): readonly BillGroup[] {
  const numbers = [...new Set([...windows.map(({ number }) => number), ...lines.map(({ window }) => window)])].sort(
    (a, b) => a - b,
  );
  let at = -1;
  return numbers
    .map((number) => {
      const own = lines
        .filter((line) => line.window === number)
        .sort((a, b) => a.serviceDate.localeCompare(b.serviceDate));
      const rows = besideTheirs(own).map(({ line, follows }, nth, all) => {
        at += 1;
        return {
          line,
          follows,
          said: follows ? saidOf(line) : undefined,
          newDay: all[nth - 1]?.line.serviceDate !== line.serviceDate,
          at,
        };
      });
      return { window: windows.find((window) => window.number === number), rows };
    })
    .filter(({ rows }) => rows.length > 0);
}

/** What corrects a line, and what stands in its place, right after it; after a correction comes what undoes it. */
function besideTheirs(lines: readonly PostingDto[]): readonly BesideIts[] {
  const ids = new Set(lines.map(({ id }) => id));
  const heads = new Map(lines.map((line) => [line.id, headOf(line, ids)]));
  const rowsOf = (line: PostingDto): readonly BesideIts[] => [
    { line, follows: heads.get(line.id) !== undefined },
    ...lines.filter(({ id }) => heads.get(id) === line.id).flatMap(rowsOf),
  ];
  return lines.filter(({ id }) => heads.get(id) === undefined).flatMap(rowsOf);
}

type BesideIts = Pick<BillRow, 'line' | 'follows'>;

/** The line it belongs to, when that stands in the same group. */
function headOf({ undoesId, correctsId, replacesId }: PostingDto, ids: ReadonlySet<string>): string | undefined {
  return [undoesId, correctsId, replacesId].find((id) => id !== null && ids.has(id)) ?? undefined;
}

function saidOf({ kind, undoesId, replacesId }: PostingDto): BillRow['said'] {
  if (undoesId) return 'undone';
  if (replacesId) return 'instead';
  return kind === 'transfer' || kind === 'payment' ? 'moved' : kind === 'credit' ? 'credit' : 'voided';
}
