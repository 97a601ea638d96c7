/** RFC 9457 problem details, as every 4xx and 5xx answers. */
export interface ProblemDto {
  /** Stable and documented, for example `/api/docs/problems#room-taken`. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  /** What is wrong, kebab-case; never changes once published. */
  readonly code: string;
  readonly requestId: string;
  readonly errors?: readonly FieldProblemDto[];
  /** Facts that belong to the code, for example `most` of `credit-exceeds-authority`. */
  readonly [fact: string]: unknown;
}

export interface FieldProblemDto {
  /** JSON pointer into the body, or the parameter's name. */
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}
