import type { StayStatus } from '@amends/stay';

/**
 * GET .../search-index: who is in the house or arrives today, in brief. A desk keeps it in memory and finds most guests
 * without asking; it changes rarely, so ask with If-None-Match.
 */
export interface SearchIndexDto {
  readonly data: readonly IndexedStayDto[];
}

export interface IndexedStayDto {
  readonly stayId: string;
  readonly addressAs: string;
  /** The guest's names folded for comparing, as `searchKey` does. */
  readonly nameKey: string;
  readonly roomNumber: string | null;
  readonly confirmationNumber: string;
  /** The last four digits of the telephone; the whole number stays on the server. */
  readonly phoneEnd: string | null;
  readonly status: StayStatus;
  readonly arrival: string;
  readonly departure: string;
}
