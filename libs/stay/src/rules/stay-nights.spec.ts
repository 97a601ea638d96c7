import { addNights } from '@amends/kernel';
import fc from 'fast-check';
import { nightNumber, nightsLeft, remainingNights, stayNights } from './stay-nights';

/** Four nights over the end of summer time. */
const dates = { arrival: '2026-10-23', departure: '2026-10-27' };

describe('nights of a stay', () => {
  it.each([
    ['2026-10-22', null, 4],
    ['2026-10-23', 1, 4],
    ['2026-10-24', 2, 3],
    ['2026-10-26', 4, 1],
    ['2026-10-27', 4, 0],
    ['2026-11-05', 4, 0],
  ])('on %s tonight is night %p and %i are left', (businessDate, number, left) => {
    expect(nightNumber(businessDate, dates)).toBe(number);
    expect(nightsLeft(businessDate, dates)).toBe(left);
  });

  it('go from tonight until the day of leaving, or from arrival when that is later', () => {
    expect(remainingNights('2026-10-24', dates)).toEqual({ from: '2026-10-24', until: '2026-10-27' });
    expect(remainingNights('2026-10-20', dates)).toEqual({ from: '2026-10-23', until: '2026-10-27' });
    expect(remainingNights('2026-10-27', dates)).toBeNull();
  });

  it('are none for a day room', () => {
    const day = { arrival: '2026-10-23', departure: '2026-10-23' };
    expect([stayNights(day), nightsLeft('2026-10-23', day), nightNumber('2026-10-23', day)]).toEqual([0, 0, 0]);
  });

  it('slept, tonight and left make up the whole stay', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 365 }), fc.nat(364), (nights, passed) => {
        fc.pre(passed < nights);
        const stay = { arrival: '2026-03-01', departure: addNights('2026-03-01', nights) };
        const tonight = addNights(stay.arrival, passed);
        expect((nightNumber(tonight, stay) ?? 0) - 1 + nightsLeft(tonight, stay)).toBe(stayNights(stay));
      }),
    );
  });
});
