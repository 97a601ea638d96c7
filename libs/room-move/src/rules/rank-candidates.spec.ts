import { CASE_CATEGORIES } from '@amends/case';
import { ROOM_FEATURES, ROOM_STATUSES } from '@amends/room';
import fc from 'fast-check';
import { excludeRoom } from './exclude-room';
import { ROOM_CAUSES } from './move-words';
import { MOST_POINTS, MOVE_SETTINGS, MOVE_WEIGHTS, type MoveScales, PLAIN_SCALES } from './move-weights';
import { rankCandidates } from './rank-candidates';
import type { MoveRequest, RoomFacts } from './room-facts';
import { scoreOf, scoreRoom } from './score-room';
import { HOLD, REQUEST, room } from './testing/facts';

const anyFault = fc.record({
  kind: fc.constantFrom(...CASE_CATEGORIES, ...ROOM_CAUSES),
  daysAgo: fc.nat(400),
});
const anyRoom: fc.Arbitrary<RoomFacts> = fc.record({
  roomId: fc.uuid(),
  roomNumber: fc.integer({ min: 100, max: 899 }).map(String),
  floor: fc.integer({ min: 1, max: 8 }),
  wing: fc.constantFrom(null, 'North', 'South'),
  riser: fc.constantFrom(null, 'A', 'B'),
  connectsTo: fc.subarray(['family', 'strangers']),
  roomType: fc.constant('DBL'),
  rank: fc.integer({ min: 1, max: 6 }),
  sleeps: fc.integer({ min: 1, max: 4 }),
  pseudo: fc.boolean(),
  features: fc.subarray([...ROOM_FEATURES]),
  status: fc.constantFrom(...ROOM_STATUSES),
  frontOfficeStatus: fc.constantFrom('Vacant', 'Occupied'),
  seenOccupied: fc.constantFrom(null, true, false),
  block: fc.constantFrom(
    null,
    { kind: 'OutOfOrder', from: '2026-11-22', until: null },
    { kind: 'OutOfService', from: '2026-11-21', until: '2026-11-23' },
  ),
  doNotGive: fc.constantFrom(null, 'Smells of paint'),
  takenFrom: fc.constantFrom(null, '2026-11-22'),
  takenBy: fc.constant(null),
  nightsFreeAfter: fc.option(fc.nat(5)),
  kept: fc.option(fc.constant({ by: 'Anna', dueAt: null })),
  hold: fc.option(fc.boolean().map((ownDesk) => ({ ...HOLD, ownDesk }))),
  spareOfType: fc.option(fc.integer({ min: -5, max: 20 })),
  extra: fc.option(
    fc.integer({ min: -50, max: 300 }).map((percent) => ({ percent, price: { amount: '30.00', currency: 'EUR' } })),
  ),
  faults: fc.array(anyFault, { maxLength: 4 }),
});
const anyRequest: fc.Arbitrary<MoveRequest> = fc.record({
  from: fc.subarray([...ROOM_FEATURES]).map((features) => ({ ...REQUEST.from, features, connectsTo: ['family'] })),
  nights: fc.constant(REQUEST.nights),
  arrives: fc.constantFrom(null, 'tonight', 'later'),
  party: fc.integer({ min: 1, max: 4 }),
  cause: fc.constantFrom(null, ...CASE_CATEGORIES, ...ROOM_CAUSES),
  causeIn: fc.option(anyRoom),
  wishes: fc.subarray([...ROOM_FEATURES]),
  familyIn: fc.subarray(['family']),
  now: fc.constant(REQUEST.now),
});
/** Any weights a house may set. */
const anyScales: fc.Arbitrary<MoveScales> = fc.record({
  version: fc.constant(1),
  weights: fc.record(mapped(MOVE_WEIGHTS, () => fc.integer({ min: 0, max: MOST_POINTS }))),
  settings: fc.constant(MOVE_SETTINGS),
});

function mapped<Name extends string, Value>(names: Record<Name, unknown>, to: () => Value): Record<Name, Value> {
  return Object.fromEntries(Object.keys(names).map((name) => [name, to()])) as Record<Name, Value>;
}

