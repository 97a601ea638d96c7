import type { CaseCategory, Severity } from '@amends/case';
import type { AnnouncementDto, CaseRowDto, EntryKind, PromiseDto } from '@amends/case/dto';
import type { FolioDto, PostingDto } from '@amends/folio/dto';
import type { GuestDto } from '@amends/guest/dto';
import type { StayStatus } from '@amends/stay';
import type { StayDto } from '@amends/stay/dto';

/** GET .../stays/:id/overview: the stay at a glance, one screen. */
export interface StayOverviewDto {
  readonly stay: StayDto;
  readonly guest: GuestDto;
  /** Of the stay, on this business date: 2 of 4. `null` before arrival. */
  readonly nightNumber: number | null;
  readonly nightsLeft: number;
  readonly sharers: readonly { readonly stayId: string; readonly addressAs: string }[];
  /** Other stays of the same family or group, by arrival, at most 12. */
  readonly party: readonly PartyMemberDto[];
  /** Numbers of all rooms this stay has or had. */
  readonly rooms: readonly string[];
  readonly folios: readonly FolioDto[];
  readonly lastPostings: readonly PostingDto[];
  readonly openCases: readonly CaseRowDto[];
  readonly duePromises: readonly PromiseDto[];
  /** Closed cases of this guest in this property, newest first: factual only. */
  readonly pastCases: readonly PastCaseDto[];
  readonly staysBefore: number;
  readonly pastProblems: PastProblemsDto;
  /** When the guest was last spoken with about a case of this stay. */
  readonly lastContact: LastContactDto | null;
  /** What must be said now, at arrival or departure; `null` when there is nothing. */
  readonly announcement: AnnouncementDto | null;
}

/** What went wrong in earlier stays, counted: "2 in 5 stays, both noise". */
export interface PastProblemsDto {
  readonly count: number;
  /** Most frequent first. */
  readonly categories: readonly { readonly category: CaseCategory; readonly count: number }[];
  /** The last severe one. */
  readonly serious: PastCaseDto | null;
}

export interface PartyMemberDto {
  readonly stayId: string;
  readonly addressAs: string;
  readonly roomNumber: string | null;
  readonly status: StayStatus;
}

export interface LastContactDto {
  readonly at: string;
  readonly by: string;
  readonly kind: EntryKind;
  readonly caseId: string;
}

export interface PastCaseDto {
  readonly id: string;
  readonly number: string;
  readonly category: CaseCategory;
  readonly severity: Severity;
  /** A case of this very stay, closed already. */
  readonly thisStay: boolean;
  readonly closedAt: string;
  readonly outcome: string | null;
}
