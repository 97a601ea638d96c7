import fc from 'fast-check';
import { CURRENCIES, isCurrency, minorDigits } from './currency';
import { add, exceeds, formatMoney, isZero, localMoney, money, negate, parseMoney, subtract, sum } from './money';

const eur = (minor: number) => money(minor, 'EUR');
const anyMoney = fc
  .tuple(fc.maxSafeInteger(), fc.constantFrom(...CURRENCIES))
  .map(([minor, currency]) => money(minor, currency));

describe('minorDigits', () => {
  it('follows ISO 4217, not display habits', () => {
    expect(['HUF', 'IDR', 'JPY', 'KWD', 'CLF'].map(minorDigits)).toEqual([2, 2, 0, 3, 4]);
  });

  it('knows the 165 active currencies with a minor unit, and neither gold nor XXX', () => {
    expect(CURRENCIES).toHaveLength(165);
    expect(['XAU', 'XXX', 'eur', '__proto__', ''].filter(isCurrency)).toEqual([]);
  });

  it('still reads withdrawn currencies on old folios, and takes none from outside', () => {
    expect(formatMoney(money(12_50, 'HRK')).amount).toBe('12.50');
    expect(parseMoney({ amount: '1.00', currency: 'HRK' })).toEqual({ ok: false, refusal: 'unknown-currency' });
  });
});

describe('money', () => {
  it.each([0.5, NaN, 2 ** 53])('throws on %p: not exact', (minor) => {
    expect(() => eur(minor)).toThrow(RangeError);
  });

  it('throws when a sum would no longer be exact', () => {
    expect(() => add(eur(Number.MAX_SAFE_INTEGER), eur(1))).toThrow(RangeError);
  });

  it('never counts two currencies together', () => {
    expect(() => add(eur(1), money(1, 'USD'))).toThrow(RangeError);
    expect(() => exceeds(eur(1), money(1, 'USD'))).toThrow(RangeError);
  });

  it('has no negative zero', () => {
    expect(negate(eur(0))).toEqual(eur(0));
  });

  it('sums an empty list to zero', () => {
    expect(sum('EUR', [])).toEqual(eur(0));
    expect(isZero(sum('EUR', [eur(5), eur(-5)]))).toBe(true);
  });

  it('does not let equal amounts exceed each other', () => {
    expect(exceeds(eur(5), eur(5))).toBe(false);
    expect(exceeds(eur(6), eur(5))).toBe(true);
    expect(subtract(eur(5), eur(6))).toEqual(eur(-1));
  });
});

describe('parseMoney', () => {
  it.each([
    ['12.5', 'EUR', 1250],
    ['-0.05', 'EUR', -5],
    ['-0.00', 'EUR', 0],
    ['500', 'JPY', 500],
    ['1.234', 'KWD', 1234],
    ['90071992547409.91', 'EUR', Number.MAX_SAFE_INTEGER],
  ])('reads %s %s', (amount, currency, minor) => {
    expect(parseMoney({ amount, currency })).toEqual({ ok: true, money: { minor, currency } });
  });

  it.each<[string, string, string]>([
    ['1', 'EURO', 'unknown-currency'],
    ['1.005', 'EUR', 'too-many-decimals'],
    ['1.000', 'EUR', 'too-many-decimals'],
    ['1.0', 'JPY', 'too-many-decimals'],
    ['90071992547409.92', 'EUR', 'amount-out-of-range'],
    [`1${'0'.repeat(400)}`, 'EUR', 'amount-out-of-range'],
    ...['', ' 1', '1 ', '+1', '01', '.5', '5.', '1e3', '1,5', '0x10', '١', 'NaN', '--1', '1\n'].map(
      (amount): [string, string, string] => [amount, 'EUR', 'not-an-amount'],
    ),
  ])('refuses %j %s: %s', (amount, currency, refusal) => {
    expect(parseMoney({ amount, currency })).toEqual({ ok: false, refusal });
  });

  it('reads back exactly what was written, for every currency', () => {
    fc.assert(
      fc.property(anyMoney, (amount) => {
        expect(parseMoney(formatMoney(amount))).toEqual({ ok: true, money: amount });
      }),
    );
  });
});

describe('localMoney', () => {
  it.each([
    [eur(9_00), 'en', '€9.00'],
    [eur(-1_234_50), 'pl', '-1234,50 €'],
    [money(12_345_00, 'HUF'), 'en', 'HUF 12,345.00'],
    [money(500, 'JPY'), 'en', '¥500'],
  ])('says %j in %s as %s', (amount, locale, text) => {
    expect(localMoney(amount, locale).replace(/\u00a0/g, ' ')).toBe(text);
  });

  it('keeps every cent of amounts that floating point would round', () => {
    expect(localMoney(eur(Number.MAX_SAFE_INTEGER), 'en')).toBe('€90,071,992,547,409.91');
  });
});
