import { decideUndoMove, newRoomAfterUndo, oldRoomAfterUndo, type UndoMoveFacts } from './decide-undo';

const justMoved: UndoMoveFacts = {
  undone: false,
  alone: false,
  movedOn: '2026-03-10',
  businessDate: '2026-03-10',
  inHouse: true,
  movedAgain: false,
  nightsStand: true,
  oldRoomGiven: false,
  oldRoomClosed: false,
  oldRoomKept: false,
  oldRoomHeld: false,
  nightPosted: false,
  linesTouched: false,
};

describe('decideUndoMove', () => {
  it('takes a move back while nothing is built on it', () => {
    expect(decideUndoMove(justMoved)).toEqual({ granted: true });
  });

  it.each([
    ['move-already-undone', { undone: true }],
    ['move-of-chain', { alone: true }],
    ['guest-has-left', { inHouse: false }],
    ['move-of-another-day', { businessDate: '2026-03-11' }],
    ['move-not-the-last', { movedAgain: true }],
    ['move-not-the-last', { nightsStand: false }],
    ['old-room-given', { oldRoomGiven: true }],
    ['old-room-closed', { oldRoomClosed: true, oldRoomHeld: true }],
    ['old-room-kept', { oldRoomKept: true }],
    ['old-room-held', { oldRoomHeld: true }],
    ['move-night-posted', { nightPosted: true }],
    ['move-lines-changed', { linesTouched: true }],
  ] as const)('refuses with %s', (code, change) => {
    expect(decideUndoMove({ ...justMoved, ...change })).toEqual({ granted: false, refusal: { code } });
  });
});

describe('the rooms of an undone move', () => {
  it('leaves the old room as it was, unless somebody has looked after it since', () => {
    expect(oldRoomAfterUndo({ before: 'Clean', made: 'Dirty', now: 'Dirty' })).toBe('Clean');
    expect(oldRoomAfterUndo({ before: 'Dirty', made: 'Pickup', now: 'Inspected' })).toBe('Inspected');
  });

  it.each([
    ['Clean', 1, 'Clean'],
    ['Clean', 3, 'Pickup'],
    ['Inspected', 30, 'Pickup'],
    ['Dirty', 30, 'Dirty'],
  ] as const)('gives back a %s room after %i minutes as %s', (now, minutes, status) => {
    expect(newRoomAfterUndo(now, minutes)).toBe(status);
  });
});
