import { TASK_TABLE, type TaskAct, type TaskState } from './task-states';
import type { DeclineReason, TaskDepartment } from './task-words';

/** A task as it is locked, and who wants something of it. */
export interface TaskFacts {
  readonly state: TaskState;
  readonly department: TaskDepartment;
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly actorId: string;
}

export type TaskDecision =
  | { readonly granted: true; readonly next: TaskState; readonly again: boolean }
  | { readonly granted: false; readonly refusal: TaskRefusal };

export type TaskRefusal =
  | { readonly code: 'task-taken'; readonly by: string }
  | { readonly code: 'task-already-done' }
  | { readonly code: 'task-cancelled' }
  | { readonly code: 'task-declined' }
  | { readonly code: 'task-not-done'; readonly state: TaskState }
  | { readonly code: 'decline-needs-note' }
  | { readonly code: 'reassign-changes-nothing' };

/**
 * Decides how a task goes on. `again` says that it has gone there already by the same person's hand: a second tap in a
 * corridor with a bad network is answered like the first, and has no second effect.
 */
export function decideTask(facts: TaskFacts, act: TaskAct): TaskDecision {
  if (isAgain(facts, act)) return { granted: true, next: facts.state, again: true };
  const next = TASK_TABLE[facts.state][act];
  return next ? { granted: true, next, again: false } : { granted: false, refusal: whyNot(facts, act) };
}

/** `other` says nothing by itself. */
export function decideDecline(
  facts: TaskFacts,
  { reason, note }: { readonly reason: DeclineReason; readonly note: string | null },
): TaskDecision {
  const decision = decideTask(facts, 'decline');
  if (decision.granted && !decision.again && reason === 'other' && (note === null || note.trim() === '')) {
    return { granted: false, refusal: { code: 'decline-needs-note' } };
  }
  return decision;
}

/** To the same department is a change only when it takes the task off somebody or puts a declined one back. */
export function decideReassign(facts: TaskFacts, department: TaskDepartment): TaskDecision {
  const decision = decideTask(facts, 'reassign');
  if (decision.granted && facts.state === 'Open' && facts.department === department) {
    return { granted: false, refusal: { code: 'reassign-changes-nothing' } };
  }
  return decision;
}

function isAgain({ state, assignee, actorId }: TaskFacts, act: TaskAct): boolean {
  return (
    assignee?.id === actorId && ((act === 'accept' && state === 'Accepted') || (act === 'done' && state === 'Done'))
  );
}

function whyNot({ state, assignee }: TaskFacts, act: TaskAct): TaskRefusal {
  if (act === 'reopen') return { code: 'task-not-done', state };
  if (state === 'Done') return { code: 'task-already-done' };
  if (state === 'Cancelled') return { code: 'task-cancelled' };
  if (state === 'Declined') return { code: 'task-declined' };
  return { code: 'task-taken', by: assignee?.name ?? '' };
}
