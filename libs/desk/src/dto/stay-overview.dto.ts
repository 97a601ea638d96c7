import type { CaseRowDto, PromiseDto } from '@amends/case/dto';
import type { FolioDto, PostingDto } from '@amends/folio/dto';
import type { GuestDto } from '@amends/guest/dto';
import type { StayDto } from '@amends/stay/dto';

/** GET .../stays/:id/overview: the stay at a glance, one screen. */
export interface StayOverviewDto {
  readonly stay: StayDto;
  readonly guest: GuestDto;
  /** Of the stay, on this business date: 2 of 4. `null` before arrival. */
  readonly nightNumber: number | null;
  readonly nightsLeft: number;
  readonly sharers: readonly { readonly stayId: string; readonly addressAs: string }[];
  readonly folios: readonly FolioDto[];
  readonly lastPostings: readonly PostingDto[];
  readonly openCases: readonly CaseRowDto[];
  readonly duePromises: readonly PromiseDto[];
  /** Closed cases of this guest in this property, newest first: factual only. */
  readonly pastCases: readonly PastCaseDto[];
  readonly staysBefore: number;
}

export interface PastCaseDto {
  readonly id: string;
  readonly number: string;
  readonly category: string;
  readonly closedAt: string;
  readonly outcome: string | null;
}
