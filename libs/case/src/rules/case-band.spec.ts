import fc from 'fast-check';
import { caseBand, nextDue, type CaseTimes } from './case-band';
import { CASE_STATES } from './case-states';

const NOW = new Date('2026-11-21T02:00:00.000Z');
const at = (minutes: number): string => new Date(NOW.getTime() + minutes * 60_000).toISOString();

/** Opened so long ago, due in so many minutes. */
function times(opened: number, due: number, more: Partial<CaseTimes> = {}): CaseTimes {
  return { state: 'InProgress', openedAt: at(opened), dueAt: at(due), nextPromise: null, ...more };
}

describe('caseBand', () => {
  it.each([
    ['late from the first moment after its time', times(-60, -0.001), 'late'],
    ['soon at the very moment', times(-60, 0), 'soon'],
    ['soon from half of its time on', times(-30, 30), 'soon'],
    ['later a moment before that', times(-29.99, 30), 'later'],
    ['soon in its last five minutes, however short its time', times(-1, 5), 'soon'],
  ] as const)('is %s', (_what, given, band) => expect(caseBand(given, NOW)).toBe(band));

  it('waits for the guest without a clock, however long ago it was due', () => {
    expect(caseBand(times(-600, -300, { state: 'PendingFollowUp' }), NOW)).toBe('waiting');
  });

  it.each([
    [-0.001, 'late'],
    [0, 'soon'],
    [15, 'soon'],
    [15.001, 'waiting'],
  ] as const)('goes by the promise while it waits: due in %d minutes is %s', (minutes, band) => {
    const promised = times(-600, -300, { state: 'PendingFollowUp', nextPromise: { dueAt: at(minutes) } });
    expect(caseBand(promised, NOW)).toBe(band);
  });

  it('is late by a broken promise although its own time is not over', () => {
    expect(caseBand(times(-1, 100, { nextPromise: { dueAt: at(-1) } }), NOW)).toBe('late');
  });

  it('never becomes less urgent as time goes on', () => {
    const minutes = fc.integer({ min: -500, max: 500 });
    const facts = fc.record({
      state: fc.constantFrom(...CASE_STATES),
      opened: fc.integer({ min: -1_000, max: 0 }),
      ...{ due: minutes, promised: fc.option(minutes), later: fc.integer({ min: 0, max: 500 }) },
    });
    const calmness = { late: 0, soon: 1, later: 2, waiting: 2 } as const;
    fc.assert(
      fc.property(facts, ({ state, opened, due, promised, later }) => {
        const nextPromise = promised === null ? null : { dueAt: at(promised) };
        const given = { state, openedAt: at(opened), dueAt: at(opened + Math.abs(due)), nextPromise };
        const [before, after] = [caseBand(given, NOW), caseBand(given, new Date(at(later)))];
        expect(calmness[after]).toBeLessThanOrEqual(calmness[before]);
      }),
    );
  });
});

describe('nextDue', () => {
  it('is the earlier of the case and what was promised', () => {
    expect(nextDue(times(-10, 30, { nextPromise: { dueAt: at(20) } }))).toBe(at(20));
    expect(nextDue(times(-10, 30, { nextPromise: { dueAt: at(40) } }))).toBe(at(30));
  });

  it('is only the promise while it waits, and nothing without one', () => {
    const waits = times(-10, 30, { state: 'PendingFollowUp' });
    expect(nextDue({ ...waits, nextPromise: { dueAt: at(40) } })).toBe(at(40));
    expect(nextDue(waits)).toBeNull();
  });
});
