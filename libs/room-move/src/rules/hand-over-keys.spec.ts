import fc from 'fast-check';
import {
  decideKeyStep,
  KEY_ACTS,
  KEY_STEPS,
  type KeyHandoverFacts,
  keyStepState,
  keysToHandOver,
} from './hand-over-keys';

/** Each test changes the one fact it is about. */
const facts: KeyHandoverFacts = {
  needsNewKey: true,
  newKeyMade: false,
  oldKeyDead: false,
  failed: null,
  replaced: false,
};
const made = { ...facts, newKeyMade: true };
const over = { ...made, oldKeyDead: true };
const refused = (code: string) => ({ granted: false, refusal: { code } });

describe('decideKeyStep', () => {
  it('kills the old key after the new one is made, and not before', () => {
    expect(decideKeyStep(facts, 'old-key', 'done')).toEqual(refused('new-key-first'));
    expect(decideKeyStep(facts, 'new-key', 'done')).toEqual({ granted: true, again: false });
    expect(decideKeyStep(made, 'old-key', 'done')).toEqual({ granted: true, again: false });
  });

  it('is content with what stands as wanted, whoever asks once more', () => {
    expect(decideKeyStep(made, 'new-key', 'done')).toEqual({ granted: true, again: true });
    expect(decideKeyStep(facts, 'new-key', 'take-back')).toEqual({ granted: true, again: true });
    expect(decideKeyStep({ ...over, replaced: true }, 'old-key', 'done')).toEqual({ granted: true, again: true });
  });

  it('lets what failed succeed, and what is done not fail', () => {
    expect(decideKeyStep({ ...facts, failed: 'new-key' }, 'new-key', 'done')).toEqual({ granted: true, again: false });
    expect(decideKeyStep(made, 'new-key', 'failed')).toEqual(refused('key-step-done'));
    expect(decideKeyStep(facts, 'old-key', 'failed')).toEqual(refused('new-key-first'));
  });

  it('takes no new key back under a guest whose old one is dead', () => {
    expect(decideKeyStep(over, 'new-key', 'take-back')).toEqual(refused('old-key-dead-already'));
    expect(decideKeyStep(over, 'old-key', 'take-back')).toEqual({ granted: true, again: false });
  });

  it('makes no key where the guest still holds one, and kills the old one at once', () => {
    const keeps = { ...facts, needsNewKey: false };
    expect(decideKeyStep(keeps, 'new-key', 'done')).toEqual(refused('key-step-needless'));
    expect(decideKeyStep(keeps, 'old-key', 'done')).toEqual({ granted: true, again: false });
  });

  it('leaves alone what another handover goes on from', () => {
    expect(decideKeyStep({ ...facts, replaced: true }, 'new-key', 'done')).toEqual(refused('keys-replaced'));
  });

  it('says of each step where it stands', () => {
    const states = (one: KeyHandoverFacts) => KEY_STEPS.map((step) => keyStepState(one, step));
    expect(states(facts)).toEqual(['due', 'waiting']);
    expect(states({ ...facts, failed: 'new-key' })).toEqual(['failed', 'waiting']);
    expect(states(made)).toEqual(['done', 'due']);
    expect(states({ ...made, failed: 'old-key' })).toEqual(['done', 'failed']);
    expect(states(over)).toEqual(['done', 'done']);
  });

  it('never leaves a guest with a dead old key and no new one, in whatever order desks press', () => {
    const acts = fc.array(fc.record({ step: fc.constantFrom(...KEY_STEPS), act: fc.constantFrom(...KEY_ACTS) }));
    fc.assert(
      fc.property(acts, fc.boolean(), (pressed, needsNewKey) => {
        let now: KeyHandoverFacts = { ...facts, needsNewKey };
        for (const { step, act } of pressed) {
          if (!decideKeyStep(now, step, act).granted) continue;
          const failed = act === 'failed' ? step : null;
          const done = act === 'done';
          if (act === 'failed') now = { ...now, failed };
          else now = { ...now, failed, ...(step === 'new-key' ? { newKeyMade: done } : { oldKeyDead: done }) };
          expect(!now.oldKeyDead || !now.needsNewKey || now.newKeyMade).toBe(true);
        }
      }),
    );
  });
});

describe('keysToHandOver', () => {
  const [OLD, NEW, NEXT] = ['305', '412', '420'] as const;
  const first = { makeRoomId: NEW, killRoomIds: [OLD], newKeyMade: false };
  const onward = { fromRoomId: NEW, toRoomId: NEXT, undoes: false };
  const back = { fromRoomId: NEW, toRoomId: OLD, undoes: true };

  it('makes a key of the new room and kills that of the old one', () => {
    expect(keysToHandOver(undefined, { fromRoomId: OLD, toRoomId: NEW, undoes: false })).toEqual({
      makeRoomId: NEW,
      killRoomIds: [OLD],
    });
  });

  it('kills every key a guest may still hold who moves on before the first keys were handed over', () => {
    expect(keysToHandOver(first, onward)).toEqual({ makeRoomId: NEXT, killRoomIds: [OLD, NEW] });
  });

  it('has nothing to do where a move is taken back before its key was made', () => {
    expect(keysToHandOver(first, back)).toBeUndefined();
  });

  it('kills the new key where the guest goes back on the old one', () => {
    expect(keysToHandOver({ ...first, newKeyMade: true }, back)).toEqual({ makeRoomId: null, killRoomIds: [NEW] });
    expect(keysToHandOver(first, { ...back, undoes: false })).toEqual({ makeRoomId: null, killRoomIds: [NEW] });
  });

  it('makes the old room’s key anew where it is dead', () => {
    expect(keysToHandOver(undefined, back)).toEqual({ makeRoomId: OLD, killRoomIds: [NEW] });
  });
});
