import { usualTime } from './usual-time';

const house = (businessDate: string, checkOutTime = '11:00') => ({
  ...{ businessDate, checkOutTime, timeZone: 'Europe/Warsaw' },
});
const at = (wall: string): Date => new Date(`${wall}+01:00`);

describe('when a guest moves later', () => {
  it('is tomorrow, when those who leave have left', () => {
    expect(usualTime(at('2026-11-22T14:20'), house('2026-11-22'), '2026-11-25')).toEqual({
      day: '2026-11-23',
      time: '11:00',
    });
    expect(usualTime(at('2026-11-22T14:20'), house('2026-11-22', '12:30'), '2026-11-25').time).toBe('12:30');
  });

  it('is the morning to come when it is past midnight and the day of the house has not ended', () => {
    const { day } = usualTime(at('2026-11-23T01:30'), house('2026-11-22'), '2026-11-25');
    expect(day).toBe('2026-11-23');
  });

  it('is never a time that has passed, where the house is behind the calendar', () => {
    const { day } = usualTime(at('2026-11-24T12:00'), house('2026-11-22'), '2026-11-28');
    expect(day).toBe('2026-11-25');
  });

  it('is today in the next but one hour for a guest who leaves tomorrow', () => {
    expect(usualTime(at('2026-11-22T14:20'), house('2026-11-22'), '2026-11-23')).toEqual({
      day: '2026-11-22',
      time: '16:00',
    });
  });
});
