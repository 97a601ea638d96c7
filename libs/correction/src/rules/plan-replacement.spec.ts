import { type Money, money } from '@amends/kernel';
import { bar, cityTax, eur, facts, ofToday, posted, refused, room, YESTERDAY } from './bill.scene';
import type { NewCodeFacts } from './correction-facts';
import type { CorrectionRequest } from './correction-plan';

describe('another quantity or unit price', () => {
  const recount = (change: { quantity?: number; unitPrice?: Money }, id = 'bar'): CorrectionRequest => ({
    ...{ act: 'quantity', postingIds: [id], ...change },
  });

  it('voids the line of today and charges the right one under the same tax', () => {
    expect(posted(recount({ quantity: 2 }))).toMatchObject({
      change: eur(-8_20),
      taxChange: eur(-1_53),
      given: eur(0),
      lines: [
        { kind: 'correction', amount: eur(-24_60), quantity: 3 },
        {
          kind: 'charge',
          amount: eur(16_40),
          taxIncluded: eur(3_07),
          quantity: 2,
          replacesId: 'bar',
          taxRuleId: 'vat6',
        },
      ],
    });
  });

  it('credits an older line, and only the difference is given', () => {
    expect(posted(recount({ unitPrice: eur(100_00) }, 'room'))).toMatchObject({
      given: eur(20_00),
      lines: [{ kind: 'credit' }, { kind: 'charge', amount: eur(100_00) }],
    });
  });

  it('charges a line anew that had been moved, and gives no more than the difference', () => {
    const moved = { ...room, kind: 'transfer' as const };
    expect(posted(recount({ unitPrice: eur(100_00) }, 'room'), { ...facts, lines: [moved] })).toMatchObject({
      given: eur(20_00),
      lines: [{ kind: 'credit' }, { kind: 'charge', amount: eur(100_00) }],
    });
  });

  it('lets the fee for each person follow the nights, not the price', () => {
    const two = {
      ...facts,
      lines: [
        { ...ofToday(room), quantity: 2 },
        { ...ofToday(cityTax), amount: eur(8_00), quantity: 4 },
      ],
    };
    expect(posted(recount({ quantity: 1 }, 'room'), two).lines).toMatchObject([
      { amount: eur(-120_00) },
      { amount: eur(-8_00) },
      { amount: eur(60_00), quantity: 1 },
      { kind: 'tax', amount: eur(4_00), quantity: 2, basedOn: 'in:room:0' },
    ]);
    expect(posted(recount({ unitPrice: eur(50_00) }, 'room'), two).lines).toHaveLength(2);
  });

  it('raises the bill only for who may charge', () => {
    expect(refused(recount({ quantity: 4 }))).toEqual({ code: 'correction-raises-the-bill', most: eur(24_60) });
    expect(posted(recount({ quantity: 4 }), { ...facts, mayCharge: true })).toMatchObject({ change: eur(8_20) });
  });

  it('refuses a line that was reduced already, and what changes nothing', () => {
    const reduced = { ...bar, credited: eur(1), reduced: eur(1) };
    expect(refused(recount({ quantity: 2 }), { ...facts, lines: [reduced] })).toMatchObject({
      code: 'line-partly-taken-off',
    });
    expect(refused(recount({ quantity: 3 }))).toEqual({ code: 'correction-changes-nothing' });
    expect(refused(recount({ unitPrice: eur(0) }))).toEqual({ code: 'credit-not-positive' });
    expect(refused(recount({ unitPrice: money(1, 'JPY') }))).toEqual({ code: 'currency-differs', expected: 'EUR' });
  });
});

describe('the right code', () => {
  const always = { validFrom: '2020-01-01', validUntil: null, fromAge: 18, mostNights: null };
  const rules: NewCodeFacts['rules'] = [
    { ...always, id: 'vat23', code: 'VAT23', kind: 'included-percent', percent: '23', amountMinor: 0 },
    { ...always, id: 'city', code: 'CTAX', kind: 'per-person-night', percent: '0', amountMinor: 2_00 },
  ];
  const newCode: NewCodeFacts = {
    ...{ code: 'MINI', description: 'Minibar', revenueAccount: 'revenue:minibar', rules },
    ...{ taxable: { taxCode: 'VAT23', taxLines: [], countsNights: false }, taxCodes: [] },
    stay: { arrival: YESTERDAY, adults: 2, children: 0, childAges: [], taxExempt: [], currency: 'EUR' },
  };
  const night: NewCodeFacts = {
    ...newCode,
    taxable: { taxCode: 'VAT23', taxLines: [{ transactionCode: 'CTAX', taxCode: 'CTAX' }], countsNights: true },
    taxCodes: [{ code: 'CTAX', description: 'City tax', revenueAccount: 'payable:city-tax' }],
  };

  it('takes the old line with its fee, and charges the same under the tax of the new code', () => {
    const plan = posted({ act: 'repost', postingIds: ['room'] }, { ...facts, newCode });
    expect(plan).toMatchObject({ given: eur(4_00), change: eur(-4_00), taxChange: eur(15_65) });
    expect(plan.lines).toMatchObject([
      { kind: 'credit', amount: eur(-120_00), taxIncluded: eur(-6_79) },
      { kind: 'credit', amount: eur(-4_00), correctsId: 'city' },
      {
        kind: 'charge',
        transactionCode: 'MINI',
        amount: eur(120_00),
        taxIncluded: eur(22_44),
        taxRuleId: 'vat23',
        replacesId: 'room',
      },
    ]);
  });

  it('brings the fee of the new code', () => {
    const plan = posted({ act: 'repost', postingIds: ['bar'] }, { ...facts, newCode: night });
    expect(plan.lines.at(-1)).toMatchObject({
      ...{ kind: 'tax', transactionCode: 'CTAX', amount: eur(12_00), quantity: 6, taxRuleId: 'city' },
      ...{ basedOn: 'in:bar:0', replacesId: null, revenueAccount: 'payable:city-tax' },
    });
  });

  it('says what the taxes of the new code refuse', () => {
    const missing = { ...newCode, rules: [{ ...rules[0], kind: 'added-percent' }] } as NewCodeFacts;
    expect(refused({ act: 'repost', postingIds: ['bar'] }, { ...facts, newCode: missing })).toEqual({
      code: 'tax-line-missing',
      taxCode: 'VAT23',
    });
  });

  it('refuses the code it has', () => {
    expect(refused({ act: 'repost', postingIds: ['bar'] }, { ...facts, newCode: { ...newCode, code: 'BAR' } })).toEqual(
      {
        code: 'correction-changes-nothing',
      },
    );
  });
});
