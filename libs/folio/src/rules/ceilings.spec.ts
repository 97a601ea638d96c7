import { add, money } from '@amends/kernel';
import fc from 'fast-check';
import { creditableOf, isCreditable } from './ceilings';
import { POSTING_KINDS } from './posting-kind';

const eur = (minor: number) => money(minor, 'EUR');

describe('creditableOf', () => {
  it.each([
    [120_00, 0, 120_00],
    [120_00, 20_01, 99_99],
    [120_00, 120_00, 0],
    [120_00, 150_00, 0],
    [0, 0, 0],
  ])('of %i with %i credited leaves %i', (charged, credited, left) => {
    expect(creditableOf(eur(charged), eur(credited))).toEqual(eur(left));
  });

  it('throws when a credit comes with the wrong sign: it would raise its own ceiling', () => {
    expect(() => creditableOf(eur(120_00), eur(-1))).toThrow(RangeError);
  });

  it('is used up exactly, whatever the order and size of the credits', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.array(fc.nat(1e6)), (charged, wanted) => {
        let credited = eur(0);
        for (const minor of wanted) {
          const given = Math.min(minor, creditableOf(eur(charged), credited).minor);
          credited = add(credited, eur(given));
        }
        expect(credited.minor).toBeLessThanOrEqual(charged);
      }),
    );
  });
});

describe('isCreditable', () => {
  it('is a positive charge or tax, and nothing else on the bill', () => {
    expect(POSTING_KINDS.filter((kind) => isCreditable(kind, eur(1)))).toEqual(['charge', 'tax', 'transfer']);
    expect(isCreditable('charge', eur(0))).toBe(false);
    expect(isCreditable('charge', eur(-5))).toBe(false);
  });
});
