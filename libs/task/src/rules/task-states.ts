export const TASK_STATES = ['Open', 'Accepted', 'Declined', 'Done', 'Cancelled'] as const;
export type TaskState = (typeof TASK_STATES)[number];

export const TASK_ACTS = ['accept', 'decline', 'done', 'cancel', 'reassign', 'reopen'] as const;
export type TaskAct = (typeof TASK_ACTS)[number];

/**
 * How a task may go on. What is not written here is refused.
 *
 * Done is one step from open: a small thing is done before anybody says that it will be. One that was given back is
 * still to be done by somebody, so it can be taken after all, given to others, or called off. Done by mistake is taken
 * up again by whoever had it.
 */
export const TASK_TABLE: Readonly<Record<TaskState, Readonly<Partial<Record<TaskAct, TaskState>>>>> = {
  Open: { accept: 'Accepted', decline: 'Declined', done: 'Done', cancel: 'Cancelled', reassign: 'Open' },
  Accepted: { decline: 'Declined', done: 'Done', cancel: 'Cancelled', reassign: 'Open' },
  Declined: { accept: 'Accepted', cancel: 'Cancelled', reassign: 'Open' },
  Done: { reopen: 'Accepted' },
  Cancelled: {},
};

/** Somebody still has to do something. */
export function isTaskOpen(state: TaskState): boolean {
  return state !== 'Done' && state !== 'Cancelled';
}

/** What may be done with it next, in the order of `TASK_ACTS`. */
export function actsFrom(state: TaskState): readonly TaskAct[] {
  return TASK_ACTS.filter((act) => TASK_TABLE[state][act] !== undefined);
}
