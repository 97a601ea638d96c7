import { add, money } from '@amends/kernel';
import fc from 'fast-check';
import { reversedTax, type TaxedLine, taxInside } from './tax-inside';

const eur = (minor: number) => money(minor, 'EUR');

describe('taxInside', () => {
  it.each([
    [106_00, '6', 6_00],
    [120_00, '6', 6_79],
    [100_00, '23', 18_70],
    [1_00, '0', 0],
    [-120_00, '6', -6_79],
    [1_13, '12.5', 13],
  ])('of %i cents at %s %% is %i', (gross, percent, tax) => {
    expect(taxInside(eur(gross), percent)).toEqual(eur(tax));
  });

  it('rounds at the scale of the currency', () => {
    expect(taxInside(money(1100, 'JPY'), '10')).toEqual(money(100, 'JPY'));
  });
});

describe('reversedTax', () => {
  const line: TaxedLine = { amount: eur(120_00), taxIncluded: eur(6_79), reduced: eur(0), taxReversed: eur(0) };

  it('is the share of the tax that was posted, not of today’s rate', () => {
    expect(reversedTax(eur(12_00), line)).toEqual(eur(68));
    expect(reversedTax(eur(12_00), { ...line, taxIncluded: eur(10_00) })).toEqual(eur(1_00));
  });

  it('is all that is left with the last cent of the line', () => {
    expect(reversedTax(eur(108_00), { ...line, reduced: eur(12_00), taxReversed: eur(68) })).toEqual(eur(6_11));
  });

  it('never takes back more than is left, even where another system took back too much', () => {
    expect(reversedTax(eur(60_00), { ...line, reduced: eur(12_00), taxReversed: eur(6_79) })).toEqual(eur(0));
    expect(reversedTax(eur(108_00), { ...line, reduced: eur(12_00), taxReversed: eur(6_50) })).toEqual(eur(29));
  });

  it('is zero on a line without tax', () => {
    expect(reversedTax(eur(12_00), { ...line, taxIncluded: eur(0) })).toEqual(eur(0));
  });

  it('sums to exactly all of the tax, however the line is sliced', () => {
    const sliced = fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(sliced, fc.nat(2500), (slices, hundredths) => {
        const amount = eur(slices.reduce((a, b) => a + b, 0));
        let left: TaxedLine = { ...line, amount, taxIncluded: taxInside(amount, String(hundredths / 100)) };
        for (const slice of slices) {
          const tax = reversedTax(eur(slice), left);
          expect(tax.minor).toBeGreaterThanOrEqual(0);
          expect(tax.minor).toBeLessThanOrEqual(slice);
          left = {
            ...left,
            reduced: add(left.reduced, eur(slice)),
            taxReversed: add(left.taxReversed, tax),
          };
        }
        expect(left.taxReversed).toEqual(left.taxIncluded);
      }),
    );
  });
});
