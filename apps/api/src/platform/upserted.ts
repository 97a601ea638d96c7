import type { Refused } from './refused';

/** What another system calls a row of ours: `{ "system": "opera", "id": "R-10442" }`. */
export interface ExternalRef {
  readonly system: string;
  readonly id: string;
}

/** What became of something another system sent. */
export interface Upserted {
  readonly id: string;
  readonly outcome: 'created' | 'updated' | 'unchanged';
  /** After the write, where the resource has one. */
  readonly version?: number;
}

/** One thing another system sent, its shape already checked. */
export interface Received<Dto> {
  readonly ref: ExternalRef;
  readonly dto: Dto;
}

/** An answer for each thing received, in the same order; a refused one leaves the others alone. */
export type UpsertAnswers = readonly (Upserted | Refused)[];
