import { idOf, KINDS } from './data/ids.mjs';

/**
 * Guests a job is about: numbers `first + step * 0..count-1`, of any property unless one is named, or one to begin with.
 *
 * @typedef {{ first: number, step: number, count: number, property?: number, fromProperty?: number }} Spots
 * @typedef {import('./data/ids.mjs').Spot} Spot
 *
 * What is asked in one request.
 *
 * @typedef {object} Operation
 * @property {string} name
 * @property {'GET' | 'POST'} method
 * @property {(spot: Spot) => string} path after the property
 * @property {(spot: Spot) => object} [body]
 * @property {boolean} [isPage]
 * @property {Record<string, string>} [headers]
 * @property {Operation} [preview] asked before, outside the measured time; its token goes into the body
 *
 * What is expected: `bare` and `pgbench` are least ratios of requests a second, `slower` the most that the 95th
 * percentile may be of pgbench's.
 *
 * @typedef {object} Job
 * @property {string} name
 * @property {string} title
 * @property {{ bare?: number, pgbench?: number, slower?: number }} target
 * @property {Spots} spots
 * @property {readonly Operation[]} operations one after the other, for the same guest
 * @property {boolean} isRead
 * @property {boolean} [once] can be done to each guest only once, until `tidy` takes it back
 * @property {number} [connections] instead of what is asked for: with more, the queue would be measured and not the answer
 */

/** Guests who came today, each with a stay of three nights, a folio of 20 lines and an open case with 20 entries. */
const GUESTS = { first: 1, step: 4, count: 25 };

/** As those, but with 200 lines on the bill. */
const LONG_BILLS = { ...GUESTS, first: 2 };

/** @type {Operation} */
const LIST = { name: 'list', method: 'GET', path: () => 'cases?open=true&limit=50', isPage: true };

const CREDIT = (/** @type {Spot} */ spot) => ({
  postingIds: [idOf({ ...spot, kind: KINDS.posting })],
  amount: { amount: '1.00', currency: 'EUR' },
  kind: 'price-reduction',
  reason: 'noise',
});
const CASE = (/** @type {Spot} */ spot) => `cases/${idOf({ ...spot, line: 0, kind: KINDS.case })}`;

/** To a room of the same kind, because of the case: the price is kept. */
const MOVE = (/** @type {Spot} */ spot) => ({
  toRoomId: idOf({ ...spot, line: 0, kind: KINDS.spareRoom }),
  caseId: idOf({ ...spot, line: 0, kind: KINDS.case }),
  reason: 'noise',
});
const STAY = (/** @type {Spot} */ spot) => `stays/${idOf({ ...spot, line: 0, kind: KINDS.stay })}`;

/** @type {readonly Job[]} */
export const JOBS = [
  {
    name: 'list',
    title: 'list 50 open cases',
    target: { bare: 0.75 },
    spots: GUESTS,
    isRead: true,
    operations: [LIST],
  },
  {
    name: 'list-gzip',
    title: 'the same, gzip',
    target: {},
    spots: GUESTS,
    isRead: true,
    operations: [{ ...LIST, name: 'list-gzip', headers: { 'accept-encoding': 'gzip' } }],
  },
  {
    name: 'case',
    title: 'case, then its timeline of 20',
    target: { bare: 0.8 },
    spots: GUESTS,
    isRead: true,
    operations: [
      { name: 'case', method: 'GET', path: CASE },
      { name: 'timeline', method: 'GET', path: (spot) => `${CASE(spot)}/timeline`, isPage: true },
    ],
  },
  {
    name: 'open',
    title: 'open a case',
    target: { bare: 0.7, pgbench: 0.45 },
    spots: GUESTS,
    isRead: false,
    operations: [
      {
        name: 'open',
        method: 'POST',
        path: () => 'cases',
        body: (spot) => ({
          category: 'noise',
          stayId: idOf({ ...spot, line: 0, kind: KINDS.stay }),
          statedProblem: 'The lift hums all night.',
        }),
      },
    ],
  },
  {
    name: 'credit',
    title: 'give a credit',
    target: { bare: 0.7, pgbench: 0.45 },
    spots: GUESTS,
    isRead: false,
    operations: [
      {
        name: 'credit',
        method: 'POST',
        path: (spot) => `${CASE(spot)}/credits`,
        body: CREDIT,
        preview: { name: 'preview', method: 'POST', path: (spot) => `${CASE(spot)}/credit-previews`, body: CREDIT },
      },
    ],
  },
  {
    name: 'bill',
    title: 'explain a bill of 200 lines',
    target: { bare: 0.8 },
    spots: LONG_BILLS,
    isRead: true,
    operations: [
      {
        name: 'bill',
        method: 'GET',
        path: (spot) => `folios/${idOf({ ...spot, line: 0, kind: KINDS.folio })}/explanation?language=pl`,
      },
    ],
  },
  {
    name: 'candidates',
    title: 'rooms to move to, of 400',
    target: { slower: 2 },
    connections: 1,
    spots: { ...GUESTS, count: 100, property: 1 },
    isRead: true,
    operations: [
      {
        name: 'candidates',
        method: 'GET',
        path: (spot) => `${STAY(spot)}/move-candidates`,
      },
    ],
  },
  {
    name: 'move',
    title: 'move a guest',
    target: { pgbench: 0.45 },
    spots: { ...GUESTS, fromProperty: 2 },
    isRead: false,
    once: true,
    operations: [
      {
        name: 'move',
        method: 'POST',
        path: (spot) => `${STAY(spot)}/moves`,
        body: MOVE,
        preview: { name: 'move-preview', method: 'POST', path: (spot) => `${STAY(spot)}/move-previews`, body: MOVE },
      },
    ],
  },
];
