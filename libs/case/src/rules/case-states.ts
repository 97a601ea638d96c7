export const CASE_STATES = [
  'New',
  'Assigned',
  'InProgress',
  'PendingFollowUp',
  'Closed',
  'Reopened',
  'Duplicate',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** What the desk does to a case; the target state follows from the table. */
export const CASE_TRANSITIONS = ['assign', 'start', 'await-follow-up', 'close', 'reopen', 'mark-duplicate'] as const;
export type CaseTransition = (typeof CASE_TRANSITIONS)[number];

/**
 * How a case may go on: from a state, by a transition, to the next state. What is not written here is refused.
 *
 * Closing is one step from every open state, because the guest may be content while still at the desk; what it needs
 * is asked by `decideTransition`. Assigning work in progress starts it anew with its new owner; a follow-up stays due
 * whoever owns it. A duplicate is at an end: its story goes on in the case that stays.
 */
export const CASE_TABLE: Readonly<Record<CaseState, Readonly<Partial<Record<CaseTransition, CaseState>>>>> = {
  New: { assign: 'Assigned', close: 'Closed', 'mark-duplicate': 'Duplicate' },
  Assigned: { assign: 'Assigned', start: 'InProgress', close: 'Closed', 'mark-duplicate': 'Duplicate' },
  InProgress: {
    assign: 'Assigned',
    'await-follow-up': 'PendingFollowUp',
    close: 'Closed',
    'mark-duplicate': 'Duplicate',
  },
  PendingFollowUp: {
    assign: 'PendingFollowUp',
    start: 'InProgress',
    close: 'Closed',
    'mark-duplicate': 'Duplicate',
  },
  Reopened: { assign: 'Assigned', start: 'InProgress', close: 'Closed', 'mark-duplicate': 'Duplicate' },
  Closed: { reopen: 'Reopened' },
  Duplicate: {},
};

/** What may be done next, in the order of `CASE_TRANSITIONS`. Closing may still lack its agreed problem, outcome or explanation. */
export function transitionsFrom(state: CaseState): readonly CaseTransition[] {
  return CASE_TRANSITIONS.filter((transition) => CASE_TABLE[state][transition] !== undefined);
}

/** Whether there is still something to do: neither closed nor a duplicate. */
export function isOpen(state: CaseState): boolean {
  return state !== 'Closed' && state !== 'Duplicate';
}
