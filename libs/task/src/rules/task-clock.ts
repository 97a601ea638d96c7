import type { Severity } from '@amends/case';
import { isTaskOpen, type TaskState } from './task-states';
import type { TaskKind } from './task-words';

/** Where an open task stands, most urgent first. */
export const TASK_BANDS = ['late', 'soon', 'later'] as const;
export type TaskBand = (typeof TASK_BANDS)[number];

/** Instants as they travel. */
export interface TaskTimes {
  readonly state: TaskState;
  readonly openedAt: string;
  readonly dueAt: string;
}

/** Soon is the last quarter of a task's own time, and never less than this. */
export const SOON_TASK_MINUTES = 5;
const MINUTE_MS = 60_000;
const LAST_PART = 4;

/** From asking until it should be done. A guest waits for a towel; the house waits for a repair. */
const MINUTES: Readonly<Record<TaskKind, Readonly<Record<Severity, number>>>> = {
  cleaning: { minor: 90, moderate: 45, severe: 30 },
  inspection: { minor: 120, moderate: 60, severe: 30 },
  delivery: { minor: 30, moderate: 20, severe: 10 },
  repair: { minor: 240, moderate: 60, severe: 30 },
  luggage: { minor: 20, moderate: 15, severe: 10 },
  keys: { minor: 10, moderate: 10, severe: 5 },
  check: { minor: 60, moderate: 30, severe: 15 },
  other: { minor: 120, moderate: 60, severe: 30 },
};

/** Minutes a task of its kind has when nobody says by when. */
export function minutesToTaskDue(kind: TaskKind, severity: Severity): number {
  return MINUTES[kind][severity];
}

/** The clock of a task is its own: it runs from asking to done, whoever has it. `null` once nobody has to do anything. */
export function taskBand({ state, openedAt, dueAt }: TaskTimes, now: Date): TaskBand | null {
  if (!isTaskOpen(state)) return null;
  const left = Date.parse(dueAt) - now.getTime();
  if (left < 0) return 'late';
  const part = (Date.parse(dueAt) - Date.parse(openedAt)) / LAST_PART;
  return left <= Math.max(SOON_TASK_MINUTES * MINUTE_MS, part) ? 'soon' : 'later';
}
