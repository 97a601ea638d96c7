/** What is done about keys once a guest has moved, in the order it is done: nobody stands before two closed doors. */
export const KEY_STEPS = ['new-key', 'old-key'] as const;
export type KeyStep = (typeof KEY_STEPS)[number];

/** What becomes of a step. */
export const KEY_ACTS = ['done', 'failed', 'take-back'] as const;
export type KeyAct = (typeof KEY_ACTS)[number];

/** Why a key could not be made, or an old one not be killed. */
export const KEY_FAILURES = ['encoder-down', 'no-blank-key', 'lock-refuses', 'guest-not-there', 'other'] as const;
export type KeyFailure = (typeof KEY_FAILURES)[number];

/** `due` can be done now, `waiting` once the step before is. */
export const KEY_STEP_STATES = ['due', 'waiting', 'done', 'failed'] as const;
export type KeyStepState = (typeof KEY_STEP_STATES)[number];

/** Points of a move's checklist that are these steps: ticking one is doing the other. */
export const KEY_POINTS = { 'new-key': 'new-key-before-old', 'old-key': 'old-key-dead' } as const;

/** A handover as it stands, under the lock of its stay. */
export interface KeyHandoverFacts {
  /** No key is made where the guest still holds one that opens the room. */
  readonly needsNewKey: boolean;
  readonly newKeyMade: boolean;
  readonly oldKeyDead: boolean;
  readonly failed: KeyStep | null;
  /** The guest moved again, or the move was taken back: another handover goes on from it. */
  readonly replaced: boolean;
}

export type KeyDecision =
  | { readonly granted: true; readonly again: boolean }
  | { readonly granted: false; readonly refusal: { readonly code: (typeof KEY_REFUSALS)[number] } };

/** In the order they are looked for. */
export const KEY_REFUSALS = [
  'keys-replaced',
  'key-step-needless',
  'new-key-first',
  'old-key-dead-already',
  'key-step-done',
] as const;

/**
 * Decides whether a step is done, fails, or is taken back. The new key comes first, and is not taken back under a guest
 * whose old one is dead. What failed may succeed later; what is done does not fail. What stands as wanted stands.
 */
export function decideKeyStep(facts: KeyHandoverFacts, step: KeyStep, act: KeyAct): KeyDecision {
  const isDone = step === 'new-key' ? facts.newKeyMade : facts.oldKeyDead;
  const against: Readonly<Record<(typeof KEY_REFUSALS)[number], boolean>> = {
    'keys-replaced': facts.replaced && (act === 'failed' || isDone !== (act === 'done')),
    'key-step-needless': step === 'new-key' && !facts.needsNewKey,
    'new-key-first': step === 'old-key' && act !== 'take-back' && waits(facts),
    'old-key-dead-already': step === 'new-key' && act === 'take-back' && facts.oldKeyDead,
    'key-step-done': act === 'failed' && isDone,
  };
  const code = KEY_REFUSALS.find((one) => against[one]);
  if (code) return { granted: false, refusal: { code } };
  // Another reason for the same failure is worth writing down; it opens no second task.
  return { granted: true, again: act !== 'failed' && isDone === (act === 'done') };
}

export function keyStepState(facts: KeyHandoverFacts, step: KeyStep): KeyStepState {
  if (step === 'new-key' ? facts.newKeyMade : facts.oldKeyDead) return 'done';
  if (facts.failed === step) return 'failed';
  return step === 'old-key' && waits(facts) ? 'waiting' : 'due';
}

function waits({ needsNewKey, newKeyMade }: KeyHandoverFacts): boolean {
  return needsNewKey && !newKeyMade;
}

/** Which rooms' keys a handover is about. */
export interface KeysToHandOver {
  /** The room a key is made of; null when the guest still holds one that opens it. */
  readonly makeRoomId: string | null;
  /** Rooms whose keys must not open them any longer. */
  readonly killRoomIds: readonly string[];
}

export interface OpenKeyHandover extends KeysToHandOver {
  readonly newKeyMade: boolean;
}

/** A guest who goes from one room to another, or back because the move was taken back. */
export interface KeyWay {
  readonly fromRoomId: string;
  readonly toRoomId: string;
  readonly undoes: boolean;
}

/**
 * What has to be done about keys now, going on from what was open: its old keys still open their doors, and one of the
 * room gone to need not be made anew. Undefined when there is nothing to do.
 *
 * A guest who moves on may hold a key nobody ticked off, so the room that is left is killed always. Where a move is
 * taken back before its key was made, there is no such key.
 */
export function keysToHandOver(open: OpenKeyHandover | undefined, way: KeyWay): KeysToHandOver | undefined {
  const alive = open?.killRoomIds ?? [];
  const neverMade = way.undoes && open?.makeRoomId === way.fromRoomId && !open.newKeyMade;
  const left = neverMade ? [] : [way.fromRoomId];
  const killRoomIds = [...new Set([...alive, ...left])].filter((roomId) => roomId !== way.toRoomId);
  if (killRoomIds.length === 0) return undefined;
  return { makeRoomId: alive.includes(way.toRoomId) ? null : way.toRoomId, killRoomIds };
}
