import fc from 'fast-check';
import { money, sum } from './money';
import { apportion, fraction, percentOf, percentText, percentUnits, spread } from './split';

const eur = (minor: number) => money(minor, 'EUR');
const list = (...minors: number[]) => minors.map(eur);

describe('percentOf', () => {
  it.each([
    [120_00, '10', 12_00],
    [1_05, '10', 11],
    [1_04, '10', 10],
    [-1_05, '10', -11],
    [99_99, '12.5', 12_50],
    [100_00, '8.8755', 8_88],
    [33, '100', 33],
    [33, '0', 0],
  ])('takes of %i cents %s %%: %i, half up', (minor, percent, expected) => {
    expect(percentOf(eur(minor), percent)).toEqual(eur(expected));
  });

  it('rounds at the scale of the currency', () => {
    expect(percentOf(money(1005, 'JPY'), '10')).toEqual(money(101, 'JPY'));
    expect(percentOf(money(1005, 'KWD'), '10')).toEqual(money(101, 'KWD'));
  });

  it('stays exact where a product passes 2^53', () => {
    expect(percentOf(eur(Number.MAX_SAFE_INTEGER), '100')).toEqual(eur(Number.MAX_SAFE_INTEGER));
  });

  it('gives a credit exactly the cents of its charge, with the sign turned', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(10_000), (minor, hundredths) => {
        const percent = String(hundredths / 100);
        expect(percentOf(eur(-minor), percent).minor + percentOf(eur(minor), percent).minor).toBe(0);
      }),
    );
  });

  it.each(['', '-1', '1.', '01', '1e1', '1.00001', 'ten'])(
    'throws on %j: the wire should have refused it',
    (percent) => {
      expect(() => percentUnits(percent)).toThrow(RangeError);
    },
  );
});

describe('percentText', () => {
  it.each([
    [0, '0'],
    [5, '0.05'],
    [600, '6'],
    [1250, '12.5'],
    [1255, '12.55'],
    [10_000, '100'],
  ])('writes %i hundredths as %s', (basisPoints, text) => {
    expect(percentText(basisPoints)).toBe(text);
    expect(percentUnits(text)).toBe(basisPoints * 100);
  });
});

describe('fraction', () => {
  it('rounds half up', () => {
    expect(fraction(eur(5), 1, 2)).toEqual(eur(3));
    expect(fraction(eur(-5), 1, 2)).toEqual(eur(-3));
    expect(() => fraction(eur(5), 1, 0)).toThrow(RangeError);
  });
});

describe('spread', () => {
  it('gives the odd cents to the largest shares, one each', () => {
    expect(spread(eur(100), list(1, 1, 1))).toEqual(list(34, 33, 33));
    expect(spread(eur(10_00), list(30_00, 60_00, 30_00))).toEqual(list(2_50, 5_00, 2_50));
    expect(spread(eur(10_01), list(30_00, 60_00, 30_00))).toEqual(list(2_50, 5_01, 2_50));
    expect(spread(eur(-100), list(1, 1, 1))).toEqual(list(-34, -33, -33));
  });

  it('never takes more than a line has, even one cent short of all', () => {
    expect(spread(eur(149), list(50, 50, 50))).toEqual(list(50, 50, 49));
  });

  it('gives nothing to a weight of zero', () => {
    expect(spread(eur(7), list(0, 3, 0))).toEqual(list(0, 7, 0));
  });

  it('throws when there is nothing to spread over', () => {
    expect(() => spread(eur(1), [])).toThrow(RangeError);
    expect(() => spread(eur(1), list(0))).toThrow(RangeError);
    expect(() => spread(eur(1), list(2, -1))).toThrow(RangeError);
    expect(() => spread(eur(1), [money(1, 'USD')])).toThrow(RangeError);
  });

  const weights = fc
    .array(fc.nat(1e8), { minLength: 1, maxLength: 50 })
    .filter((minors) => minors.some((minor) => minor > 0));

  it('never exceeds a weight while the total does not exceed their sum', () => {
    fc.assert(
      fc.property(weights, fc.nat(60), (minors, short) => {
        const total = Math.max(0, minors.reduce((a, b) => a + b, 0) - short);
        spread(eur(total), minors.map(eur)).forEach((part, index) => {
          expect(part.minor).toBeLessThanOrEqual(minors[index] ?? 0);
          expect(part.minor).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });
});

describe('apportion', () => {
  it('rounds each part half up, and what is then odd is on the largest share', () => {
    expect(apportion(eur(4), [40, 60])).toEqual(list(2, 2));
    expect(apportion(eur(5), [30, 70])).toEqual(list(2, 3));
    expect(apportion(eur(10), [508, 164, 164, 164])).toEqual(list(4, 2, 2, 2));
    expect(apportion(eur(24_60), [33_33, 66_67])).toEqual(list(8_20, 16_40));
    expect(apportion(eur(100), [1, 1, 1])).toEqual(list(34, 33, 33));
    expect(apportion(eur(-100), [1, 1, 1])).toEqual(list(-34, -33, -33));
    expect(apportion(eur(2), [1, 1, 1])).toEqual(list(1, 1, 0));
    expect(apportion(eur(-2), [1, 1, 1])).toEqual(list(-1, -1, 0));
    expect(apportion(eur(0), [1, 2])).toEqual(list(0, 0));
  });

  it('sums to the total, each part its share rounded half up but for a unit on the largest', () => {
    const shares = fc
      .array(fc.nat(1_000_000), { minLength: 1, maxLength: 8 })
      .filter((all) => all.some((one) => one > 0));
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), shares, (minor, given) => {
        const whole = given.reduce((a, b) => a + b, 0);
        const parts = apportion(money(minor, 'KWD'), given);
        expect(sum('KWD', parts)).toEqual(money(minor, 'KWD'));
        const off = parts.map((part, nth) => part.minor - fraction(money(minor, 'KWD'), given[nth] ?? 0, whole).minor);
        const moved = given.filter((_share, nth) => off[nth] !== 0);
        const kept = given.filter((_share, nth) => off[nth] === 0);
        expect([...new Set(off.map(Math.abs))].every((units) => units <= 1)).toBe(true);
        expect(new Set(off.filter((units) => units !== 0)).size).toBeLessThanOrEqual(1);
        expect(Math.min(...moved, Infinity)).toBeGreaterThanOrEqual(
          Math.max(...kept, -Infinity) * Number(moved.length > 0),
        );
      }),
    );
  });

  it('throws when there is nothing to divide by', () => {
    expect(() => apportion(eur(1), [])).toThrow(RangeError);
    expect(() => apportion(eur(1), [0])).toThrow(RangeError);
    expect(() => apportion(eur(1), [2, -1])).toThrow(RangeError);
    expect(() => apportion(eur(1), [0.5])).toThrow(RangeError);
  });
});
