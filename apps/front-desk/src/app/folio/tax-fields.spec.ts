import type { TaxRuleDto } from '@amends/folio/dto';
import { BLANK_TAX, changedTax, newTax, taxState } from './tax-fields';

const vat = { ...BLANK_TAX, code: 'VAT6', name: ' VAT ', percent: '6,5', validFrom: '2027-01-01' };

describe('a rule of tax', () => {
  it('is sent as a percentage, typed with a comma', () => {
    expect(newTax(vat, 'EUR')).toEqual({
      ...{ code: 'VAT6', name: 'VAT', kind: 'included-percent', percent: '6.5', validFrom: '2027-01-01' },
    });
  });

  it('is sent as a fee for each person and night, with its ages and nights', () => {
    const fee = { ...vat, kind: 'per-person-night', amount: '2', mostNights: '7', fromAge: '13' } as const;
    expect(newTax(fee, 'EUR')).toEqual({
      ...{ code: 'VAT6', name: 'VAT', kind: 'per-person-night', validFrom: '2027-01-01' },
      ...{ amount: { amount: '2', currency: 'EUR' }, fromAge: 13, mostNights: 7 },
    });
  });

  it.each([{ percent: '' }, { percent: '101' }, { percent: '6.555' }, { validFrom: '' }, { kind: 'per-person-night' }])(
    'is not sent before it is typed to its end: %j',
    (change) => expect(newTax({ ...vat, ...(change as object) }, 'EUR')).toBeUndefined(),
  );

  it('gets a name or an end and nothing else', () => {
    expect(changedTax({ validUntil: '2027-02-01', percent: '7' })).toEqual({ validUntil: '2027-02-01' });
  });

  it.each([
    ['2026-12-31', 'later'],
    ['2027-01-01', 'in-force'],
    ['2027-02-01', 'ended'],
  ])('stands on %s as %s', (day, state) => {
    expect(taxState({ validFrom: '2027-01-01', validUntil: '2027-02-01' } as TaxRuleDto, day)).toBe(state);
  });
});
