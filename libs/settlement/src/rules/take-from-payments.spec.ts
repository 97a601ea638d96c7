import { money, sum } from '@amends/kernel';
import fc from 'fast-check';
import { leftOfPayment, type PaymentMade, takeFromPayments } from './take-from-payments';

const eur = (minor: number) => money(minor, 'EUR');
const paid = (postingId: string, minor: number, returned = 0): PaymentMade => ({
  ...{ postingId, window: 1, transactionCode: 'CARD', paid: eur(minor), returned: eur(returned) },
});

describe('takeFromPayments', () => {
  it('takes the last payment first, and only what is left of each', () => {
    expect(takeFromPayments([paid('a', 50_00), paid('b', 40_00, 10_00)], eur(35_00))).toEqual({
      planned: true,
      parts: [
        { postingId: 'b', amount: eur(30_00) },
        { postingId: 'a', amount: eur(5_00) },
      ],
    });
  });

  it('refuses a cent more than was paid, and says what is left', () => {
    expect(takeFromPayments([paid('a', 50_00, 20_00)], eur(30_01))).toEqual({
      planned: false,
      refusal: { code: 'refund-exceeds-paid', most: eur(30_00) },
    });
    expect(takeFromPayments([], eur(1))).toMatchObject({ refusal: { most: eur(0) } });
  });

  it('has nothing left, and no debt, where another system gave back too much', () => {
    expect(leftOfPayment(paid('a', 10_00, 15_00))).toEqual(eur(0));
  });

  it('takes exactly the amount and never more than a payment has, whatever the payments', () => {
    const payments = fc.array(fc.tuple(fc.nat(10_000), fc.nat(10_000)), { maxLength: 10 });
    fc.assert(
      fc.property(payments, fc.nat(20_000), (made, amount) => {
        const all = made.map(([minor, back], n) => paid(String(n), minor, Math.min(minor, back)));
        const plan = takeFromPayments(all, eur(amount));
        const left = sum('EUR', all.map(leftOfPayment));
        expect(plan.planned).toBe(amount <= left.minor);
        if (!plan.planned) return;
        expect(
          sum(
            'EUR',
            plan.parts.map((part) => part.amount),
          ),
        ).toEqual(eur(amount));
        for (const part of plan.parts) {
          const payment = all.find(({ postingId }) => postingId === part.postingId);
          expect(part.amount.minor).toBeLessThanOrEqual(payment ? leftOfPayment(payment).minor : 0);
        }
      }),
    );
  });
});
