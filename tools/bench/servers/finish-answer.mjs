import { createRequire } from 'node:module';
import { API_MAIN } from '../../start/paths.mjs';

const built = createRequire(API_MAIN);
const { explainBill } = built('@amends/bill');
const { toTreeFacts } = built('./bill/to-tree-facts.js');

/**
 * What the baseline does with the row of an operation whose answer is not what the database said: as little as gives
 * the same bytes. A server that passed on the facts of a bill would have explained nothing.
 *
 * @type {Readonly<Record<string, (row: any) => string>>}
 */
export const FINISHES = {
  bill: (row) => {
    const tree = explainBill(toTreeFacts(row), { language: 'pl', groupBy: 'day' });
    return JSON.stringify({ ...tree, businessDate: row.head.businessDate, windowsWithheld: 0 });
  },
};
