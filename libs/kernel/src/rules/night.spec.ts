import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { addNights, businessClock, isNight, nightsBetween, nightsOf } from './night';

const anyNight = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('isNight', () => {
  it.each(['2026-02-28', '2028-02-29', '2026-12-31', '1900-01-01', '2199-12-31'])('takes %s', (text) => {
    expect(isNight(text)).toBe(true);
  });

  it.each([
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-5',
    '0226-01-05',
    '9999-12-31',
  ])('refuses %s', (text) => expect(isNight(text)).toBe(false));

  it.each(['', '2026-02-28T00:00:00Z', ' 2026-02-28', '2026-02-28\n', '٢٠٢٦-02-28'])('refuses %j', (text) => {
    expect(isNight(text)).toBe(false);
  });
});

describe('nights', () => {
  it('counts over both DST nights, a leap day and a new year', () => {
    expect(addNights('2026-03-28', 2)).toBe('2026-03-30');
    expect(addNights('2026-10-24', 2)).toBe('2026-10-26');
    expect(addNights('2028-02-28', 1)).toBe('2028-02-29');
    expect(nightsBetween('2026-12-31', '2027-01-02')).toBe(2);
  });

  it('leaves the day of leaving out', () => {
    expect(nightsOf('2026-11-20', '2026-11-22')).toEqual(['2026-11-20', '2026-11-21']);
    expect(nightsOf('2026-11-20', '2026-11-20')).toEqual([]);
    expect(nightsOf('2026-11-20', '2026-11-19')).toEqual([]);
  });

  it('throws on a date that does not exist', () => {
    expect(() => addNights('2026-02-30', 1)).toThrow(RangeError);
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(anyNight, fc.integer({ min: -5000, max: 5000 }), (night, count) => {
        expect(nightsBetween(night, addNights(night, count))).toBe(count);
        expect(isNight(addNights(night, count))).toBe(true);
      }),
    );
  });
});

describe('businessClock', () => {
  it.each([
    // Lisbon: clocks go from 01:00 to 02:00 on 29 March and from 02:00 back to 01:00 on 25 October 2026.
    ['2026-03-29T00:59:59Z', 'Europe/Lisbon', '2026-03-29', '00:59'],
    ['2026-03-29T01:00:00Z', 'Europe/Lisbon', '2026-03-29', '02:00'],
    ['2026-10-25T00:30:00Z', 'Europe/Lisbon', '2026-10-25', '01:30'],
    ['2026-10-25T01:30:00Z', 'Europe/Lisbon', '2026-10-25', '01:30'],
    ['2026-07-01T23:30:00Z', 'Europe/Lisbon', '2026-07-02', '00:30'],
    ['2026-11-21T15:00:00Z', 'Asia/Tokyo', '2026-11-22', '00:00'],
    ['2026-11-21T02:59:00Z', 'America/Sao_Paulo', '2026-11-20', '23:59'],
  ])('reads %s in %s as %s %s', (instant, zone, date, time) => {
    expect(businessClock(instant, zone)).toEqual({ date, time });
    expect(businessClock(new Date(instant), zone)).toEqual({ date, time });
  });
});

describe('the zone of the server', () => {
  // Jest keeps TZ from the process, so another one is asked; Node runs the file as it stands.
  const script = `
    const { addNights, isNight, businessClock } = require('./night.ts');
    const { date, time } = businessClock('2026-03-29T01:00:00Z', 'Europe/Lisbon');
    console.log(addNights('2026-03-28', 1), addNights('2026-10-25', 1), isNight('2011-12-30'), date, time);`;

  it.each(['UTC', 'Asia/Tokyo', 'America/Sao_Paulo', 'Pacific/Apia'])('does not matter: %s', (zone) => {
    const env = { ...process.env, TZ: zone, NODE_NO_WARNINGS: '1' };
    const answer = execFileSync(process.execPath, ['-e', script], { cwd: __dirname, env, encoding: 'utf8' });
    expect(answer.trim()).toBe('2026-03-29 2026-10-26 true 2026-03-29 02:00');
  });
});
