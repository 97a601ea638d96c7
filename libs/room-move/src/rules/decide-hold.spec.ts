import fc from 'fast-check';
import { decideHold, extendedUntil, type HoldFacts } from './decide-hold';
import { MOST_HELD_SECONDS } from './hold-words';
import type { RoomFacts } from './room-facts';
import { FREE_ROOM, REQUEST } from './testing/facts';

const target = FREE_ROOM;
const facts: HoldFacts = {
  stayStatus: 'InHouse',
  request: REQUEST,
  target,
  override: { permitted: false, reason: null },
};
const of = (change: Partial<RoomFacts>, more: Partial<HoldFacts> = {}): HoldFacts => ({
  ...facts,
  target: { ...target, ...change },
  ...more,
});
const hold = { by: 'Jonas', heldAt: '2026-11-21T20:00:00Z', expiresAt: '2026-11-21T20:02:00Z', secondsLeft: 42 };

describe('decideHold', () => {
  it('holds a room that could be proposed, also one that is not ready yet', () => {
    expect(decideHold(facts)).toEqual({ held: true });
    expect(decideHold(of({ status: 'Dirty' }))).toEqual({ held: true });
  });

  it('holds before arrival and until the day of leaving, and nothing for who has left', () => {
    const codes = (['Reserved', 'DueIn', 'DueOut', 'CheckedOut', 'NoShow', 'Cancelled'] as const).map((stayStatus) => {
      const decision = decideHold({ ...facts, stayStatus });
      return decision.held ? 'held' : decision.refusal.code;
    });
    expect(codes).toEqual(['held', 'held', 'held', ...Array<string>(3).fill('stay-not-in-house')]);
    expect(decideHold({ ...facts, request: null })).toMatchObject({ refusal: { code: 'no-night-left' } });
  });

  it.each<[string, Partial<RoomFacts>]>([
    ['room-taken', { frontOfficeStatus: 'Occupied' }],
    ['room-taken', { takenFrom: '2026-11-23' }],
    ['room-out-of-order', { status: 'OutOfOrder' }],
    ['room-too-small', { sleeps: 1 }],
    ['room-held', { hold: { ...hold, ownDesk: false } }],
  ])('answers %s, whatever the role', (code, change) => {
    const override = { permitted: true, reason: 'The guest waits' };
    expect(decideHold(of(change, { override }))).toMatchObject({ held: false, refusal: { code } });
  });

  it('takes over from a colleague of the same desk with permission and reason only', () => {
    const held = { hold: { ...hold, ownDesk: true } };
    const by = (permitted: boolean, reason: string | null) => decideHold(of(held, { override: { permitted, reason } }));
    expect(by(true, null)).toMatchObject({ refusal: { code: 'room-held', facts: { by: 'Jonas', secondsLeft: 42 } } });
    expect(by(true, ' ')).toMatchObject({ refusal: { code: 'room-held' } });
    expect(by(false, 'Stairs')).toMatchObject({ refusal: { code: 'move-override-not-permitted' } });
    expect(by(true, 'Stairs')).toEqual({ held: true });
  });
});

describe('extendedUntil', () => {
  const heldAt = new Date('2026-11-21T20:00:00Z');
  const at = (seconds: number) => new Date(heldAt.getTime() + seconds * 1000);

  it('counts from now', () => {
    expect(extendedUntil({ heldAt, expiresAt: at(120) }, at(100), 120)).toEqual(at(220));
  });

  it('makes nothing longer that is over', () => {
    expect(extendedUntil({ heldAt, expiresAt: at(120) }, at(120), 120)).toBeUndefined();
  });

  it('never shortens, and never passes a quarter of an hour in all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        fc.nat(1000),
        fc.integer({ min: 15, max: 600 }),
        (left, now, more) => {
          const until = extendedUntil({ heldAt, expiresAt: at(left) }, at(now), more);
          if (!until) return expect(now).toBeGreaterThanOrEqual(left);
          expect(until.getTime()).toBeGreaterThanOrEqual(at(left).getTime());
          expect(until.getTime()).toBeLessThanOrEqual(at(MOST_HELD_SECONDS).getTime());
        },
      ),
    );
  });
});
