import { nightHasBegun } from './night-has-begun';

describe('nightHasBegun', () => {
  it.each([
    // Lisbon: clocks go from 01:00 to 02:00 on 29 March and from 02:00 back to 01:00 on 25 October 2026.
    ['Europe/Lisbon', '2026-03-28', '2026-03-28T21:59:00Z', false],
    ['Europe/Lisbon', '2026-03-28', '2026-03-28T22:00:00Z', true],
    ['Europe/Lisbon', '2026-03-28', '2026-03-29T01:00:00Z', true],
    ['Europe/Lisbon', '2026-03-29', '2026-03-29T20:59:00Z', false],
    ['Europe/Lisbon', '2026-03-29', '2026-03-29T21:00:00Z', true],
    ['Europe/Lisbon', '2026-10-25', '2026-10-25T01:30:00Z', false],
    ['Europe/Lisbon', '2026-10-25', '2026-10-25T21:00:00Z', false],
    ['Europe/Lisbon', '2026-10-25', '2026-10-25T22:00:00Z', true],
    ['Europe/Warsaw', '2026-03-28', '2026-03-28T21:00:00Z', true],
    ['Europe/Warsaw', '2026-03-29', '2026-03-29T00:30:00Z', false],
    ['Europe/Warsaw', '2026-03-29', '2026-03-29T20:00:00Z', true],
    ['Europe/Warsaw', '2026-10-24', '2026-10-24T20:00:00Z', true],
    ['Europe/Warsaw', '2026-10-25', '2026-10-25T20:59:00Z', false],
    ['Europe/Warsaw', '2026-12-31', '2026-12-31T21:00:00Z', true],
    ['Europe/Warsaw', '2026-12-31', '2027-01-01T02:00:00Z', true],
    ['Europe/Warsaw', '2027-01-01', '2027-01-01T02:00:00Z', false],
    ['Europe/Warsaw', '2027-01-02', '2027-01-01T22:30:00Z', false],
  ])('in %s the night of %s has begun at %s: %s', (zone, businessDate, at, begun) => {
    expect(nightHasBegun(businessDate, new Date(at), zone, '22:00')).toBe(begun);
  });

  it('begins with the next day where the house goes quiet after midnight', () => {
    expect(nightHasBegun('2026-03-10', new Date('2026-03-10T23:30:00Z'), 'Europe/Lisbon', '00:30')).toBe(false);
    expect(nightHasBegun('2026-03-10', new Date('2026-03-11T00:10:00Z'), 'Europe/Lisbon', '00:30')).toBe(true);
  });
});
