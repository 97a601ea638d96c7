import { exceeds, type Money, money, subtract, sum } from '@amends/kernel';

/** A payment on the bill, and what went back of it or elsewhere since; both positive. */
export interface PaymentMade {
  readonly postingId: string;
  readonly window: number;
  /** What it was paid with. */
  readonly transactionCode: string;
  readonly paid: Money;
  readonly returned: Money;
}

export interface PaymentPart {
  readonly postingId: string;
  readonly amount: Money;
}

export type TakingPlan =
  | { readonly planned: true; readonly parts: readonly PaymentPart[] }
  | { readonly planned: false; readonly refusal: { readonly code: 'refund-exceeds-paid'; readonly most: Money } };

/** What is left of a payment. Never below zero, whatever another system has posted. */
export function leftOfPayment({ paid, returned }: PaymentMade): Money {
  return money(Math.max(0, subtract(paid, returned).minor), paid.currency);
}

/**
 * Takes an amount out of payments, the last one first: what was paid last is the easiest to give back. Never more
 * than they have left together, so with payments of one tender never more than was paid with it.
 */
export function takeFromPayments(payments: readonly PaymentMade[], amount: Money): TakingPlan {
  const most = sum(amount.currency, payments.map(leftOfPayment));
  if (exceeds(amount, most)) return { planned: false, refusal: { code: 'refund-exceeds-paid', most } };
  const parts: PaymentPart[] = [];
  let wanted = amount;
  for (const payment of payments.toReversed()) {
    const left = leftOfPayment(payment);
    const part = exceeds(wanted, left) ? left : wanted;
    if (part.minor > 0) parts.push({ postingId: payment.postingId, amount: part });
    wanted = subtract(wanted, part);
  }
  return { planned: true, parts };
}
