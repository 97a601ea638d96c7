import type { MoveCause } from './move-words';
import { MOVE_SETTINGS, PLAIN_SCALES } from './move-weights';
import type { MoveRequest, RoomFacts } from './room-facts';
import { weightOfMemory } from './score-memory';
import { scoreOf, scoreRoom } from './score-room';
import { HOLD, REQUEST, room } from './testing/facts';

const from = (change: Partial<MoveRequest['from']>, more: Partial<MoveRequest> = {}): MoveRequest => ({
  ...REQUEST,
  ...more,
  from: { ...REQUEST.from, ...change },
});
const about = (cause: MoveCause | null): MoveRequest => ({ ...REQUEST, cause });
const reasons = (facts: RoomFacts, request = REQUEST) => scoreRoom(facts, request, PLAIN_SCALES);
const codes = (facts: RoomFacts, request = REQUEST): readonly string[] =>
  reasons(facts, request).map(({ code }) => code);
const score = (facts: RoomFacts, request = REQUEST): number => scoreOf(reasons(facts, request));
const reason = (code: string, facts: RoomFacts, request = REQUEST) =>
  reasons(facts, request).find((one) => one.code === code);

describe('scoreRoom', () => {
  it('says best news first, why a quiet room cures noise', () => {
    const noisy = from({ features: ['near-lift', 'balcony'] });
    expect(reasons(room('518', { features: ['quiet-side', 'balcony'] }), noisy)).toEqual([
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
    expect(codes(room('420', { features: ['near-lift', 'street-side'] }))).toEqual(
      expect.arrayContaining(['near-lift', 'street-side']),
    );
  });

  it.each([
    ['beside', '413', {}],
    ['two doors on', '410', {}],
    ['above', '512', {}],
    ['above, as the house says', '501', { riser: 'K' }],
  ])('warns of a room %s where the noise is', (_, number, change) => {
    const riser = 'riser' in change ? 'K' : null;
    expect(codes(room(number, change), from({ riser }))).toContain('next-to-cause');
  });

  it.each([
    ['three doors on', '415', {}],
    ['two floors up', '612', {}],
    ['beside by its number, in another wing', '413', { wing: 'South' }],
  ])('does not warn of a room %s', (_, number, change) => {
    expect(codes(room(number, change))).not.toContain('next-to-cause');
  });

  it('keeps away from the neighbour complained about, not from the guest’s own room', () => {
    const neighbour = { ...REQUEST, causeIn: room('430') };
    expect(reason('next-to-cause', room('431'), neighbour)).toMatchObject({ facts: { room: '430' } });
    expect(codes(room('413'), neighbour)).not.toContain('next-to-cause');
  });

  it.each(['water', 'temperature', 'equipment', 'smell'] as const)(
    'keeps away from the pipes of 412 when it is %s',
    (cause) => {
      expect(codes(room('612'), about(cause))).toContain('same-riser');
      expect(codes(room('616'), about(cause))).toContain('other-riser');
      expect(score(room('616'), about(cause))).toBeGreaterThan(score(room('612'), about(cause)));
    },
  );

  it('goes by the riser the house has named before the number', () => {
    const request = from({ riser: 'A' }, { cause: 'water' });
    expect(codes(room('612', { riser: 'B' }), request)).toContain('other-riser');
    expect(codes(room('616', { riser: 'A' }), request)).toContain('same-riser');
  });

  it.each([
    ['bed', { features: ['twin-beds'] }, 'other-bed'],
    ['view', { features: ['sea-view'] }, 'better-view'],
    ['floor', { floor: 7 }, 'other-floor'],
  ] as const)('cures a complaint about the %s', (cause, change, code) => {
    expect(codes(room('420', change), about(cause))).toContain(code);
    expect(codes(room('420'), about(cause))).not.toContain(code);
  });

  it('takes light for a matter of the street', () => {
    const bright = from({ features: ['street-side'] }, { cause: 'light' });
    expect(codes(room('420'), bright)).toContain('away-from-street');
    expect(codes(room('420', { features: ['street-side'] }), bright)).toContain('street-side');
  });

  it('prefers the same type over one far better, a better one over a worse', () => {
    const scores = [2, 3, 6, 1].map((rank) => score(room('428', { rank })));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(4);
    expect(codes(room('428', { rank: 1 })).at(-1)).toBe('worse-type');
  });

  it('counts what an upgrade costs the house a night', () => {
    const extra = (percent: number, amount: string) => ({ percent, price: { amount, currency: 'EUR' } });
    expect(reason('costs-upgrade', room('428', { rank: 3, extra: extra(25, '30.00') }))).toEqual({
      code: 'costs-upgrade',
      points: -10,
      facts: { amount: '30.00', currency: 'EUR' },
    });
    expect(codes(room('428', { rank: 3, extra: extra(0, '0.00') }))).not.toContain('costs-upgrade');
  });

  it('flags a room that needs an override, the worse the later it is ready, and says when', () => {
    const scores = (['Inspected', 'Pickup', 'Dirty', 'OutOfService'] as const).map((status) => {
      expect(codes(room('428', { status })).includes('needs-override')).toBe(status !== 'Inspected');
      return score(room('428', { status }));
    });
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(reason('needs-override', room('428', { status: 'Dirty' }))).toEqual({
      code: 'needs-override',
      points: -24,
      facts: { status: 'Dirty', readyAt: '2026-11-21T16:10:00.000Z' },
    });
    const block = { kind: 'OutOfService', from: '2026-11-22', until: null } as const;
    expect(reason('needs-override', room('428', { block }))).toMatchObject({ facts: { status: 'OutOfService' } });
  });

  it('prefers a short way with luggage unless noise or the floor drives the guest away', () => {
    expect(score(room('428'), about('cleanliness'))).toBeGreaterThan(score(room('628'), about('cleanliness')));
    expect(score(room('428'))).toBeLessThan(score(room('628')));
    expect(codes(room('428', { wing: 'South' }))).toContain('other-wing');
  });

  it('keeps a family behind one door', () => {
    const family = from({ connectsTo: ['r413'] }, { familyIn: ['r413'] });
    expect(codes(room('414', { connectsTo: ['r413'] }), family)).toContain('next-to-family');
    expect(codes(room('428'), family)).toContain('away-from-family');
    expect(codes(room('428'), from({ connectsTo: ['r413'] }))).not.toContain('away-from-family');
  });

  it('harms the next arrival less when the room stays free', () => {
    expect(score(room('428', { nightsFreeAfter: 0 }))).toBeLessThan(score(room('428', { nightsFreeAfter: 1 })));
  });

  it('says when giving the room takes one from whoever arrives tonight', () => {
    expect(reason('displaces-arrival', room('428', { spareOfType: -1 }))).toMatchObject({
      points: -25,
      facts: { roomType: 'DBL', short: 2 },
    });
    expect(codes(room('428', { spareOfType: 1 }))).not.toContain('displaces-arrival');
  });

  it('counts what the guest wishes', () => {
    expect(codes(room('428', { features: ['bath'] }), { ...REQUEST, wishes: ['bath'] })).toContain(
      'has-wished-feature',
    );
  });

  it('puts a room a colleague holds last', () => {
    expect(reasons(room('428', { hold: { ...HOLD, ownDesk: true } })).at(-1)).toMatchObject({
      code: 'held-at-desk',
      facts: { by: 'Jonas' },
    });
  });
});

describe('the memory of a room', () => {
  it('weighs a fault half after its half-life, and each one on its own', () => {
    const days = MOVE_SETTINGS.memoryHalfLifeDays;
    expect(weightOfMemory([{ kind: 'noise', daysAgo: 0 }], days)).toBe(1);
    expect(
      weightOfMemory(
        [
          { kind: 'noise', daysAgo: days },
          { kind: 'water', daysAgo: 2 * days },
        ],
        days,
      ),
    ).toBe(0.75);
  });

  it('speaks against a room, most of all for the very fault the guest flees from', () => {
    const faults = [
      { kind: 'noise', daysAgo: 0 },
      { kind: 'water', daysAgo: 0 },
    ] as const;
    expect(reason('known-faults', room('428', { faults }))).toEqual({
      code: 'known-faults',
      points: -20,
      facts: { count: 2, kinds: 'noise,water' },
    });
    expect(reason('same-fault', room('428', { faults }))).toMatchObject({ facts: { kinds: 'noise' } });
    expect(codes(room('428', { faults }), about('view'))).not.toContain('same-fault');
  });
});
