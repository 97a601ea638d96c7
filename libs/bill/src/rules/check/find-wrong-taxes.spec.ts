import { findWrongTaxes } from './find-wrong-taxes';
import { billOf, cityTaxOf, lineOf, nightOf, rightLines } from './testing/bill-of';

const food = { code: 'BAR', description: 'Restaurant: set menu, dinner', postedBy: 'Restaurant' };

describe('findWrongTaxes', () => {
  it('finds food under the code of the bar, and posts it anew', () => {
    const line = lineOf(food);

    expect(findWrongTaxes(billOf([line]))).toMatchObject([
      {
        rule: 'wrong-tax',
        severity: 'medium',
        atStakeMinor: 0,
        evidence: { transactionCode: 'BAR', expectedCode: 'REST', basisPoints: 2300, expectedBasisPoints: 1300 },
        proposal: { type: 'repost', lineId: line.id, transactionCode: 'REST', amountMinor: 18_00 },
      },
    ]);
  });

  it('finds the tax of a guest who does not owe it', () => {
    expect(findWrongTaxes(billOf([cityTaxOf('2026-03-10')], { taxExempt: ['CTAX'] }))).toMatchObject([
      { severity: 'high', atStakeMinor: 4_00, evidence: { expectedMinor: 0 } },
    ]);
  });

  it('finds tax inside the price of a guest who does not owe it', () => {
    expect(findWrongTaxes(billOf([nightOf('2026-03-10')], { taxExempt: ['VAT6'] }))).toMatchObject([
      { atStakeMinor: 0, evidence: { basisPoints: 600, expectedBasisPoints: 0 }, proposal: { type: 'repost' } },
    ]);
  });

  it('finds a rule that was not in force on the day, by the date of the service', () => {
    const [vat6, ...others] = billOf([]).taxes.map((tax) =>
      tax.id === 'vat6' ? { ...tax, validUntil: '2026-03-11' } : tax,
    );
    const taxes = [
      vat6,
      { ...vat6, id: 'vat9', basisPoints: 900, validFrom: '2026-03-11', validUntil: null },
      ...others,
    ];
    const facts = { taxes: taxes.flatMap((tax) => (tax?.id ? [tax as (typeof others)[number]] : [])) };
    const nights = [nightOf('2026-03-10'), nightOf('2026-03-11')];

    expect(findWrongTaxes(billOf(nights, {}, facts))).toMatchObject([
      { lineIds: [nights[1]?.id], evidence: { basisPoints: 600, expectedBasisPoints: 900 } },
    ]);
  });

  it('finds city tax dearer than the rule of the day', () => {
    const taxes = billOf([]).taxes.flatMap((tax) =>
      tax.id === 'ctax'
        ? [
            { ...tax, validFrom: '2026-03-11' },
            { ...tax, id: 'before', perNightMinor: 1_00, validUntil: '2026-03-11' },
          ]
        : [tax],
    );

    expect(findWrongTaxes(billOf([cityTaxOf('2026-03-10')], {}, { taxes }))).toMatchObject([
      { atStakeMinor: 2_00, proposal: { type: 'reprice', unitMinor: 1_00 } },
    ]);
  });

  it('finds city tax of more nights than it is owed for', () => {
    const taxes = billOf([]).taxes.map((tax) => ({ ...tax, mostNights: 1 }));
    const lines = [cityTaxOf('2026-03-10'), cityTaxOf('2026-03-11')];

    expect(findWrongTaxes(billOf(lines, {}, { taxes }))).toMatchObject([
      { lineIds: [lines[1]?.id], evidence: { quantity: 2, expectedQuantity: 1 } },
    ]);
  });

  it.each([
    ['a right bill', rightLines()],
    ['words of the own code', [lineOf({ description: 'Restaurant Bar: Beer', postedBy: 'Restaurant' })]],
    ['words of no code', [lineOf({ description: 'Cocktails', postedBy: 'Maria' })]],
    ['part of a word', [lineOf({ code: 'REST', description: 'Barbecue', postedBy: 'Garden' })]],
    ['words of a code taxed the same', [lineOf({ code: 'REST', description: 'Breakfast', postedBy: 'Terrace' })]],
    ['what was reposted', [lineOf({ ...food, takenOffMinor: 18_00 })]],
    ['a line without tax', [lineOf({ ...food, taxRuleId: null })]],
  ])('leaves %s alone', (_, lines) => {
    expect(findWrongTaxes(billOf(lines))).toEqual([]);
  });
});
