import { batchesOf } from './batches.mjs';

/**
 * Sends all of one kind, four requests at a time, and tells each result.
 *
 * @typedef {import('../folio-bodies.mjs').Item} Item
 * @typedef {'guests' | 'rooms' | 'stays' | 'folios' | 'postings'} Kind
 * @typedef {{ status: 'created' | 'updated' | 'unchanged' | 'refused', id: string | null, problem?: { code: string, detail: string } }} Result
 */

const AT_ONCE = 4;

/**
 * @param {import('./api.mjs').Api} api
 * @param {Kind} kind
 * @param {Iterable<Item>} items
 * @param {(item: Item, result: Result) => void} tell
 */
export async function sendKind(api, kind, items, tell) {
  const batches = batchesOf(items);
  const worker = async () => {
    for (let next = batches.next(); !next.done; next = batches.next()) {
      await sendBatch(api, kind, next.value, tell);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** @param {import('./api.mjs').Api} api @param {Kind} kind @param {import('./batches.mjs').Batch} batch @param {(item: Item, result: Result) => void} tell */
async function sendBatch(api, kind, { items, body }, tell) {
  const { status, text } = await api.call('POST', `/bulk/${kind}`, { body, type: 'application/x-ndjson' });
  if (status !== 200) throw new Error(`POST bulk/${kind} answered ${status}: ${text.slice(0, 500)}`);
  const results = text.split('\n').filter((line) => line !== '');
  if (results.length !== items.length) {
    throw new Error(`POST bulk/${kind} answered ${results.length} results for ${items.length} lines.`);
  }
  items.forEach((item, index) => tell(item, JSON.parse(results[index] ?? '')));
}
