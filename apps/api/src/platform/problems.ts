/** How a refusal is told on the wire. */
export interface ProblemKind {
  readonly status: number;
  readonly title: string;
}

const known = new Map<string, ProblemKind>();

/**
 * Publishes a slice's problem codes. A code says what is wrong and never changes once published.
 *
 * @throws Error when a code is published twice: two slices would share one meaning.
 */
export function defineProblems<const Code extends string>(table: Record<Code, ProblemKind>): Record<Code, ProblemKind> {
  for (const [code, kind] of Object.entries<ProblemKind>(table)) {
    if (known.has(code)) throw new Error(`The problem ${code} is published twice.`);
    known.set(code, kind);
  }
  return table;
}

/** @throws Error for a code nobody published: our mistake, never the caller's. */
export function problemKind(code: string): ProblemKind {
  const kind = known.get(code);
  if (!kind) throw new Error(`The problem ${code} is not published.`);
  return kind;
}

/** Every published problem, for the documentation. */
export function publishedProblems(): ReadonlyMap<string, ProblemKind> {
  return known;
}

export const PLATFORM_PROBLEMS = defineProblems({
  'validation-failed': { status: 400, title: 'The request does not have the right shape.' },
  'malformed-json': { status: 400, title: 'The body is not valid JSON.' },
  'idempotency-key-missing': { status: 400, title: 'This request needs an Idempotency-Key.' },
  'not-signed-in': { status: 401, title: 'Nobody is signed in.' },
  'permission-missing': { status: 403, title: 'This role may not do that.' },
  'csrf-token-wrong': { status: 403, title: 'The CSRF token is missing or wrong.' },
  'not-found': { status: 404, title: 'There is no such thing here.' },
  'idempotency-key-in-flight': { status: 409, title: 'The same request is still being worked on.' },
  'write-conflict': { status: 409, title: 'Somebody else changed the same thing at the same moment.' },
  'already-exists': { status: 409, title: 'This exists already.' },
  'night-audit-running': {
    status: 409,
    title: 'The business date is being moved; the same request goes through in a moment.',
  },
  'stale-version': { status: 412, title: 'It was changed since it was read.' },
  'preview-stale': { status: 412, title: 'The facts changed since the preview.' },
  'body-too-large': { status: 413, title: 'The body is too large.' },
  'media-type-unsupported': { status: 415, title: 'The body must be application/json.' },
  'idempotency-key-reused': { status: 422, title: 'This Idempotency-Key was used for another request.' },
  'data-refused': { status: 422, title: 'The database refuses this data.' },
  'if-match-missing': { status: 428, title: 'This request needs If-Match.' },
  'too-many-requests': { status: 429, title: 'Too many requests.' },
  unexpected: { status: 500, title: 'Something went wrong on our side.' },
  'database-unavailable': { status: 503, title: 'The database cannot be reached or is too busy.' },
});
