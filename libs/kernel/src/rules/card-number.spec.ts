import fc from 'fast-check';
import { maskCardNumbers } from './card-number';

/** Public test numbers of the schemes. */
const CARDS = [
  '4111111111111111',
  '4222222222222',
  '5555555555554444',
  '2223003122003222',
  '378282246310005',
  '30569309025904',
  '6011111111111117',
  '3530111333300000',
  '6212345678901265',
  '6759649826438453',
  '6304000000000000',
];

const masked = (card: string) => '*'.repeat(card.length - 4) + card.slice(-4);

describe('maskCardNumbers', () => {
  it.each(CARDS)('blots out %s but the last four', (card) => {
    expect(maskCardNumbers(`paid with ${card}, he said`)).toBe(`paid with ${masked(card)}, he said`);
  });

  it.each([
    ['4111 1111 1111 1111', '**** **** **** 1111'],
    ['4111-1111-1111-1111', '****-****-****-1111'],
    ['4111\u00a01111 – 1111 - 1111', '****\u00a0**** – **** - 1111'],
    ['4111.1111.1111.1111', '****.****.****.1111'],
    ['4111\u200b1111\u200b1111\u200b1111', '****\u200b****\u200b****\u200b1111'],
    ['４１１１　１１１１　１１１１　１１１１', '****　****　****　１１１１'],
    ['٤١١١١١١١١١١١١١١١', '************١١١١'],
    ['۴۱۱۱۱۱۱۱۱۱۱۱۱۱۱۱', '************۱۱۱۱'],
    ['card4111111111111111exp', 'card************1111exp'],
    ['412 4111 1111 1111 1111 123', '412 **** **** **** 1111 123'],
    ['4111111111111111 5555555555554444', '************1111 ************4444'],
  ])('finds %s', (text, expected) => expect(maskCardNumbers(text)).toBe(expected));

  it.each([
    '4111111111111112',
    '+351 912 345 678',
    '+48 600 123 456, +48 601 234 567',
    '9999999999999995',
    'PL61 1090 1014 0000 0712 1981 2874',
    '2026-11-21 22:15, 2026-11-22 07:30',
    'room 412, 1 234 567,89 EUR',
    '',
  ])('leaves %j', (text) => expect(maskCardNumbers(text)).toBe(text));

  it('reads the digits of every script', () => {
    const zeros = ['0', '٠', '۰', '०', '০', '０', '๐', '𝟎', '𝟘', '𝟶'];
    const inScript = (zero: string) =>
      [...'4111111111111111'].map((digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit))).join('');
    for (const zero of zeros) expect(maskCardNumbers(inScript(zero))).toMatch(/^\*{12}/);
  });

  it('leaves no card in any text around it, and never changes a length', () => {
    const around = fc.string({ unit: fc.constantFrom('a', ' ', '.', 'ż', '\n') });
    fc.assert(
      fc.property(around, fc.constantFrom(...CARDS), around, (before, card, after) => {
        const text = maskCardNumbers(`${before}${card}${after}`);
        expect(text).not.toContain(card);
        expect(text).toHaveLength(before.length + card.length + after.length);
      }),
    );
  });

  it('is quick on long runs of digits', () => {
    const started = performance.now();
    maskCardNumbers('4 1-'.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
