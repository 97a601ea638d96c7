import { CASE_CATEGORIES } from '@amends/case';
import { ROOM_FEATURES, ROOM_STATUSES } from '@amends/room';
import fc from 'fast-check';
import { excludeRoom } from './exclude-room';
import { rankCandidates } from './rank-candidates';
import type { MoveRequest, RoomFacts } from './room-facts';
import { scoreOf, scoreRoom } from './score-room';

const nights = { from: '2026-11-21', until: '2026-11-24' };
const from = { roomId: 'r412', roomNumber: '412', floor: 4, roomType: 'DBL', rank: 2 };
const noisy: MoveRequest = {
  from: { ...from, features: ['near-lift', 'balcony'] },
  nights,
  party: 2,
  cause: 'noise',
  wishes: [],
};

const room = (roomNumber: string, change: Partial<RoomFacts> = {}): RoomFacts => ({
  roomId: `r${roomNumber}`,
  roomNumber,
  floor: Number(roomNumber.slice(0, -2)),
  roomType: 'DBL',
  rank: 2,
  sleeps: 2,
  pseudo: false,
  features: [],
  status: 'Clean',
  frontOfficeStatus: 'Vacant',
  takenFrom: null,
  nightsFreeAfter: null,
  hold: null,
  ...change,
});

const codes = (facts: RoomFacts, request: MoveRequest) => scoreRoom(facts, request).map((reason) => reason.code);
const score = (facts: RoomFacts, request = noisy) => scoreOf(scoreRoom(facts, request));

