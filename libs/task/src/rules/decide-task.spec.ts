import { decideDecline, decideReassign, decideTask, type TaskFacts } from './decide-task';
import { actsFrom, isTaskOpen, TASK_ACTS, TASK_STATES, TASK_TABLE } from './task-states';

const OPEN: TaskFacts = { state: 'Open', department: 'maintenance', assignee: null, actorId: 'ivo' };
const TAKEN: TaskFacts = { ...OPEN, state: 'Accepted', assignee: { id: 'rasa', name: 'Rasa' } };

describe('how a task goes on', () => {
  it('is the table’s word, act by act', () => {
    for (const state of TASK_STATES) {
      for (const act of TASK_ACTS) {
        const decision = decideTask({ ...OPEN, state }, act);
        expect([state, act, decision.granted && decision.next]).toEqual([state, act, TASK_TABLE[state][act] ?? false]);
      }
    }
  });

  it('leaves something to do in every open state, and nothing but taking back once it is settled', () => {
    expect(TASK_STATES.filter(isTaskOpen)).toEqual(['Open', 'Accepted', 'Declined']);
    expect(actsFrom('Accepted')).toEqual(['decline', 'done', 'cancel', 'reassign']);
    expect(actsFrom('Done')).toEqual(['reopen']);
    expect(actsFrom('Cancelled')).toEqual([]);
  });

  it.each([
    [TAKEN, 'accept', { code: 'task-taken', by: 'Rasa' }],
    [{ ...TAKEN, state: 'Done' }, 'done', { code: 'task-already-done' }],
    [{ ...OPEN, state: 'Cancelled' }, 'accept', { code: 'task-cancelled' }],
    [{ ...OPEN, state: 'Declined' }, 'done', { code: 'task-declined' }],
    [OPEN, 'reopen', { code: 'task-not-done', state: 'Open' }],
  ] as const)('refuses by name: %j %s', (facts, act, refusal) => {
    expect(decideTask(facts, act)).toEqual({ granted: false, refusal });
  });

  it.each([
    ['accept', 'Accepted'],
    ['done', 'Done'],
  ] as const)('answers a second tap of the same person like the first: %s', (act, state) => {
    const mine: TaskFacts = { ...TAKEN, state, actorId: 'rasa' };
    expect(decideTask(mine, act)).toEqual({ granted: true, next: state, again: true });
  });
});

describe('giving a task back', () => {
  it('needs a word with "other" only', () => {
    const declined = (reason: 'other' | 'no-part', note: string | null) =>
      decideDecline(TAKEN, { reason, note }).granted;
    expect([declined('no-part', null), declined('other', ' '), declined('other', 'Ladder is out.')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('to the department it is waiting in already changes nothing; one that was taken or declined goes back into its list', () => {
    expect(decideReassign(OPEN, 'maintenance')).toMatchObject({ refusal: { code: 'reassign-changes-nothing' } });
    expect(decideReassign(OPEN, 'housekeeping')).toMatchObject({ next: 'Open' });
    expect(decideReassign(TAKEN, 'maintenance')).toMatchObject({ next: 'Open' });
    expect(decideReassign({ ...OPEN, state: 'Declined' }, 'maintenance')).toMatchObject({ next: 'Open' });
    expect(decideReassign({ ...OPEN, state: 'Done' }, 'porter')).toMatchObject({
      refusal: { code: 'task-already-done' },
    });
  });
});
