import { decideUndo, UNDO_GRACE_SECONDS, UNDO_SECONDS, type UndoFacts } from './decide-undo';

const JUST_TAKEN: UndoFacts = { kind: 'transition', own: true, madeVersion: 3, version: 3, secondsAgo: 4 };

describe('taking back what was done a moment ago', () => {
  it('is allowed to who did it while nothing changed', () => {
    expect(decideUndo(JUST_TAKEN)).toEqual({ undone: true });
    expect(decideUndo({ ...JUST_TAKEN, secondsAgo: UNDO_SECONDS + UNDO_GRACE_SECONDS })).toEqual({ undone: true });
  });

  it.each([
    ['money was given', { kind: 'credit' }, 'undo-not-possible'],
    ['the guest was moved', { kind: 'move' }, 'undo-not-possible'],
    ['the act is older than this rule', { madeVersion: null }, 'undo-not-possible'],
    ['a colleague did it', { own: false }, 'undo-not-yours'],
    ['somebody changed the case since', { version: 4 }, 'undo-changed-since'],
    ['it was long ago', { secondsAgo: UNDO_SECONDS + UNDO_GRACE_SECONDS + 1 }, 'undo-too-late'],
  ] as const)('is refused when %s', (_why, facts, refusal) => {
    expect(decideUndo({ ...JUST_TAKEN, ...facts })).toEqual({ undone: false, refusal });
  });
});
