import type { PageDto } from '@amends/kernel/dto';
import { Refused } from './refused';

/** Rows of a list when the caller asks for no number. */
export const DEFAULT_LIMIT = 50;

/**
 * Where a keyset list goes on, as an opaque text.
 *
 * @throws Refused `validation-failed` for a cursor this list never gave.
 */
export function readCursor<const Names extends readonly string[]>(
  cursor: string | undefined,
  names: Names,
): { readonly [Name in Names[number]]: string | null } {
  const values = cursor === undefined ? names.map(() => null) : decode(cursor, names.length);
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? null])) as never;
}

/** The cursor after a row with these keys. */
export function cursorAfter(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** Answers one page from `limit + 1` rows: the one too many says that there are more. */
export function pageOf<Row, Dto>(
  rows: readonly Row[],
  limit: number,
  keysOf: (row: Row) => readonly string[],
  toDto: (row: Row) => Dto,
): PageDto<Dto> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const hasMore = rows.length > limit;
  return {
    data: shown.map(toDto),
    page: { nextCursor: hasMore && last ? cursorAfter(keysOf(last)) : null, hasMore },
  };
}

const KEY = /^[0-9A-Za-z:.\-+ ]{1,64}$/;

function decode(cursor: string, count: number): readonly string[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(keys) && keys.length === count && keys.every((key) => typeof key === 'string' && KEY.test(key))) {
      return keys as string[];
    }
  } catch {
    // Not a cursor of ours: refused below like any other.
  }
  throw new Refused('validation-failed', {
    errors: [{ pointer: 'cursor', code: 'cursor-unknown', message: 'Take cursors from the answer before.' }],
  });
}
