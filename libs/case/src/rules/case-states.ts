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
