import type { FieldProblemDto, ProblemDto } from '@amends/kernel/dto';

/** An answer that says no: RFC 9457 from the API, or the network itself. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    /** Kebab-case; `no-connection` when nothing answered, `unexpected` when the answer was not a problem document. */
    readonly code: string,
    readonly facts: Readonly<Record<string, unknown>> = {},
    readonly requestId?: string,
    readonly fields: readonly FieldProblemDto[] = [],
  ) {
    super(code);
    this.name = 'Problem';
  }

  static from(status: number, body: unknown): Problem {
    // Where the service worker stands between, it answers 504 for a network that did not.
    if (status === 0 || (status === 504 && !isProblem(body))) return new Problem(0, 'no-connection');
    if (!isProblem(body)) return new Problem(status, 'unexpected');
    return new Problem(status, body.code, body, body.requestId, body.errors);
  }
}

export function problemOf(fault: unknown): Problem {
  return fault instanceof Problem ? fault : new Problem(-1, 'unexpected');
}

function isProblem(body: unknown): body is ProblemDto {
  return typeof body === 'object' && body !== null && typeof (body as Partial<ProblemDto>).code === 'string';
}
