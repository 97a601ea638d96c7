import { decideDates } from './decide-dates';

describe('decideDates', () => {
  it.each([
    ['2026-03-10', '2026-03-10'],
    ['2026-03-10', '2026-03-11'],
    ['2026-03-10', '2027-03-10'],
  ])('accepts %s to %s', (arrival, departure) => {
    expect(decideDates({ arrival, departure })).toEqual({ accepted: true });
  });

  it('refuses to leave before arriving', () => {
    expect(decideDates({ arrival: '2026-03-10', departure: '2026-03-09' })).toMatchObject({
      refusal: { code: 'departure-before-arrival' },
    });
  });

  it('refuses more than a year of nights', () => {
    expect(decideDates({ arrival: '2026-03-10', departure: '2027-03-11' })).toMatchObject({
      refusal: { code: 'stay-too-long', most: 365 },
    });
  });
});
