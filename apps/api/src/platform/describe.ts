import { applyDecorators, SetMetadata } from '@nestjs/common';

/** What the OpenAPI document says of an operation beside its route, permission and body. */
export interface Description {
  /** The operation's id in the document and in generated clients; never changes once published. */
  readonly id: string;
  readonly summary: string;
  /** Exported DTO interface of the answer, for example `CreditDto`; none answers no body. */
  readonly answers?: string;
  /** `one` unless it answers a page of them, newline-delimited rows, paper, or a picture. */
  readonly shape?: 'one' | 'page' | 'list' | 'ndjson' | 'events' | 'pdf' | 'picture';
  /** Its body is a picture as it is, and no JSON. */
  readonly takes?: 'picture';
  /** 200 unless said otherwise. */
  readonly status?: number;
  /** Codes of its own, beside those every operation may answer. */
  readonly problems?: readonly string[];
  /** Money or rooms move: an Idempotency-Key is required. */
  readonly moves?: boolean;
  /** Needs If-Match. */
  readonly ifMatch?: boolean;
}

export const DESCRIPTION = 'amends:description';

/** Describes an operation; the guard refuses money and room moves without an Idempotency-Key by it. */
export const Describe = (description: Description): MethodDecorator =>
  applyDecorators(SetMetadata(DESCRIPTION, description));
