/** Bounds of which more is less: what was acceptable is not any more. */
const UPPER = ['maxLength', 'maximum', 'maxItems'];
const LOWER = ['minLength', 'minimum', 'minItems'];
const EXACT = ['pattern', 'format', 'uniqueItems'];

/**
 * Bounds of an input that are tighter than they were.
 *
 * @param {import('../read/schemas.mjs').Schema} before
 * @param {import('../read/schemas.mjs').Schema} after
 * @param {string} at
 * @returns {string[]}
 */
export function narrowed(before, after, at) {
  const tighter = [
    ...UPPER.filter((bound) => after[bound] !== undefined && after[bound] < (before[bound] ?? Infinity)),
    ...LOWER.filter((bound) => after[bound] !== undefined && after[bound] > (before[bound] ?? -Infinity)),
    ...EXACT.filter((bound) => after[bound] !== undefined && after[bound] !== before[bound]),
  ];
  return tighter.map((bound) => `${at} has a tighter ${bound}: ${before[bound] ?? 'none'}, now ${after[bound]}`);
}
