/**
 * POST .../bulk/{guests|rooms|stays|folios|postings}, `application/x-ndjson`.
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
  /** Set when refused. */
  readonly problem?: { readonly code: string; readonly detail: string };
}