describe('scoreRoom', () => {
  it('says best news first, why a quiet room cures noise', () => {
    expect(scoreRoom(room('518', { features: ['quiet-side', 'balcony'] }), noisy)).toEqual([
      { code: 'same-type', points: 30, facts: { roomType: 'DBL' } },
      { code: 'quiet-side', points: 25 },
      { code: 'away-from-lift', points: 20 },
      { code: 'ready-now', points: 20, facts: { status: 'Clean' } },
      { code: 'other-floor', points: 10, facts: { floor: 5 } },
      { code: 'no-next-arrival-soon', points: 5 },
      { code: 'keeps-features', points: 4, facts: { features: 'balcony' } },
    ]);
  });

  it('warns of another room by the lift or the street', () => {
    expect(codes(room('410', { features: ['near-lift', 'street-side'] }), noisy)).toEqual(
      expect.arrayContaining(['near-lift', 'street-side', 'loses-features']),
    );
  });

  it.each(['water', 'temperature', 'equipment'] as const)('keeps away from the pipes of 412 when it is %s', (cause) => {
    expect(codes(room('512'), { ...noisy, cause })).toContain('same-riser');
    expect(codes(room('413'), { ...noisy, cause })).toContain('other-riser');
    expect(score(room('413'), { ...noisy, cause })).toBeGreaterThan(score(room('512'), { ...noisy, cause }));
  });

  it('prefers the same type over one far better, a better one over a worse', () => {
    const scores = [2, 3, 6, 1].map((rank) => score(room('418', { rank })));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(4);
    expect(codes(room('418', { rank: 1 }), noisy).at(-1)).toBe('worse-type');
  });

  it('flags a room that needs an override, the worse the later it is ready', () => {
    const scores = (['Inspected', 'Pickup', 'Dirty', 'OutOfService'] as const).map((status) => {
      expect(codes(room('418', { status }), noisy).includes('needs-override')).toBe(status !== 'Inspected');
      return score(room('418', { status }));
    });
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('prefers a short way with luggage unless noise drives the guest away', () => {
    const cold = { ...noisy, cause: 'cleanliness' } as const;
    expect(score(room('418'), cold)).toBeGreaterThan(score(room('618'), cold));
    expect(score(room('418'))).toBeLessThan(score(room('618')));
  });

  it('harms the next arrival less when the room stays free', () => {
    expect(score(room('418', { nightsFreeAfter: 0 }))).toBeLessThan(score(room('418', { nightsFreeAfter: 1 })));
  });

  it('counts what the guest wishes', () => {
    expect(codes(room('418', { features: ['bath'] }), { ...noisy, wishes: ['bath'] })).toContain('has-wished-feature');
  });
});

const anyHold = fc.record({
  ownDesk: fc.boolean(),
  by: fc.constant('Jonas'),
  heldAt: fc.constant('2026-11-21T20:00:00Z'),
  expiresAt: fc.constant('2026-11-21T20:02:00Z'),
  secondsLeft: fc.integer({ min: 1, max: 600 }),
});
const anyRoom = fc.record({
  roomId: fc.uuid(),
  roomNumber: fc.integer({ min: 100, max: 899 }).map(String),
  floor: fc.integer({ min: 1, max: 8 }),
  roomType: fc.constant('DBL'),
  rank: fc.integer({ min: 1, max: 6 }),
  sleeps: fc.integer({ min: 1, max: 4 }),
  pseudo: fc.boolean(),
  features: fc.subarray([...ROOM_FEATURES]),
  status: fc.constantFrom(...ROOM_STATUSES),
  frontOfficeStatus: fc.constantFrom('Vacant' as const, 'Occupied' as const),
  takenFrom: fc.constantFrom(null, '2026-11-22'),
  nightsFreeAfter: fc.option(fc.nat(5)),
  hold: fc.option(anyHold),
});
const anyRequest = fc.record({
  from: fc.subarray([...ROOM_FEATURES]).map((features) => ({ ...from, features })),
  nights: fc.constant(nights),
  party: fc.integer({ min: 1, max: 4 }),
  cause: fc.constantFrom(null, ...CASE_CATEGORIES),
  wishes: fc.subarray([...ROOM_FEATURES]),
});

describe('rankCandidates', () => {
  it('lists every room once, and never proposes one that is excluded', () => {
    fc.assert(
      fc.property(fc.array(anyRoom, { maxLength: 30 }), anyRequest, (rooms, request) => {
        const { candidates, excluded } = rankCandidates(rooms, request);
        const free = new Set(rooms.filter((one) => !excludeRoom(one, request)).map((one) => one.roomId));
        expect(candidates.length + excluded.length).toBe(rooms.length);
        expect(candidates.every((one) => free.has(one.roomId))).toBe(true);
        expect(excluded.some((one) => free.has(one.roomId))).toBe(false);
      }),
    );
  });

  it('stands best first, each score the sum of its reasons, whatever order the rooms come in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyRoom, { selector: (one) => one.roomNumber }), anyRequest, (rooms, request) => {
        const { candidates } = rankCandidates(rooms, request);
        candidates.forEach((one, index) => {
          expect(one.score).toBe(scoreOf(one.reasons));
          expect(one.score).toBeLessThanOrEqual(candidates[index - 1]?.score ?? Infinity);
        });
        expect(rankCandidates([...rooms].reverse(), request).candidates).toEqual(candidates);
      }),
    );
  });

  const betterFacts: readonly ((worse: RoomFacts, request: MoveRequest) => Partial<RoomFacts>)[] = [
    () => ({ status: 'Clean' }),
    () => ({ nightsFreeAfter: null }),
    () => ({ hold: null }),
    (worse, request) => ({ features: [...new Set([...worse.features, ...request.wishes.filter(isPleasant)])] }),
    (worse) => ({ features: [...new Set([...worse.features, 'quiet-side' as const, 'balcony' as const])] }),
    (worse) => ({ features: worse.features.filter(isPleasant) }),
    (_, request) => ({ rank: request.from.rank }),
  ];
  const isPleasant = (feature: string) => !['near-lift', 'street-side'].includes(feature);

  it('never scores a room worse for a better fact', () => {
    const better = fc.constantFrom(...betterFacts);
    fc.assert(
      fc.property(anyRoom, anyRequest, better, (worse, request, improve) => {
        const wishes = request.wishes.filter(isPleasant);
        const wanted = { ...request, wishes };
        expect(score({ ...worse, ...improve(worse, wanted) }, wanted)).toBeGreaterThanOrEqual(score(worse, wanted));
      }),
    );
  });

  it('orders excluded rooms as people count them', () => {
    const taken = ['1010', '99', '412'].map((number) => room(number, { takenFrom: '2026-11-22' }));
    expect(rankCandidates(taken, noisy).excluded.map((one) => one.roomNumber)).toEqual(['99', '412', '1010']);
  });
});
