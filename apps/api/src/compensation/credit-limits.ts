import { authorityLeft, type CreditLimits } from '@amends/compensation';
import type { CreditLimitsDto } from '@amends/compensation/dto';
import { creditableOf } from '@amends/folio';
import { formatMoney, money, sum } from '@amends/kernel';
import type { CreditFacts, FolioToCredit } from './credit-facts';

/** What the rule measures a credit against. Folios in another currency than the property's are not counted. */
export function limitsOf(facts: CreditFacts): CreditLimits {
  const { authority, currency, grantedMinor } = facts;
  const perCaseMinor = authority ? authority.perCaseMinor : 0;
  return {
    creditable: sum(currency, ownFolios(facts).map(creditableOfFolio)),
    authorityPerCase: perCaseMinor === null ? null : money(perCaseMinor, currency),
    grantedOnCase: money(grantedMinor, currency),
  };
}

export function ownFolios({ folios, currency }: CreditFacts): readonly FolioToCredit[] {
  return folios.filter((folio) => folio.currency === currency);
}

export function creditableOfFolio({
  chargedMinor,
  creditedMinor,
  currency,
}: FolioToCredit): ReturnType<typeof creditableOf> {
  return creditableOf(money(chargedMinor, currency), money(creditedMinor, currency));
}

export function toLimitsDto(facts: CreditFacts): CreditLimitsDto {
  const limits = limitsOf(facts);
  const left = authorityLeft(limits);
  return {
    caseId: facts.caseId,
    currency: facts.currency,
    authorityPerCase: limits.authorityPerCase && formatMoney(limits.authorityPerCase),
    grantedOnCase: formatMoney(limits.grantedOnCase),
    authorityLeft: left && formatMoney(left),
    creditable: formatMoney(limits.creditable),
  };
}
