import { decideDue, decideSchedule, nightsToKeep, type ScheduleFacts } from './decide-schedule';
import { FREE_ROOM, REQUEST } from './testing/facts';

const facts: ScheduleFacts = {
  stayStatus: 'InHouse',
  doNotMove: false,
  request: REQUEST,
  target: FREE_ROOM,
  override: { permitted: false, reason: null },
};

describe('the nights kept for a move', () => {
  it.each([
    ['when the room is ready', null, '2026-03-28'],
    ['at a time today', '2026-03-28', '2026-03-28'],
    ['at a time that was yesterday’s night', '2026-03-27', '2026-03-28'],
    ['after the night on which clocks change', '2026-03-29', '2026-03-29'],
    ['in the next month', '2026-04-01', '2026-04-01'],
  ])('begin with the first slept there: %s', (_when, dueOn, from) => {
    expect(nightsToKeep('2026-03-28', dueOn, '2026-04-02')).toEqual({ from, until: '2026-04-02' });
  });

  it('are none when the guest leaves before', () => {
    expect(nightsToKeep('2026-03-28', '2026-04-02', '2026-04-02')).toBeNull();
  });
});

describe('decideSchedule', () => {
  it.each([
    ['occupied', { frontOfficeStatus: 'Occupied' }],
    ['dirty', { status: 'Dirty' }],
    ['seen occupied', { seenOccupied: true }],
  ] as const)('keeps a room that is %s now', (_what, change) => {
    expect(decideSchedule({ ...facts, target: { ...FREE_ROOM, ...change } })).toEqual({ granted: true });
  });

  it.each([
    ['room-taken', { takenFrom: '2026-11-22' }],
    ['room-too-small', { sleeps: 1 }],
    ['room-out-of-order', { status: 'OutOfOrder' }],
    ['room-kept', { kept: { by: 'Anna', dueAt: null } }],
  ] as const)('refuses with %s what does not pass by itself', (code, change) => {
    expect(decideSchedule({ ...facts, target: { ...FREE_ROOM, ...change } })).toMatchObject({ refusal: { code } });
  });

  it.each([
    ['stay-not-in-house', { stayStatus: 'CheckedOut' }],
    ['no-night-left', { request: null }],
    ['stay-do-not-move', { doNotMove: true }],
    ['move-override-not-permitted', { doNotMove: true, override: { permitted: false, reason: 'asked' } }],
  ] as const)('refuses with %s', (code, change) => {
    expect(decideSchedule({ ...facts, ...change })).toMatchObject({ granted: false, refusal: { code } });
  });

  it('moves whoever must not be moved for a manager with a reason', () => {
    const override = { permitted: true, reason: 'The guest asked for it.' };
    expect(decideSchedule({ ...facts, doNotMove: true, override })).toEqual({ granted: true });
  });
});

describe('a move whose time has come', () => {
  it.each([
    [null, false, 'move'],
    [null, true, 'move'],
    ['room-needs-override', false, 'desk'],
    ['room-needs-override', true, 'wait'],
    ['room-taken', true, 'wait'],
    ['room-taken', false, 'desk'],
    ['room-too-small', true, 'desk'],
    ['price-changed', true, 'desk'],
    ['stay-not-in-house', false, 'over'],
    ['own-room', true, 'over'],
  ] as const)('against it %s, waiting for the room: %s: %s', (against, whenReady, outcome) => {
    expect(decideDue(against, { whenReady, byDesk: false })).toBe(outcome);
  });

  it('is brought to the desk that wanted to do it, unless it has to wait or is over', () => {
    const outcomes = [null, 'room-needs-override', 'own-room'].map((against) =>
      decideDue(against, { whenReady: true, byDesk: true }),
    );
    expect(outcomes).toEqual(['desk', 'wait', 'over']);
  });
});
