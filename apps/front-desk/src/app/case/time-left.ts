/** Calm above half of the time, soon below, due at a fifth or five minutes, then late. */
export type Urgency = 'calm' | 'soon' | 'due' | 'late';

export interface TimeLeft {
  readonly urgency: Urgency;
  /** Until due, or since; whole minutes. */
  readonly minutes: number;
}

const MINUTE = 60_000;

export function timeLeft(openedAt: string, dueAt: string, now: Date): TimeLeft {
  const left = Date.parse(dueAt) - now.getTime();
  const given = Date.parse(dueAt) - Date.parse(openedAt);
  if (left < 0) return { urgency: 'late', minutes: Math.max(1, Math.floor(-left / MINUTE)) };
  const minutes = Math.ceil(left / MINUTE);
  if (left <= 5 * MINUTE || left <= given / 5) return { urgency: 'due', minutes };
  return { urgency: left <= given / 2 ? 'soon' : 'calm', minutes };
}
