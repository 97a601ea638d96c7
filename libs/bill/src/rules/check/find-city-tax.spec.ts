import { findCityTax } from './find-city-tax';
import { billOf, cityTaxOf, nightOf, rightLines } from './testing/bill-of';

const NIGHT = '2026-03-10';

describe('findCityTax', () => {
  it('finds the tax of a child, and takes off what it comes to', () => {
    const line = cityTaxOf(NIGHT, { quantity: 3 });

    expect(findCityTax(billOf([line]))).toMatchObject([
      {
        rule: 'city-tax-for-child',
        severity: 'high',
        atStakeMinor: 2_00,
        evidence: { quantity: 3, expectedQuantity: 2, adults: 2, children: 1 },
        proposal: { type: 'credit', lineId: line.id, amountMinor: 2_00 },
      },
    ]);
  });

  it('finds more persons than there are', () => {
    expect(findCityTax(billOf([cityTaxOf(NIGHT, { quantity: 5 })]))).toMatchObject([
      { rule: 'wrong-tax', atStakeMinor: 6_00 },
    ]);
  });

  it('counts children from the age of the rule', () => {
    const line = cityTaxOf(NIGHT, { quantity: 3 });
    const taxes = billOf([]).taxes.map((tax) => ({ ...tax, fromAge: 12 }));

    expect(findCityTax(billOf([line], { childAges: [12] }, { taxes }))).toEqual([]);
    expect(findCityTax(billOf([line], { childAges: [11] }, { taxes }))).toHaveLength(1);
  });

  it('counts all children where even a newborn owes it', () => {
    const taxes = billOf([]).taxes.map((tax) => ({ ...tax, fromAge: 0 }));
    expect(findCityTax(billOf([cityTaxOf(NIGHT, { quantity: 3 })], {}, { taxes }))).toEqual([]);
  });

  it('counts of several nights only those that owe it', () => {
    const room = nightOf(NIGHT, { quantity: 3, source: 'desk' });
    const taxes = billOf([]).taxes.map((tax) => ({ ...tax, mostNights: 2 }));
    const fee = (quantity: number) => cityTaxOf(NIGHT, { generatedFrom: room.id, quantity });

    expect(findCityTax(billOf([room, fee(4)], {}, { taxes }))).toEqual([]);
    expect(findCityTax(billOf([room, fee(6)], {}, { taxes }))).toHaveLength(1);
  });

  it('lets a charge of three nights bring the tax of three', () => {
    const room = nightOf(NIGHT, { quantity: 3, source: 'desk' });
    const fee = { generatedFrom: room.id };

    expect(findCityTax(billOf([room, cityTaxOf(NIGHT, { ...fee, quantity: 6 })]))).toEqual([]);
    expect(findCityTax(billOf([room, cityTaxOf(NIGHT, { ...fee, quantity: 7 })]))).toHaveLength(1);
  });

  it.each([
    ['a right bill', rightLines()],
    ['fewer than might be owed', [cityTaxOf(NIGHT, { quantity: 1 })]],
    ['what was credited', [cityTaxOf(NIGHT, { quantity: 3, takenOffMinor: 2_00 })]],
    ['a fee of no rule', [cityTaxOf(NIGHT, { quantity: 9, taxRuleId: null })]],
  ])('leaves %s alone', (_, lines) => {
    expect(findCityTax(billOf(lines))).toEqual([]);
  });
});
