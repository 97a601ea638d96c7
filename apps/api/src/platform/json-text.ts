import { createHash } from 'node:crypto';

const TAG_LENGTH = 22;

/**
 * An answer PostgreSQL has already written as JSON: sent as it is, parsed by nobody on the way.
 *
 * `version` becomes the ETag of a single resource; `etag` stands in its place where the answer says more than the row.
 */
export class JsonText {
  constructor(
    readonly text: string | Buffer,
    readonly version?: number,
    readonly etag?: string,
  ) {}

  /** Tagged by what it says: for an answer that also changes with the business date or with other rows. */
  static ofContent(text: string): JsonText {
    // Encoded once, for the tag, the length and the socket: a whole bill is more than 100 kB.
    const bytes = Buffer.from(text);
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, TAG_LENGTH);
    return new JsonText(bytes, undefined, `"${hash}"`);
  }
}

/** A page from rows whose `json` is text already; `keysOf` gives the keys the next page starts after. */
export function jsonPage<Row extends { readonly json: string }>(
  rows: readonly Row[],
  limit: number,
  nextCursor: (row: Row) => string,
): JsonText {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const hasMore = rows.length > limit;
  const page = JSON.stringify({ nextCursor: hasMore && last ? nextCursor(last) : null, hasMore });
  return new JsonText(`{"data":[${shown.map(({ json }) => json).join(',')}],"page":${page}}`);
}
