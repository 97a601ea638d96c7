/** Who does it. The front office does its own part too: a key, a call to the guest. */
export const TASK_DEPARTMENTS = ['housekeeping', 'maintenance', 'porter', 'front-office'] as const;
export type TaskDepartment = (typeof TASK_DEPARTMENTS)[number];

/** What is to be done; what being done means to the room follows from it. */
export const TASK_KINDS = [
  'cleaning',
  'inspection',
  'delivery',
  'repair',
  'luggage',
  'keys',
  'check',
  'other',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** Why a department gives a task back. */
export const DECLINE_REASONS = ['do-not-disturb', 'guest-refused', 'no-part', 'not-ours', 'no-time', 'other'] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** Photos of one task at most; more are an album, not a proof. */
export const MOST_PHOTOS = 6;

/** Who does a thing of this kind unless somebody says otherwise. */
export const USUAL_DEPARTMENT: Readonly<Record<TaskKind, TaskDepartment>> = {
  cleaning: 'housekeeping',
  inspection: 'housekeeping',
  delivery: 'housekeeping',
  repair: 'maintenance',
  luggage: 'porter',
  keys: 'front-office',
  check: 'housekeeping',
  other: 'front-office',
};
