import { money } from '@amends/kernel';
import { type InvoicedLine, planCreditNote } from './plan-credit-note';

const eur = (minor: number) => money(minor, 'EUR');
const night: InvoicedLine = {
  ...{ postingId: 'night', kind: 'charge', amount: eur(106_00), taxIncluded: eur(6_00) },
  ...{ credited: eur(0), reduced: eur(0), taxReversed: eur(0) },
};
const card: InvoicedLine = { ...night, postingId: 'card', kind: 'payment', amount: eur(-106_00), taxIncluded: eur(0) };
const reduce = (postingId: string, amount = eur(53_00)) => planCreditNote([night, card], [{ postingId, amount }]);

describe('planCreditNote', () => {
  it('takes back the tax at the rate the line was posted under', () => {
    expect(reduce('night')).toEqual({
      planned: true,
      lines: [{ postingId: 'night', amount: eur(53_00), tax: eur(3_00) }],
    });
  });

  it.each([
    ['a line of another bill', 'other', eur(1), { code: 'line-not-on-invoice' }],
    ['a payment', 'card', eur(1), { code: 'line-not-reducible' }],
    ['nothing', 'night', eur(0), { code: 'credit-note-not-positive' }],
    ['a cent too much', 'night', eur(106_01), { code: 'credit-exceeds-line', most: eur(106_00) }],
    ['another currency', 'night', money(1, 'USD'), { code: 'currency-differs', expected: 'EUR' }],
  ])('refuses %s', (_what, postingId, amount, refusal) => {
    expect(reduce(postingId, amount)).toMatchObject({ planned: false, refusal });
  });
});
