import { taxRuleOn, type TaxRule } from './tax-rule';

const old: TaxRule = { code: 'VAT', percent: '5', validFrom: '2020-01-01', validUntil: '2026-07-01' };
const now: TaxRule = { code: 'VAT', percent: '6', validFrom: '2026-07-01', validUntil: null };
const drinks: TaxRule = { code: 'DRINKS', percent: '23', validFrom: '2020-01-01', validUntil: null };
const rules = [now, old, drinks];

describe('taxRuleOn', () => {
  it.each([
    ['2026-06-30', old],
    ['2026-07-01', now],
    ['2019-12-31', undefined],
  ])('takes on %s the rate in force that day', (date, rule) => {
    expect(taxRuleOn(rules, 'VAT', date)).toBe(rule);
  });

  it('takes the one that began last when two overlap', () => {
    const special = { ...now, percent: '3', validFrom: '2026-08-01', validUntil: '2026-09-01' };
    expect(taxRuleOn([...rules, special], 'VAT', '2026-08-15')).toBe(special);
    expect(taxRuleOn([...rules, special], 'VAT', '2026-09-01')).toBe(now);
  });

  it('knows no tax of another code', () => {
    expect(taxRuleOn(rules, 'CITY', '2026-07-01')).toBeUndefined();
  });
});
