import { SYSTEM } from '../external-ids.mjs';

/**
 * Cuts items into requests: at most 500 lines and just under a mebibyte, and never in the middle of what belongs to one
 * row, so that a line and what is made from it travel together.
 *
 * @typedef {import('../folio-bodies.mjs').Item} Item
 * @typedef {{ items: Item[], body: string }} Batch
 */

export const MOST_LINES = 500;
export const MOST_BYTES = 1_000_000;

/** @param {Iterable<Item>} items @returns {Generator<Batch>} */
export function* batchesOf(items) {
  /** @type {Item[]} */
  let kept = [];
  /** @type {string[]} */
  let lines = [];
  let bytes = 0;
  for (const group of groupsOf(items)) {
    const texts = group.map((item) => `${JSON.stringify({ system: SYSTEM, id: item.id, body: item.body })}\n`);
    const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    if (lines.length > 0 && (lines.length + texts.length > MOST_LINES || bytes + size > MOST_BYTES)) {
      yield { items: kept, body: lines.join('') };
      [kept, lines, bytes] = [[], [], 0];
    }
    if (texts.length > MOST_LINES || size > MOST_BYTES)
      throw new Error(`Line ${group[0]?.line} has too many lines for one request.`);
    kept.push(...group);
    lines.push(...texts);
    bytes += size;
  }
  if (lines.length > 0) yield { items: kept, body: lines.join('') };
}

/** Items of one row of the file, which come one after the other; an item of no row stands alone. @param {Iterable<Item>} items @returns {Generator<Item[]>} */
function* groupsOf(items) {
  /** @type {Item[]} */
  let group = [];
  for (const item of items) {
    if (group.length > 0 && (item.line === undefined || item.line !== group[0]?.line)) {
      yield group;
      group = [];
    }
    group.push(item);
  }
  if (group.length > 0) yield group;
}
