import { add, money } from '@amends/kernel';
import type { PropertyTax } from '@amends/property';
import fc from 'fast-check';
import { taxesOf, type TaxedStay } from './taxes-of';
import type { ChargeToTax } from './tax-spans';

const eur = (minor: number) => money(minor, 'EUR');
const rule = (fields: Partial<PropertyTax>): PropertyTax => ({
  ...{ id: 'vat', code: 'VAT', kind: 'included-percent', percent: '6', amountMinor: 0, fromAge: 18, mostNights: null },
  ...{ validFrom: '2020-01-01', validUntil: null },
  ...fields,
});
const vat = rule({});
const city = rule({ id: 'city', code: 'CTAX', kind: 'per-person-night', percent: '0', amountMinor: 200 });
const sales = rule({ id: 'sales', code: 'SALES', kind: 'added-percent', percent: '8.875' });
const night: ChargeToTax = {
  ...{ amount: eur(106_00), quantity: 1, serviceDate: '2026-03-10', countsNights: true, taxCode: 'VAT' },
  taxLines: [{ transactionCode: 'CTAX', taxCode: 'CTAX' }],
};
const stay: TaxedStay = {
  ...{ arrival: '2026-03-10', adults: 2, children: 0, childAges: [], taxExempt: [], currency: 'EUR' },
};
const family = { ...stay, children: 3, childAges: [17, 12] };

function taxed(charge: ChargeToTax, of: TaxedStay, rules: readonly PropertyTax[]) {
  const taxes = taxesOf(charge, of, rules);
  if (!taxes.taxed) throw new Error(taxes.refusal.code);
  return taxes;
}
const fees = (charge: ChargeToTax, of: TaxedStay, rules: readonly PropertyTax[]) =>
  taxed(charge, of, rules).generated.map(({ amount, quantity, serviceDate }) => [amount.minor, quantity, serviceDate]);

