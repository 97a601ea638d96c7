import type { AddTaxRuleDto, EditTaxRuleDto, TaxRuleDto } from '@amends/folio/dto';
import type { TaxKind } from '@amends/property';
import { readSum } from '../platform/read-sum';

/** A rule of tax as it is typed; an empty text is none. */
export interface TaxFields {
  readonly code: string;
  readonly name: string;
  readonly kind: TaxKind;
  readonly percent: string;
  readonly amount: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly fromAge: string;
  readonly mostNights: string;
}

const ADULT = '18';
const PERCENT = /^(100|[1-9]?\d)(\.\d{1,2})?$/;

export const BLANK_TAX: TaxFields = {
  ...{ code: '', name: '', kind: 'included-percent', percent: '', amount: '', validFrom: '', validUntil: '' },
  ...{ fromAge: ADULT, mostNights: '' },
};

export function toTaxFields(rule: TaxRuleDto): TaxFields {
  const { code, name, kind, validFrom, percent, amount, validUntil, fromAge, mostNights } = rule;
  return {
    ...{ code, name, kind, validFrom, percent: percent ?? '', amount: amount?.amount ?? '' },
    ...{ validUntil: validUntil ?? '', fromAge: String(fromAge), mostNights: mostNights ? String(mostNights) : '' },
  };
}

/** What is to be added; undefined while the rate is not typed to its end or its first day is missing. */
export function newTax(fields: TaxFields, currency: string): AddTaxRuleDto | undefined {
  const { code, name, kind, validFrom, validUntil, fromAge, mostNights } = fields;
  const percent = fields.percent.trim().replace(',', '.');
  const amount = readSum(fields.amount, currency);
  const perPerson = kind === 'per-person-night';
  if (!validFrom || (perPerson ? !amount : !PERCENT.test(percent))) return undefined;
  return {
    ...{ code, name: name.trim(), kind, validFrom },
    ...(validUntil ? { validUntil } : {}),
    ...(perPerson && amount ? { amount, fromAge: Number(fromAge || ADULT) } : { percent }),
    ...(perPerson && mostNights ? { mostNights: Number(mostNights) } : {}),
  };
}

/** A rate never changes: it gets another name, or an end. */
export function changedTax({ name, validUntil }: Partial<TaxFields>): EditTaxRuleDto {
  return { ...(name === undefined ? {} : { name: name.trim() }), ...(validUntil ? { validUntil } : {}) };
}

/** Where a rule stands on a day. */
export function taxState({ validFrom, validUntil }: TaxRuleDto, day: string): 'later' | 'in-force' | 'ended' {
  if (day < validFrom) return 'later';
  return validUntil !== null && day >= validUntil ? 'ended' : 'in-force';
}
