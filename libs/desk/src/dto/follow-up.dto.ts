import type { CaseCategory, Severity } from '@amends/case';

/** GET .../follow-ups: what is to be done until the end of the night, what is due first at the top. */
export interface FollowUpsDto {
  /** The end of the night. */
  readonly until: string;
  readonly data: readonly FollowUpDto[];
}

/** A promise that runs out, or a case that waits for its follow-up with nothing promised. */
export interface FollowUpDto {
  /** Of the promise, or of the case. */
  readonly id: string;
  readonly kind: 'promise' | 'follow-up';
  readonly caseId: string;
  readonly caseNumber: string;
  readonly category: CaseCategory;
  readonly severity: Severity;
  /** What was promised; how the guest's own words begin where nothing was. */
  readonly what: string;
  readonly dueAt: string | null;
  readonly guestName: string;
  readonly roomNumber: string | null;
  /** Where the guest can be called. */
  readonly phone: string | null;
  readonly owner: string | null;
}