describe('taxesOf', () => {
  it('finds the tax inside the price and the fee of each adult beside it', () => {
    expect(taxesOf(night, stay, [vat, city])).toEqual({
      taxed: true,
      inside: { taxIncluded: eur(6_00), taxRuleId: 'vat', taxCode: 'VAT' },
      generated: [
        { transactionCode: 'CTAX', taxRuleId: 'city', amount: eur(4_00), quantity: 2, serviceDate: '2026-03-10' },
      ],
    });
  });

  it('adds a percentage on top of the price without the tax inside', () => {
    const line = { transactionCode: 'STAX', taxCode: 'SALES' };
    expect(fees({ ...night, taxLines: [line] }, stay, [vat, sales])).toEqual([[8_88, 1, '2026-03-10']]);
    expect(taxed({ ...night, taxCode: 'SALES', taxLines: [line] }, stay, [sales])).toMatchObject({
      inside: { taxIncluded: eur(0), taxRuleId: null, taxCode: null },
      generated: [{ transactionCode: 'STAX', taxRuleId: 'sales', amount: eur(9_41) }],
    });
  });

  it('refuses a tax to be added that has no line to come as', () => {
    expect(taxesOf({ ...night, taxCode: 'SALES' }, stay, [sales])).toEqual({
      taxed: false,
      refusal: { code: 'tax-line-missing', taxCode: 'SALES' },
    });
  });

  it.each([
    ['adults only, children of unknown age not', city, 4_00, 2],
    ['a child of the age as well', { ...city, fromAge: 17 }, 6_00, 3],
    ['children of known age who are old enough', { ...city, fromAge: 12 }, 8_00, 4],
    ['everybody, where a newborn owes it', { ...city, fromAge: 0 }, 10_00, 5],
  ])('asks %s', (_who, fee, minor, quantity) => {
    expect(fees(night, family, [vat, fee])).toEqual([[minor, quantity, '2026-03-10']]);
  });

  it('counts no more ages than there are children', () => {
    expect(fees(night, { ...stay, children: 1, childAges: [40, 40, 40] }, [vat, city])).toEqual([
      [6_00, 3, '2026-03-10'],
    ]);
  });

  it.each([
    ['2026-03-10', 1, 2],
    ['2026-03-16', 1, 2],
    ['2026-03-17', 1, undefined],
    ['2026-03-15', 5, 4],
    ['2026-03-10', 30, 14],
  ])('asks for at most seven nights of a stay: from %s for %i', (serviceDate, quantity, units) => {
    const charge = { ...night, amount: eur(100_00 * quantity), serviceDate, quantity };
    expect(fees(charge, stay, [vat, { ...city, mostNights: 7 }])).toEqual(
      units === undefined ? [] : [[units * 2_00, units, serviceDate]],
    );
  });

  it('asks each night for the fee in force that night', () => {
    const old = { ...city, id: 'old', validUntil: '2026-03-12' };
    const now = { ...city, id: 'now', amountMinor: 400, validFrom: '2026-03-12' };
    expect(fees({ ...night, amount: eur(300_00), quantity: 3 }, stay, [vat, old, now])).toEqual([
      [8_00, 4, '2026-03-10'],
      [8_00, 2, '2026-03-12'],
    ]);
  });

  it('refuses accommodation over a change of the rate inside its price, and names the day', () => {
    const old = { ...vat, id: 'old', validUntil: '2026-03-12' };
    const now = { ...vat, id: 'now', percent: '9', validFrom: '2026-03-12' };
    expect(taxesOf({ ...night, quantity: 2 }, stay, [old, now])).toMatchObject({ inside: { taxRuleId: 'old' } });
    expect(taxesOf({ ...night, amount: eur(300_00), quantity: 3 }, stay, [old, now])).toEqual({
      taxed: false,
      refusal: { code: 'charge-spans-tax-change', changesOn: '2026-03-12' },
    });
  });

  it('takes three drinks for three drinks of one day', () => {
    const old = { ...vat, id: 'old', validUntil: '2026-03-11' };
    expect(taxed({ ...night, quantity: 3, countsNights: false }, stay, [old, city])).toMatchObject({
      inside: { taxRuleId: 'old' },
      generated: [{ quantity: 2 }],
    });
  });

  it('leaves out what the stay is exempt from, and leaves the price', () => {
    expect(taxed(night, { ...stay, taxExempt: ['CTAX'] }, [vat, city])).toMatchObject({
      inside: { taxIncluded: eur(6_00) },
      generated: [],
    });
    expect(taxed(night, { ...stay, taxExempt: ['VAT'] }, [vat, city])).toMatchObject({
      inside: { taxIncluded: eur(0), taxRuleId: null },
      generated: [{ quantity: 2 }],
    });
  });

  it('refuses a fee in another currency than the charge, unless nobody owes it', () => {
    const dollars = { ...night, amount: money(100_00, 'USD') };
    expect(taxesOf(dollars, stay, [vat, city])).toEqual({
      taxed: false,
      refusal: { code: 'currency-differs', expected: 'EUR' },
    });
    expect(taxesOf(dollars, { ...stay, adults: 0 }, [vat, city])).toMatchObject({ taxed: true, generated: [] });
  });

  it('works at the scale of the currency', () => {
    const yen = { ...stay, currency: 'JPY' };
    const charge = { ...night, amount: money(11_000, 'JPY'), taxCode: 'VAT' };
    expect(taxed(charge, yen, [{ ...vat, percent: '10' }])).toMatchObject({
      inside: { taxIncluded: money(1_000, 'JPY') },
    });
  });

  it('asks the same for a charge of several nights as for its nights one by one', () => {
    const rules = [city, { ...city, id: 'later', amountMinor: 350, validFrom: '2026-03-14', mostNights: 9 }];
    const [first, later] = rules as [PropertyTax, PropertyTax];
    const known = [{ ...first, validUntil: '2026-03-14', mostNights: 9 }, later];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 4 }), (quantity, adults) => {
        const of = { ...stay, adults };
        const total = (charge: ChargeToTax) => taxed(charge, of, known).generated.map(({ amount }) => amount);
        const whole = total({ ...night, amount: eur(quantity * 100_00), quantity });
        const single = Array.from({ length: quantity }, (_, n) =>
          total({ ...night, serviceDate: `2026-03-${10 + n}`, amount: eur(100_00) }),
        ).flat();
        expect(whole.reduce(add, eur(0))).toEqual(single.reduce(add, eur(0)));
      }),
    );
  });
});
