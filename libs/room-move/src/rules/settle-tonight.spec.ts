import { add, money, negate, sum } from '@amends/kernel';
import { taxInside } from '@amends/folio';
import fc from 'fast-check';
import { billChangeOf, type LineOfTonight, settleTonight } from './settle-tonight';

const eur = (minor: number) => money(minor, 'EUR');

const night = (change: Partial<LineOfTonight> = {}): LineOfTonight => ({
  postingId: 'night',
  amount: eur(106_00),
  taxIncluded: eur(6_00),
  reduced: eur(0),
  taxReversed: eur(0),
  credited: eur(0),
  percent: '6',
  generatedFrom: null,
  ...change,
});
const addedTax = night({
  postingId: 'tax',
  amount: eur(5_00),
  taxIncluded: eur(0),
  percent: '5',
  generatedFrom: 'night',
});
const cityTax = night({
  postingId: 'city',
  amount: eur(4_00),
  taxIncluded: eur(0),
  percent: null,
  generatedFrom: 'night',
});

describe('settleTonight', () => {
  it('gives back a cheaper night with its share of the tax', () => {
    expect(settleTonight(eur(-21_20), [night()])).toEqual([
      { ofPostingId: 'night', kind: 'credit', amount: eur(-21_20), taxIncluded: eur(-1_20) },
    ]);
  });

  it('charges a dearer night beside the first, taxed as that one was', () => {
    expect(settleTonight(eur(53_00), [night()])).toEqual([
      { ofPostingId: 'night', kind: 'charge', amount: eur(53_00), taxIncluded: eur(3_00) },
    ]);
  });

  it('takes a tax in proportion along, and leaves the fee for each person alone', () => {
    const untaxed = night({ amount: eur(100_00), taxIncluded: eur(0), percent: null });

    expect(settleTonight(eur(-50_00), [untaxed, addedTax, cityTax])).toEqual([
      { ofPostingId: 'night', kind: 'credit', amount: eur(-50_00), taxIncluded: eur(0) },
      { ofPostingId: 'tax', kind: 'credit', amount: eur(-2_50), taxIncluded: eur(0) },
    ]);
    expect(settleTonight(eur(20_00), [untaxed, addedTax, cityTax])).toEqual([
      { ofPostingId: 'night', kind: 'charge', amount: eur(20_00), taxIncluded: eur(0) },
      { ofPostingId: 'tax', kind: 'tax', amount: eur(1_00), taxIncluded: eur(0) },
    ]);
  });

  it('gives back to each payer of a shared night, never more than is left', () => {
    const half = { amount: eur(50_00), taxIncluded: eur(0), percent: null };
    const shared = [
      night({ ...half, postingId: 'guest' }),
      night({ ...half, postingId: 'firm', credited: eur(30_00) }),
    ];

    expect(settleTonight(eur(-35_00), shared).map(({ ofPostingId, amount }) => [ofPostingId, amount.minor])).toEqual([
      ['guest', -25_00],
      ['firm', -10_00],
    ]);
    expect(billChangeOf('EUR', settleTonight(eur(-90_00), shared))).toEqual(eur(-70_00));
  });

  it('has nothing to do for the same price, or where nothing stands', () => {
    expect(settleTonight(eur(0), [night()])).toEqual([]);
    expect(settleTonight(eur(-10_00), [])).toEqual([]);
    expect(settleTonight(eur(-10_00), [night({ credited: eur(106_00) })])).toEqual([]);
  });

  it('down and all the way back takes the whole night with the whole tax, however it is sliced', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_00 }), fc.nat(100), (minor, share) => {
        const whole = night({ amount: eur(minor), taxIncluded: taxInside(eur(minor), '6') });
        const [first] = settleTonight(eur(-Math.floor((minor * share) / 100)), [whole]);
        const taken = negate(first?.amount ?? eur(0));
        const rest = night({
          ...whole,
          ...{ credited: taken, reduced: taken, taxReversed: negate(first?.taxIncluded ?? eur(0)) },
        });
        const all = [...(first ? [first] : []), ...settleTonight(eur(taken.minor - minor), [rest])];

        expect(
          add(
            whole.amount,
            sum(
              'EUR',
              all.map(({ amount }) => amount),
            ),
          ),
        ).toEqual(eur(0));
        expect(
          add(
            whole.taxIncluded,
            sum(
              'EUR',
              all.map(({ taxIncluded }) => taxIncluded),
            ),
          ),
        ).toEqual(eur(0));
      }),
    );
  });
});
