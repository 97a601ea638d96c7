/** What a reader needs before the first request. */
const CONVENTIONS = `
Everything the front desk does goes through this API, and so does everything a PMS does.

**Who.** People sign in with \`POST /api/v1/session\` and send the cookie, with \`X-CSRF-Token\` on every write. Machines
send \`Authorization: Bearer <API key>\`. What neither the role nor the scope allows is refused; another hotel's ids
answer 404, like ids that do not exist.

**Values.** Ids are UUIDv7, and the caller may choose the id of what it creates. Instants are RFC 3339, nights and
business dates are \`YYYY-MM-DD\`, money is \`{ "amount": "12.50", "currency": "EUR" }\`. A key or a query parameter that
is not in this document is refused; answers may get further keys.

**Refusals.** Every 4xx and 5xx is \`application/problem+json\` (RFC 9457) with a stable \`code\`; all codes stand under
[/api/docs/problems](/api/docs/problems).

**Lists.** \`?limit=50&cursor=…\`, at most 200; \`page.nextCursor\` and the \`Link\` header lead on.

**Versions.** What can be changed has an \`ETag\`. A change of it sends \`If-Match\`: 428 without, 412 when somebody was
faster. \`If-None-Match\` answers 304.

**Once only.** An \`Idempotency-Key\` may be sent with every POST, and has to be where money or rooms move. The same key
and body answer the same again, with \`Idempotent-Replayed: true\`; another body is refused.

**Preview.** What moves money or rooms has a preview that changes nothing. Its \`token\` goes with the action, which
refuses when the facts have changed since.

**Limits.** Bodies up to 256 KiB of \`application/json\`, 1 MiB of \`application/x-ndjson\`; \`RateLimit\` says how many
requests are left in this minute.

Beside \`/api/v1\` there are \`/livez\`, \`/readyz\` and, behind a token, \`/metrics\`.
`.trim();

/** Changes within version 1 only add. */
export const INFO = {
  title: 'Amends',
  version: '1',
  summary: 'The module a front desk works in when something is wrong for a guest: the room, the bill, the stay.',
  description: CONVENTIONS,
  license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
};
