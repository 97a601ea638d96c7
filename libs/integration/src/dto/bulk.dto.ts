import type { FieldProblemDto } from '@amends/kernel/dto';

/** What PUT .../by-external/:system/:externalId answers: 201 when created, 200 otherwise. */
export interface UpsertedDto {
  /** Our id. */
  readonly id: string;
  /** `unchanged`: this was said before, or changes nothing. */
  readonly status: 'created' | 'updated' | 'unchanged';
  /** Of the resource after the write; a posting, which never changes, has none. */
  readonly version?: number;
}

/**
 * POST .../bulk/{guests|rooms|stays|folios|postings}, `application/x-ndjson`, at most 500 lines.
 *
 * A line in: `{ "system": "opera", "id": "R-10442", "body": { ...the body of the PUT by-external } }`.
 * A line out for each line in, in the same order.
 */
export interface BulkRowDto {
  readonly system: string;
  readonly id: string;
  readonly body: unknown;
}

export interface BulkResultDto {
  /** Line number, from 1. */
  readonly line: number;
  readonly status: 'created' | 'updated' | 'unchanged' | 'refused';
  /** Our id, unless refused. */
  readonly id: string | null;
  /** Set when refused: what the PUT of this line would have answered. */
  readonly problem?: BulkProblemDto;
}

export interface BulkProblemDto {
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly FieldProblemDto[];
  /** Facts that belong to the code, for example `roomNumber` of `room-taken`. */
  readonly [fact: string]: unknown;
}
