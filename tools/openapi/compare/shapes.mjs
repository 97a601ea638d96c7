import { resolve } from '../compose/reachable.mjs';
import { narrowed } from './narrowed.mjs';

/**
 * @typedef {import('../read/schemas.mjs').Schema} Schema
 * @typedef {'in' | 'out'} Direction what the caller sends must stay acceptable, what it gets must stay readable
 */

/** Compares schemas of two documents, following their references. */
export class Shapes {
  /** Pairs being compared already: a schema may be in itself. @type {Set<string>} */
  #seen = new Set();

  /**
   * @param {Schema} before
   * @param {Schema} after
   */
  constructor(before, after) {
    this.before = before;
    this.after = after;
  }

  /**
   * @param {Schema | undefined} old
   * @param {Schema | undefined} now
   * @param {Direction} direction
   * @param {string} at where it is, for the reader
   * @returns {string[]} what breaks
   */
  compare(old, now, direction, at) {
    if (!old) return [];
    if (!now) return [`${at} has no schema any more`];
    const pair = `${old.$ref}>${now.$ref}>${direction}`;
    if (old.$ref && this.#seen.has(pair)) return [];
    if (old.$ref) this.#seen.add(pair);
    const before = flatten(old, this.before);
    const after = flatten(now, this.after);
    return [
      ...typeChanges(before, after, direction, at),
      ...valueChanges(before, after, direction, at),
      ...(direction === 'in' ? narrowed(before, after, at) : []),
      ...this.#fields(before, after, direction, at),
      ...this.#parts(before, after, direction, at),
    ];
  }

  /**
   * @param {Schema} before
   * @param {Schema} after
   * @param {Direction} direction
   * @param {string} at
   */
  #fields(before, after, direction, at) {
    const now = after.properties ?? {};
    const old = Object.entries(before.properties ?? {});
    const must = (/** @type {Schema} */ { required = [] }, /** @type {string} */ name) => required.includes(name);
    const demanded = (after.required ?? []).filter((/** @type {string} */ name) => !must(before, name));
    const unsure = (before.required ?? []).filter((/** @type {string} */ name) => name in now && !must(after, name));
    return [
      ...old.filter(([name]) => !(name in now)).map(([name]) => `${at}.${name} is gone`),
      ...(direction === 'in' ? demanded.map((/** @type {string} */ name) => `${at}.${name} is required now`) : []),
      ...(direction === 'out' ? unsure.map((/** @type {string} */ name) => `${at}.${name} may be missing now`) : []),
      ...old.flatMap(([name, field]) =>
        name in now ? this.compare(field, now[name], direction, `${at}.${name}`) : [],
      ),
    ];
  }

  /**
   * @param {Schema} before
   * @param {Schema} after
   * @param {Direction} direction
   * @param {string} at
   */
  #parts(before, after, direction, at) {
    const lists = ['allOf', 'anyOf', 'oneOf'].flatMap((kind) => {
      const old = /** @type {Schema[]} */ (before[kind] ?? []);
      const now = /** @type {Schema[]} */ (after[kind] ?? []);
      if (old.length > now.length) return [`${at} has fewer alternatives`];
      return old.flatMap((part, index) => this.compare(part, now[index], direction, at));
    });
    const items = before.items ? this.compare(before.items, after.items, direction, `${at}[]`) : [];
    const rows = before.contentSchema
      ? this.compare(before.contentSchema, after.contentSchema, direction, `${at} line`)
      : [];
    return [...lists, ...items, ...rows];
  }
}

/** A schema with what its reference says; `X or null` becomes X with null among its types. */
function flatten(/** @type {Schema} */ schema, /** @type {Schema} */ document) {
  /** @type {Schema} */
  const { $ref, ...own } = schema;
  const whole = $ref ? { ...resolve($ref, document), ...own } : own;
  const [one, other, ...more] = whole.anyOf ?? [];
  if (other?.type !== 'null' || more.length > 0) return whole;
  const { anyOf: _anyOf, ...beside } = whole;
  const inner = /** @type {Schema} */ (one.$ref ? { ...resolve(one.$ref, document), ...one, $ref: undefined } : one);
  return { ...inner, ...beside, type: [...typesOf(inner), 'null'] };
}

/** @returns {string[]} */
function typesOf(/** @type {Schema} */ { type }) {
  return type === undefined ? [] : [type].flat();
}

/**
 * @param {Schema} before
 * @param {Schema} after
 * @param {Direction} direction
 * @param {string} at
 */
function typeChanges(before, after, direction, at) {
  const [wanted, given] = direction === 'in' ? [before, after] : [after, before];
  const allowed = typesOf(given).flatMap((type) => (type === 'number' ? ['number', 'integer'] : [type]));
  const other = typesOf(wanted).filter((type) => allowed.length > 0 && !allowed.includes(type));
  return other.map((type) => (direction === 'in' ? `${at} may not be ${type} any more` : `${at} may be ${type} now`));
}

/**
 * @param {Schema} before
 * @param {Schema} after
 * @param {Direction} direction
 * @param {string} at
 */
function valueChanges({ enum: before }, { enum: after }, direction, at) {
  if (!before) return after && direction === 'in' ? [`${at} takes only some values now`] : [];
  if (!after) return direction === 'out' ? [`${at} may be anything now`] : [];
  const gone = before.filter((/** @type {unknown} */ value) => !after.includes(value));
  return gone.map((/** @type {unknown} */ value) => `${at} has no value ${String(value)} any more`);
}
