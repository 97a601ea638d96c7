import fc from 'fast-check';
import { CASE_STATES, CASE_TRANSITIONS, type CaseState, isOpen, transitionsFrom } from './case-states';
import { type CaseFacts, decideTransition } from './decide-transition';

/** Each test changes the one fact it is about. */
const facts: CaseFacts = {
  id: 'a',
  state: 'InProgress',
  agreedProblem: 'Noise from the lift all night',
  outcome: 'Moved to 418',
  explanation: 'The lift motor is beside 412',
  duplicateOf: { id: 'b', state: 'Assigned' },
};

function walk(...steps: readonly (typeof CASE_TRANSITIONS)[number][]): CaseState {
  return steps.reduce<CaseState>((state, step) => {
    const decision = decideTransition({ ...facts, state }, step);
    return decision.allowed ? decision.next : state;
  }, 'New');
}

describe('decideTransition', () => {
  it('goes the long way from first word to follow-up', () => {
    expect(walk('assign')).toBe('Assigned');
    expect(walk('assign', 'start')).toBe('InProgress');
    expect(walk('assign', 'start', 'await-follow-up')).toBe('PendingFollowUp');
    expect(walk('assign', 'start', 'await-follow-up', 'close')).toBe('Closed');
    expect(walk('close', 'reopen')).toBe('Reopened');
    expect(walk('close', 'reopen', 'start', 'close')).toBe('Closed');
  });

  it('closes from every open state in one step', () => {
    for (const state of CASE_STATES.filter(isOpen)) {
      expect(decideTransition({ ...facts, state }, 'close')).toEqual({ allowed: true, next: 'Closed' });
    }
  });

  it.each([
    ['agreedProblem', 'case-has-no-agreed-problem'],
    ['outcome', 'case-has-no-outcome'],
    ['explanation', 'case-has-no-explanation'],
  ] as const)('does not close without %s, from any state', (missing, code) => {
    for (const state of CASE_STATES.filter(isOpen)) {
      for (const blank of [null, '', ' \n']) {
        expect(decideTransition({ ...facts, state, [missing]: blank }, 'close')).toEqual({
          allowed: false,
          refusal: { code },
        });
      }
    }
  });

  it('does not close twice', () => {
    expect(decideTransition({ ...facts, state: 'Closed' }, 'close')).toMatchObject({
      refusal: { code: 'case-already-closed' },
    });
  });

  it('names state and transition when the table has no such way', () => {
    expect(decideTransition({ ...facts, state: 'New' }, 'await-follow-up')).toEqual({
      allowed: false,
      refusal: { code: 'transition-not-allowed', from: 'New', transition: 'await-follow-up' },
    });
  });

  it.each([
    [null, 'duplicate-needs-target'],
    [{ id: 'a', state: 'New' }, 'duplicate-of-itself'],
    [{ id: 'b', state: 'Duplicate' }, 'duplicate-of-duplicate'],
  ] as const)('is no duplicate of %j: %s', (duplicateOf, code) => {
    expect(decideTransition({ ...facts, duplicateOf }, 'mark-duplicate')).toMatchObject({ refusal: { code } });
  });

  it('may duplicate a closed case: the same trouble, told twice', () => {
    const closed = { id: 'b', state: 'Closed' } as const;
    expect(decideTransition({ ...facts, duplicateOf: closed }, 'mark-duplicate')).toEqual({
      allowed: true,
      next: 'Duplicate',
    });
  });

  it('offers exactly what it allows, and never ends closed with a text missing', () => {
    const text = fc.constantFrom(null, '', 'said');
    const any = fc.record({ agreedProblem: text, outcome: text, explanation: text });
    fc.assert(
      fc.property(any, fc.array(fc.constantFrom(...CASE_TRANSITIONS)), (texts, steps) => {
        let state: CaseState = 'New';
        for (const step of steps) {
          const decision = decideTransition({ ...facts, ...texts, state }, step);
          if (decision.allowed) {
            expect(transitionsFrom(state)).toContain(step);
            state = decision.next;
          } else if (decision.refusal.code === 'transition-not-allowed') {
            expect(transitionsFrom(state)).not.toContain(step);
          }
        }
        if (state === 'Closed') expect(Object.values(texts)).toEqual(['said', 'said', 'said']);
      }),
    );
  });
});

describe('transitionsFrom', () => {
  it('leads out of every state but a duplicate', () => {
    expect(CASE_STATES.filter((state) => transitionsFrom(state).length === 0)).toEqual(['Duplicate']);
  });

  it('reopens closed cases only', () => {
    expect(CASE_STATES.filter((state) => transitionsFrom(state).includes('reopen'))).toEqual(['Closed']);
  });
});
