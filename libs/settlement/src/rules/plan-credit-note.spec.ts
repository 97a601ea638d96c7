import { money } from '@amends/kernel';
import { type InvoicedLine, planCreditNote } from './plan-credit-note';

const eur = (minor: number) => money(minor, 'EUR');
const night: InvoicedLine = {
  ...{ postingId: 'night', kind: 'charge', amount: eur(106_00), taxIncluded: eur(6_00) },
  ...{ credited: eur(0), reduced: eur(0), taxReversed: eur(0), generatedFrom: null, taxKind: 'included-percent' },
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

  describe('with a tax added to a line', () => {
    const added: InvoicedLine = {
      ...{ ...night, postingId: 'added', kind: 'tax', amount: eur(9_41), taxIncluded: eur(0) },
      ...{ generatedFrom: 'night', taxKind: 'added-percent' },
    };
    const fee: InvoicedLine = { ...added, postingId: 'fee', taxKind: 'per-person-night' };
    const sums = (lines: readonly InvoicedLine[], wanted: Parameters<typeof planCreditNote>[1]) => {
      const plan = planCreditNote(lines, wanted);
      return plan.planned && plan.lines.map(({ postingId, amount }) => [postingId, amount.minor]);
    };

    it('reduces it in proportion, and a fee for the person and night not at all', () => {
      const wanted = [{ postingId: 'night', amount: eur(53_00) }];
      expect(sums([night, added, fee], wanted)).toEqual([
        ['night', 53_00],
        ['added', 4_71],
      ]);
    });

    it('leaves nothing of it when nothing is left of its line', () => {
      const before = { ...night, credited: eur(53_00), reduced: eur(53_00), taxReversed: eur(3_00) };
      const wanted = [{ postingId: 'night', amount: eur(53_00) }];
      expect(sums([before, { ...added, credited: eur(4_71), reduced: eur(4_71) }], wanted)).toEqual([
        ['night', 53_00],
        ['added', 4_70],
      ]);
    });

    it('takes what is named of it, and no more', () => {
      const wanted = [
        { postingId: 'night', amount: eur(106_00) },
        { postingId: 'added', amount: eur(1_00) },
      ];
      expect(sums([night, added], wanted)).toEqual([
        ['night', 106_00],
        ['added', 1_00],
      ]);
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
