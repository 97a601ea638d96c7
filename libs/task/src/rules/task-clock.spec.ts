import { SEVERITIES } from '@amends/case';
import fc from 'fast-check';
import { minutesToTaskDue, TASK_BANDS, taskBand } from './task-clock';
import { TASK_KINDS } from './task-words';

const openedAt = '2026-11-22T10:00:00Z';
const dueAt = '2026-11-22T11:00:00Z';
const at = (clock: string) => taskBand({ state: 'Open', openedAt, dueAt }, new Date(`2026-11-22T${clock}Z`));

it('a task is soon in the last quarter of its time, due to the second, and late after it', () => {
  expect(['10:44:59', '10:45:00', '11:00:00', '11:00:01'].map(at)).toEqual(['later', 'soon', 'soon', 'late']);
});

it('a short task is soon for its last five minutes at least', () => {
  const short = { state: 'Accepted', openedAt, dueAt: '2026-11-22T10:10:00Z' } as const;
  expect(taskBand(short, new Date('2026-11-22T10:05:00Z'))).toBe('soon');
  expect(taskBand(short, new Date('2026-11-22T10:04:59Z'))).toBe('later');
});

it('a task that is settled has no clock, however late it was', () => {
  const far = new Date('2027-01-01T00:00:00Z');
  expect(taskBand({ state: 'Done', openedAt, dueAt }, far)).toBeNull();
  expect(taskBand({ state: 'Declined', openedAt, dueAt }, far)).toBe('late');
});

it('what is worse never has more time', () => {
  for (const kind of TASK_KINDS) {
    const minutes = SEVERITIES.map((severity) => minutesToTaskDue(kind, severity));
    expect(minutes).toEqual(minutes.toSorted((one, other) => other - one));
  }
});

it('time never makes a task less urgent', () => {
  const instant = fc.integer({ min: 0, max: 7_200_000 }).map((ms) => new Date(Date.parse(openedAt) + ms));
  const rank = (now: Date) => TASK_BANDS.indexOf(taskBand({ state: 'Open', openedAt, dueAt }, now) ?? 'later');
  fc.assert(
    fc.property(instant, instant, (one, other) => {
      const [earlier, later] = one < other ? [one, other] : [other, one];
      expect(rank(later)).toBeLessThanOrEqual(rank(earlier));
    }),
  );
});
