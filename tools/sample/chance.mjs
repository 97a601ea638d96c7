import { createHash } from 'node:crypto';

/**
 * Chance that is the same on every machine: everything made up for the sample comes from a seed and a name, so that
 * a row gets the same guest, room and extras whatever stands before it in the file.
 *
 * @typedef {object} Chance
 * @property {() => number} next at least 0 and below 1
 * @property {(probability: number) => boolean} happens
 * @property {(least: number, most: number) => number} whole both ends included
 * @property {<T>(list: readonly T[]) => T} pick
 */

/**
 * @param {...(string | number)} names the seed first, then what it is for
 * @returns {Chance}
 */
export function chance(...names) {
  let state = seedNumber(...names);
  const next = () => {
    // Mulberry32: small, and good enough to furnish a hotel.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    happens: (probability) => next() < probability,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (list) => {
      const chosen = list[Math.floor(next() * list.length)];
      if (chosen === undefined) throw new Error('Nothing to pick from.');
      return chosen;
    },
  };
}

/**
 * A number of 32 bits from names (FNV-1a, then stirred).
 *
 * @param {...(string | number)} names
 */
export function seedNumber(...names) {
  let hash = 0x811c9dc5;
  for (const character of names.join('|')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/**
 * A UUID of version 7 that is the same whenever it is asked for: a moment, then a hash of names instead of chance.
 *
 * @param {number} moment milliseconds since 1970
 * @param {...(string | number)} names
 */
export function stableId(moment, ...names) {
  const hash = createHash('sha256').update(names.join('|')).digest('hex');
  const variant = ((Number.parseInt(hash[3] ?? '0', 16) & 0x3) | 0x8).toString(16);
  const time = moment.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`;
}
