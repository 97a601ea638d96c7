import type { MoneyDto } from '@amends/kernel/dto';
import type { FindingCode } from '../rules/findings';
import type { NightAuditState, NightStep, StepState } from '../rules/audit-states';
import type { NightPoster } from '../rules/night-poster';

/** Something that is open before the night may end. */
export interface NightFindingDto {
  readonly code: FindingCode;
  /** A blocker must be put in order; a warning passes with a reason. */
  readonly gate: 'blocker' | 'warning';
  /** The stay it is about; null when it is about the house. */
  readonly stay: NightStayDto | null;
  /** Of a fault of the set-up. */
  readonly transactionCode: string | null;
  /** Where it is put in order: an address of this API. */
  readonly link: string | null;
}

export interface NightStayDto {
  readonly id: string;
  readonly confirmationNumber: string;
  readonly guestName: string;
  readonly roomNumber: string | null;
}

/** What a night comes to under one transaction code. */
export interface NightTotalDto {
  readonly transactionCode: string;
  readonly description: string;
  readonly count: number;
  readonly total: MoneyDto;
}

/** What the night audit would do now; changes nothing. */
export interface NightAuditPreviewDto {
  readonly businessDate: string;
  readonly nextDate: string;
  readonly postsNights: NightPoster;
  /** Stays in house for the night. */
  readonly stays: number;
  /** Of these, whose night is on the bill already. */
  readonly alreadyPosted: number;
  readonly totals: readonly NightTotalDto[];
  readonly total: MoneyDto;
  readonly findings: readonly NightFindingDto[];
  /** Sent with the start, so that it can refuse when the facts changed. */
  readonly token: string;
}

export interface NightAuditDto {
  readonly businessDate: string;
  readonly nextDate: string;
  readonly state: NightAuditState;
  /** Who posts the nights of this house. */
  readonly postsNights: NightPoster;
  readonly startedAt: string | null;
  readonly startedBy: string | null;
  readonly rolledAt: string | null;
  readonly steps: readonly { readonly step: NightStep; readonly state: StepState }[];
  readonly counts: NightCountsDto;
  /** Posted so far. */
  readonly totals: readonly NightTotalDto[];
  readonly total: MoneyDto;
  /** What keeps it from ending; of one that runs or has ended, nothing. */
  readonly findings: readonly NightFindingDto[];
  readonly reasons: readonly NightReasonDto[];
}

export interface NightCountsDto {
  /** Stays in house for the night. */
  readonly due: number;
  readonly posted: number;
  /** Their night was on the bill before. */
  readonly alreadyPosted: number;
  /** Could not be posted; each is among the findings. */
  readonly setAside: number;
}

/** Why somebody let a warning pass. */
export interface NightReasonDto {
  readonly code: FindingCode;
  readonly reason: string;
  readonly givenBy: string;
}