describe('rankCandidates', () => {
  it('lists every room once, and never proposes one that is excluded', () => {
    fc.assert(
      fc.property(fc.array(anyRoom, { maxLength: 30 }), anyRequest, anyScales, (rooms, request, scales) => {
        const { candidates, excluded } = rankCandidates(rooms, request, scales);
        const free = new Set(rooms.filter((one) => !excludeRoom(one, request)).map((one) => one.roomId));
        expect(candidates.length + excluded.length).toBe(rooms.length);
        expect(candidates.every((one) => free.has(one.roomId))).toBe(true);
        expect(excluded.some((one) => free.has(one.roomId))).toBe(false);
      }),
    );
  });

  it('stands best first, each score the sum of its reasons, whatever order the rooms come in', () => {
    const rooms = fc.uniqueArray(anyRoom, { selector: (one) => one.roomNumber });
    fc.assert(
      fc.property(rooms, anyRequest, anyScales, (several, request, scales) => {
        const { candidates } = rankCandidates(several, request, scales);
        candidates.forEach((one, index) => {
          expect(one.score).toBe(one.reasons.reduce((sum, { points }) => sum + points, 0));
          expect(one.score).toBeLessThanOrEqual(candidates[index - 1]?.score ?? Infinity);
        });
        expect(rankCandidates([...several].reverse(), request, scales).candidates).toEqual(candidates);
      }),
    );
  });

  it('orders excluded rooms as people count them', () => {
    const taken = ['1010', '99', '412'].map((number) => room(number, { takenFrom: '2026-11-22' }));
    const { excluded } = rankCandidates(taken, REQUEST, PLAIN_SCALES);
    expect(excluded.map((one) => one.roomNumber)).toEqual(['99', '412', '1010']);
  });
});

type Better = readonly [string, (worse: RoomFacts, request: MoveRequest) => Partial<RoomFacts>];
const PLEASANT = ['balcony', 'bath', 'garden-view', 'quiet-side', 'sea-view'] as const;

describe('whatever the weights, a better fact never scores worse', () => {
  const better: readonly Better[] = [
    ['clean', () => ({ status: 'Clean', block: null })],
    ['only a little to do', ({ status }) => ({ status: status === 'Dirty' ? 'Pickup' : status })],
    ['free after', () => ({ nightsFreeAfter: null })],
    ['held by nobody', () => ({ hold: null })],
    ['of the same type', (_, { from }) => ({ rank: from.rank })],
    ['nearer in rank', ({ rank }, { from }) => ({ rank: rank + Math.sign(from.rank - rank) })],
    ['cheaper', ({ extra }) => ({ extra: extra && { ...extra, percent: extra.percent - 20 } })],
    ['one more to spare', ({ spareOfType }) => ({ spareOfType: spareOfType === null ? null : spareOfType + 1 })],
    ['nothing wrong with it', () => ({ faults: [] })],
    ['one fault less', ({ faults }) => ({ faults: faults.slice(1) })],
    ['longer ago', ({ faults }) => ({ faults: faults.map((one) => ({ ...one, daysAgo: one.daysAgo + 10 })) })],
    ['next to the family', ({ connectsTo }) => ({ connectsTo: [...connectsTo, 'family'] })],
    ['pleasant', ({ features }) => ({ features: [...new Set([...features, ...PLEASANT])] })],
    ['as wished', ({ features }, { wishes }) => ({ features: [...new Set([...features, ...wishes.filter(isNice)])] })],
    ['not by the lift or the street', ({ features }) => ({ features: features.filter(isNice) })],
  ];
  const isNice = (feature: string): boolean => !['near-lift', 'street-side', 'twin-beds'].includes(feature);

  it.each(better)('%s', (_, improve) => {
    fc.assert(
      fc.property(anyRoom, anyRequest, anyScales, (worse, request, scales) => {
        // Twin beds cure a complaint about the bed one way or the other, and a wish for the lift is a wish for noise.
        const plain = {
          ...request,
          wishes: request.wishes.filter(isNice),
          from: { ...request.from, features: request.from.features.filter(isNice) },
        };
        const fact = { ...worse, features: worse.features.filter((one) => one !== 'twin-beds') };
        const score = (one: RoomFacts): number => scoreOf(scoreRoom(one, plain, scales));
        expect(score({ ...fact, ...improve(fact, plain) })).toBeGreaterThanOrEqual(score(fact));
      }),
    );
  });
});
