import { decideMove, type MoveFacts } from './decide-move';
import { PLAIN_SCALES } from './move-weights';
import type { RoomFacts } from './room-facts';
import { FREE_ROOM, REQUEST } from './testing/facts';

const target = FREE_ROOM;
/** Each test changes the one fact it is about. */
const facts: MoveFacts = {
  stayStatus: 'InHouse',
  doNotMove: false,
  request: REQUEST,
  target,
  override: { permitted: false, reason: null },
  scales: PLAIN_SCALES,
};
const into = (change: Partial<RoomFacts>): MoveFacts => ({ ...facts, target: { ...target, ...change } });
const byManager = { permitted: true, reason: 'Guest waits in the bar until it is made' };

describe('decideMove', () => {
  it('moves an in-house guest to a free, clean room without a warning', () => {
    expect(decideMove(facts)).toEqual({ allowed: true, warnings: [] });
  });

  it.each(['CheckedOut', 'NoShow', 'Cancelled'] as const)('does not move a stay that is %s', (stayStatus) => {
    expect(decideMove({ ...facts, stayStatus })).toEqual({
      allowed: false,
      refusal: { code: 'stay-not-in-house', status: stayStatus },
    });
  });

  it('gives who has not come another room, whatever it is like now', () => {
    const later = { ...facts, stayStatus: 'Reserved', request: { ...REQUEST, arrives: 'later' } } as const;
    const now = { status: 'OutOfOrder', frontOfficeStatus: 'Occupied', seenOccupied: true } as const;
    expect(decideMove({ ...later, target: { ...target, ...now } })).toMatchObject({ allowed: true });
    expect(decideMove({ ...later, target: { ...target, takenFrom: REQUEST.nights.from } })).toMatchObject({
      refusal: { code: 'room-taken' },
    });
  });

  it.each([
    ['Dirty', undefined],
    ['OutOfService', 'room-needs-override'],
    ['OutOfOrder', 'room-out-of-order'],
  ] as const)('gives who comes tonight a room that is %s: %s', (status, code) => {
    const tonight = { ...facts, stayStatus: 'DueIn', request: { ...REQUEST, arrives: 'tonight' } } as const;
    const decision = decideMove({ ...tonight, target: { ...target, status, frontOfficeStatus: 'Occupied' } });
    expect(decision.allowed ? undefined : decision.refusal.code).toBe(code);
  });

  it('does not move a guest who sleeps here no more', () => {
    expect(decideMove({ ...facts, stayStatus: 'DueOut', request: null })).toMatchObject({
      refusal: { code: 'no-night-left' },
    });
  });

  it.each<[string, Partial<RoomFacts>]>([
    ['room-taken', { frontOfficeStatus: 'Occupied' }],
    ['room-taken', { takenFrom: '2026-11-23' }],
    ['own-room', { roomId: 'r412' }],
    ['room-out-of-order', { status: 'OutOfOrder' }],
    ['room-too-small', { sleeps: 1 }],
    ['pseudo-room', { pseudo: true }],
  ])('answers %s, whatever the role', (code, change) => {
    expect(decideMove({ ...into(change), override: byManager })).toMatchObject({ allowed: false, refusal: { code } });
  });

  it.each(['Dirty', 'Pickup', 'OutOfService'] as const)(
    'gives a room that is %s with permission and reason only',
    (status) => {
      const dirty = into({ status });
      expect(decideMove(dirty)).toMatchObject({ refusal: { code: 'room-needs-override', status } });
      expect(decideMove({ ...dirty, override: { permitted: true, reason: ' ' } })).toMatchObject({
        refusal: { code: 'room-needs-override' },
      });
      expect(decideMove({ ...dirty, override: { ...byManager, permitted: false } })).toMatchObject({
        refusal: { code: 'move-override-not-permitted' },
      });
      expect(decideMove({ ...dirty, override: byManager })).toMatchObject({
        allowed: true,
        warnings: [{ code: 'needs-override', facts: { status } }],
      });
    },
  );

  it('moves a stay marked do-not-move with permission and reason only', () => {
    const marked = { ...facts, doNotMove: true };
    expect(decideMove(marked)).toMatchObject({ refusal: { code: 'stay-do-not-move' } });
    expect(decideMove({ ...marked, override: { ...byManager, permitted: false } })).toMatchObject({
      refusal: { code: 'move-override-not-permitted' },
    });
    expect(decideMove({ ...marked, override: byManager })).toMatchObject({ allowed: true });
  });

  it('gives a room a colleague of the same desk holds with permission and reason only', () => {
    const hold = { ownDesk: true, by: 'Jonas', heldAt: '…', expiresAt: '…', secondsLeft: 42 };
    expect(decideMove(into({ hold }))).toMatchObject({ refusal: { code: 'room-held', facts: { by: 'Jonas' } } });
    expect(decideMove({ ...into({ hold }), override: byManager })).toMatchObject({
      allowed: true,
      warnings: [{ code: 'held-at-desk' }],
    });
    expect(decideMove({ ...into({ hold: { ...hold, ownDesk: false } }), override: byManager })).toMatchObject({
      refusal: { code: 'room-held' },
    });
  });

  it('needs no permission for a reason that overrides nothing', () => {
    expect(decideMove({ ...facts, override: { permitted: false, reason: 'to be safe' } })).toMatchObject({
      allowed: true,
    });
  });

  it('warns of a worse type', () => {
    expect(decideMove(into({ rank: 1 }))).toMatchObject({ allowed: true, warnings: [{ code: 'worse-type' }] });
  });
});
