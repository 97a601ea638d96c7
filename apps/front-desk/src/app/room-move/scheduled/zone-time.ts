import { businessClock } from '@amends/kernel';

/**
 * The instant at which the clock on the wall there shows this day (`2026-03-05`) and time (`11:00`). In the hour that
 * clocks skip it is as much later; undefined for what is no day or no time.
 */
export function instantAt(day: string, time: string, zone: string): Date | undefined {
  const wall = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(wall)) return undefined;
  const near = wall - aheadOf(wall, zone);
  return new Date(wall - aheadOf(near, zone));
}

/** By how many milliseconds the clock there is ahead of UTC. */
function aheadOf(instant: number, zone: string): number {
  const { date, time } = businessClock(new Date(instant), zone);
  const minute = Math.floor(instant / 60_000) * 60_000;
  return Date.parse(`${date}T${time}:00Z`) - minute;
}
