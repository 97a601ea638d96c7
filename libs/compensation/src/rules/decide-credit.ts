import { exceeds, type Money, money, subtract } from '@amends/kernel';

/** What a credit is measured against. */
export interface CreditLimits {
  /** Charges of the stay's folios less everything credited on them. */
  readonly creditable: Money;
  /** What this role may give away on one case; null when it has no limit. */
  readonly authorityPerCase: Money | null;
  /** Everything given on the case so far, by anybody. */
  readonly grantedOnCase: Money;
}

export type CreditDecision = { readonly granted: true } | { readonly granted: false; readonly refusal: CreditRefusal };

export type CreditRefusal =
  | { readonly code: 'credit-in-other-currency'; readonly expected: string }
  | { readonly code: 'credit-not-positive' }
  | { readonly code: 'credit-exceeds-folio'; readonly most: Money }
  | { readonly code: 'credit-exceeds-authority'; readonly most: Money; readonly limit: Money };

/**
 * Decides whether a credit may be given. Whether its lines can bear it is `planCredit`.
 *
 * Authority is per case, not per credit: otherwise five credits of 50 would give away 250 on a limit of 50 without a
 * manager ever seeing the case.
 */
export function decideCredit(amount: Money, limits: CreditLimits): CreditDecision {
  const { creditable, authorityPerCase } = limits;
  if (amount.currency !== creditable.currency) {
    return refuse({ code: 'credit-in-other-currency', expected: creditable.currency });
  }
  if (amount.minor <= 0) return refuse({ code: 'credit-not-positive' });
  if (exceeds(amount, creditable)) return refuse({ code: 'credit-exceeds-folio', most: creditable });
  const most = authorityLeft(limits);
  if (authorityPerCase && most && exceeds(amount, most)) {
    return refuse({ code: 'credit-exceeds-authority', most, limit: authorityPerCase });
  }
  return { granted: true };
}

/** What the role may still give on the case; nothing where somebody with more authority gave more. Null: no limit. */
export function authorityLeft({ authorityPerCase, grantedOnCase }: CreditLimits): Money | null {
  if (!authorityPerCase) return null;
  return money(Math.max(0, subtract(authorityPerCase, grantedOnCase).minor), authorityPerCase.currency);
}

function refuse(refusal: CreditRefusal): CreditDecision {
  return { granted: false, refusal };
}
