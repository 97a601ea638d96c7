import { timeLeft } from './time-left';

const at = (minute: number): Date => new Date(Date.UTC(2026, 0, 1, 12, minute));
const opened = at(0).toISOString();
const due = at(60).toISOString();

describe('timeLeft', () => {
  it.each([
    [10, 'calm', 50],
    [30, 'soon', 30],
    [48, 'due', 12],
    [56, 'due', 4],
    [66, 'late', 6],
  ] as const)('after %i of 60 minutes is %s with %i to tell', (minute, urgency, minutes) => {
    expect(timeLeft(opened, due, at(minute))).toEqual({ urgency, minutes });
  });

  it('is due in the last five minutes however long there was', () => {
    expect(timeLeft(opened, at(10).toISOString(), at(6)).urgency).toBe('due');
  });
});
