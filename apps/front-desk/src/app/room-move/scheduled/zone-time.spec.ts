import { instantAt } from './zone-time';

describe('the clock on the wall of a house', () => {
  it.each([
    ['in winter', '2026-01-10', '11:00', 'Europe/Warsaw', '2026-01-10T10:00:00.000Z'],
    ['in summer', '2026-07-10', '11:00', 'Europe/Warsaw', '2026-07-10T09:00:00.000Z'],
    ['on the day the clocks go forward', '2026-03-29', '11:00', 'Europe/Warsaw', '2026-03-29T09:00:00.000Z'],
    ['in the hour that is skipped', '2026-03-29', '02:30', 'Europe/Warsaw', '2026-03-29T01:30:00.000Z'],
    ['on the day the clocks go back', '2026-10-25', '11:00', 'Europe/Warsaw', '2026-10-25T10:00:00.000Z'],
    ['west of us', '2026-11-22', '23:30', 'America/New_York', '2026-11-23T04:30:00.000Z'],
    ['with half an hour', '2026-11-22', '11:00', 'Asia/Kolkata', '2026-11-22T05:30:00.000Z'],
  ])('shows a time %s', (_when, day, time, zone, instant) => {
    expect(instantAt(day, time, zone)?.toISOString()).toBe(instant);
  });

  it('shows none where nothing is typed yet', () => {
    expect(instantAt('2026-11-22', '', 'Europe/Warsaw')).toBeUndefined();
    expect(instantAt('', '11:00', 'Europe/Warsaw')).toBeUndefined();
  });
});
