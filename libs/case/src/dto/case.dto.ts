import type { CaseState, CaseTransition } from '../rules/case-states';
import type { CaseCategory, CaseKind, Channel, Fault, Severity } from '../rules/case-words';

export interface CaseDto {
  readonly id: string;
  readonly version: number;
  /** What people say, for example `LIS1-2026-000471`. */
  readonly number: string;
  readonly kind: CaseKind;
  readonly category: CaseCategory;
  /** Second level of the cause, the property's own words. */
  readonly description: string | null;
  readonly severity: Severity;
  readonly fault: Fault;
  readonly channel: Channel;
  readonly state: CaseState;
  /** What may be done next; the server decides again. */
  readonly transitions: readonly CaseTransition[];
  readonly stayId: string | null;
  /** Who has the problem, also without a stay. */
  readonly guestName: string;
  readonly roomNumber: string | null;
  /** The guest's own words. */
  readonly statedProblem: string;
  /** Read back to the guest and confirmed. */
  readonly agreedProblem: string | null;
  readonly outcome: string | null;
  /** The explanation given to the guest. */
  readonly explanation: string | null;
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly desk: { readonly code: string; readonly name: string } | null;
  readonly openedBy: string;
  readonly openedAt: string;
  readonly businessDate: string;
  readonly dueAt: string;
  readonly closedAt: string | null;
  readonly duplicateOf: string | null;
}

/** A row of a list. */
export interface CaseRowDto {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly kind: CaseKind;
  readonly category: CaseCategory;
  readonly severity: Severity;
  readonly state: CaseState;
  readonly stayId: string | null;
  readonly guestName: string;
  readonly roomNumber: string | null;
  /** How the guest's own words begin. */
  readonly statedProblem: string;
  readonly owner: { readonly id: string; readonly name: string } | null;
  /** Where it was opened. */
  readonly desk: { readonly code: string; readonly name: string } | null;
  /** The open promise that is due first. */
  readonly nextPromise: { readonly what: string; readonly dueAt: string } | null;
  readonly openedAt: string;
  readonly dueAt: string;
  readonly lastEntryAt: string;
}

/** How many open cases stand where on the board, of the whole house. */
export interface CaseStandingDto {
  readonly late: number;
  readonly soon: number;
  readonly later: number;
  /** Waiting for the guest, or for the time of the follow-up. */
  readonly waiting: number;
  /** Of all of these, those nobody has taken. */
  readonly unowned: number;
}

/** The same, and how many of them the views of the board show. */
export interface CaseCountsDto extends CaseStandingDto {
  /** Those of the person who asks. */
  readonly mine: number;
  readonly severe: number;
  /** Of the severe ones, those that are late. */
  readonly severeLate: number;
  /** About noise: one after the other keeps a floor awake. */
  readonly noise: number;
}

/** Whom a case can be given to. */
export interface CaseOwnerDto {
  readonly id: string;
  readonly name: string;
  readonly desk: { readonly code: string; readonly name: string } | null;
}
