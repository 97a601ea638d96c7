import { findCurrencyMistakes, findScaleMistakes } from './find-scale-mistakes';
import { billOf, lineOf, nightOf } from './testing/bill-of';

const usual = { code: 'BAR', currency: 'EUR', lowMinor: 4_00, highMinor: 14_00, lines: 200 };
const oddRoom = { ...usual, code: 'ROOM', lowMinor: 1_00, highMinor: 2_00 };
const withUsual = (unitMinor: number, change = {}) =>
  billOf([lineOf({ unitMinor, ...change })], {}, { usualPrices: [usual] });

describe('findScaleMistakes', () => {
  it('finds a drink a hundred times too dear, and what it should have cost', () => {
    expect(findScaleMistakes(withUsual(950_00, { quantity: 2 }))).toMatchObject([
      {
        rule: 'scale-mistake',
        severity: 'high',
        atStakeMinor: 1900_00 - 19_00,
        evidence: { chargedMinor: 1900_00, expectedMinor: 19_00, usualLowMinor: 4_00, usualHighMinor: 14_00 },
        proposal: { type: 'reprice', unitMinor: 9_50 },
      },
    ]);
  });

  it('finds a yen price sent as if it had decimals, and a dinar price as if it had none', () => {
    const yen = { ...usual, currency: 'JPY', lowMinor: 500, highMinor: 2_000 };
    const dinar = { ...usual, currency: 'KWD', lowMinor: 2_000, highMinor: 9_000 };
    const of = (currency: string, unitMinor: number) =>
      findScaleMistakes(billOf([lineOf({ currency, unitMinor })], {}, { usualPrices: [yen, dinar] }));

    expect(of('JPY', 80_000)).toMatchObject([{ evidence: { expectedMinor: 800 } }]);
    expect(of('KWD', 3_500_000)).toMatchObject([{ evidence: { expectedMinor: 3_500 } }]);
    expect(of('KWD', 4)).toMatchObject([{ severity: 'medium', proposal: null }]);
  });

  it.each([
    ['a dear bottle', withUsual(130_00)],
    ['something far too dear that is no slip of the point', withUsual(300_00)],
    ['a usual price', withUsual(9_50)],
    ['a night at its quoted price, however odd', billOf([nightOf('2026-03-10')], {}, { usualPrices: [oddRoom] })],
    ['another currency', withUsual(950_00, { currency: 'USD' })],
    ['a code nobody knows a price of', withUsual(950_00, { code: 'SPA' })],
    ['what was corrected', withUsual(950_00, { takenOffMinor: 950_00 })],
    ['too few lines to know', billOf([lineOf({ unitMinor: 950_00 })], {}, { usualPrices: [{ ...usual, lines: 19 }] })],
  ])('leaves %s alone', (_, facts) => {
    expect(findScaleMistakes(facts)).toEqual([]);
  });
});

describe('findCurrencyMistakes', () => {
  it('finds the quoted number in another currency, decimals apart', () => {
    expect(findCurrencyMistakes(billOf([nightOf('2026-03-10', { currency: 'USD' })]))).toMatchObject([
      { rule: 'currency-mistake', evidence: { currency: 'USD', expectedCurrency: 'EUR' }, proposal: null },
    ]);
    expect(findCurrencyMistakes(billOf([nightOf('2026-03-10', { currency: 'JPY', unitMinor: 120 })]))).toHaveLength(1);
  });

  it('leaves a converted price, the own currency and corrected nights alone', () => {
    const converted = nightOf('2026-03-10', { currency: 'USD', unitMinor: 131_50 });
    const corrected = nightOf('2026-03-10', { currency: 'USD', takenOffMinor: 120_00 });

    expect(findCurrencyMistakes(billOf([converted, corrected, nightOf('2026-03-11')]))).toEqual([]);
  });
});
