import type { ColumnOptions } from 'typeorm';

/**
 * Column options for amounts in minor units.
 *
 * `bigint`, because an `integer` column overflows at about IDR 21 million, which is one long stay. The driver hands
 * bigint over as a string, so it is parsed here; a value past 2^53 would lose cents silently and must throw.
 */
export const minorUnits: ColumnOptions = {
  type: 'bigint',
  transformer: {
    to: (minor: number | null): number | null => minor,
    from: (stored: string | null): number | null => (stored === null ? null : exactMinor(stored)),
  },
};

/** @throws RangeError past 2^53, where a number is no longer exact. */
export function exactMinor(stored: string): number {
  const minor = Number(stored);
  if (!Number.isSafeInteger(minor)) throw new RangeError(`Amount ${stored} is not exact.`);
  return minor;
}
