import type { FolioDto, FolioWindowDto, PostingDto } from '@amends/folio/dto';

/** A line of the bill, and whether its day is written beside it: once a day is enough to read. */
export interface BillRow {
  readonly line: PostingDto;
  readonly newDay: boolean;
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
      const rows = own.map((line, nth) => {
        at += 1;
        return { line, newDay: own[nth - 1]?.serviceDate !== line.serviceDate, at };
      });
      return { window: windows.find((window) => window.number === number), rows };
    })
    .filter(({ rows }) => rows.length > 0);
}
