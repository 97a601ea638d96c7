import { cityTax, eur, facts, posted, refused, room, TODAY, YESTERDAY } from './bill.scene';
import type { CorrectionRequest } from './correction-plan';

describe('a split', () => {
  const split = (by: 'amount' | 'percent' | 'nights', ...shares: number[]): CorrectionRequest => ({
    ...{ act: 'split', postingIds: ['room'], by },
    parts: shares.map((share, index) => ({ window: index + 1, share })),
  });
  const nights = { ...room, quantity: 3 };
  const fees = { ...cityTax, amount: eur(12_00), quantity: 6 };

  it('divides price and tax by percent, the odd cent to the largest part', () => {
    const odd = { ...room, amount: eur(100_01), taxIncluded: eur(5_67) };
    expect(posted(split('percent', 500_000, 500_000), { ...facts, lines: [odd, cityTax] }).lines).toMatchObject([
      { amount: eur(-100_01), taxIncluded: eur(-5_67) },
      { window: 1, amount: eur(50_01), taxIncluded: eur(2_84), replacesId: 'room' },
      { window: 2, amount: eur(50_00), taxIncluded: eur(2_83), replacesId: 'room' },
    ]);
  });

  it('divides nights with the fees of their persons, each part from its own first night', () => {
    expect(posted(split('nights', 1, 2), { ...facts, lines: [nights, fees] }).lines).toMatchObject([
      { amount: eur(-120_00), quantity: 3 },
      { amount: eur(40_00), quantity: 1, serviceDate: YESTERDAY },
      { amount: eur(80_00), quantity: 2, serviceDate: TODAY },
      { amount: eur(-12_00), quantity: 6 },
      { amount: eur(4_00), quantity: 2, basedOn: 'in:room:0', serviceDate: YESTERDAY },
      { amount: eur(8_00), quantity: 4, basedOn: 'in:room:1', serviceDate: TODAY },
    ]);
  });

  it.each([
    [split('amount', 60_00, 59_99), { code: 'parts-do-not-sum', expected: eur(120_00) }],
    [split('percent', 500_000, 400_000), { code: 'parts-do-not-sum', expected: '100' }],
    [split('nights', 1, 1), { code: 'parts-do-not-sum', expected: 1 }],
    [split('percent', 1_000_000, 0), { code: 'part-without-amount', window: 2 }],
    [split('amount', 40_00, 40_00, 40_00), { code: 'window-unknown', windows: [1, 2] }],
    [{ ...split('amount', 60_00, 60_00), postingIds: ['room', 'bar'] }, { code: 'one-line-at-a-time' }],
  ])('refuses %#', (request, refusal) => {
    expect(refused(request)).toEqual(refusal);
  });
});
