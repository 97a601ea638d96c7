/** First digits and lengths of the card schemes, from their public ranges. */
const SCHEMES: readonly { readonly prefix: RegExp; readonly lengths: readonly number[] }[] = [
  { prefix: /^4/, lengths: [13, 16, 19] }, // Visa
  { prefix: /^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] }, // Mastercard
  { prefix: /^3[47]/, lengths: [15] }, // American Express
  { prefix: /^(30[0-5]|3095|3[689])/, lengths: [14, 15, 16, 17, 18, 19] }, // Diners Club
  { prefix: /^(6011|64[4-9]|65)/, lengths: [16, 17, 18, 19] }, // Discover, RuPay
  { prefix: /^35(2[89]|[3-8])/, lengths: [16, 17, 18, 19] }, // JCB
  { prefix: /^62/, lengths: [16, 17, 18, 19] }, // UnionPay
  { prefix: /^220[0-4]/, lengths: [16, 17, 18, 19] }, // Mir
  { prefix: /^(50|5[678]|63|67)/, lengths: [13, 14, 15, 16, 17, 18, 19] }, // Maestro
  { prefix: /^(60|8[12])/, lengths: [16] }, // RuPay
];

/** The usual length first: of a 16-digit card followed by its three-digit code, the code must not pass for its end. */
const LENGTHS = [16, 15, 14, 13, 19, 18, 17];

/** Digits of any script, held together by at most three spaces, dashes, dots or invisible characters. */
const DIGITS = /\p{Nd}(?:[\s\p{Dash_Punctuation}\p{Format}\u2212._/·,]{0,3}\p{Nd}){12,}/gu;

/**
 * Blots out card numbers, all digits but the last four: `4111-1111-1111-1111` becomes `****-****-****-1111`.
 *
 * A card number is 13 to 19 digits of any script that begin like a card of a known scheme and pass the Luhn check,
 * and that begin and end where a group of digits does: so telephone numbers, booking numbers and an IBAN stay.
 */
export function maskCardNumbers(text: string): string {
  return text.replace(DIGITS, maskRun);
}

function maskRun(run: string): string {
  const characters = [...run];
  const places = characters.flatMap((character, index) => (/\p{Nd}/u.test(character) ? [index] : []));
  const digits = places.map((place) => digitValue(characters[place] ?? '')).join('');
  for (let start = 0; start < places.length; start += 1) {
    const length = startsGroup(places, start) ? cardLengthAt(digits, places, start) : 0;
    for (const place of places.slice(start, start + Math.max(0, length - 4))) characters[place] = '*';
    start += Math.max(0, length - 1);
  }
  return characters.join('');
}

/** Length of the card number that begins there, or 0. */
function cardLengthAt(digits: string, places: readonly number[], start: number): number {
  const fits = (length: number): boolean =>
    startsGroup(places, start + length) && isCardNumber(digits.slice(start, start + length));
  return LENGTHS.find((length) => start + length <= digits.length && fits(length)) ?? 0;
}

/** Whether a group of digits begins at that digit: the first one, one after a separator, and the end of the run. */
function startsGroup(places: readonly number[], index: number): boolean {
  const before = places[index - 1];
  const here = places[index];
  return before === undefined || here === undefined || here - before > 1;
}

function isCardNumber(digits: string): boolean {
  const known = SCHEMES.some(({ prefix, lengths }) => lengths.includes(digits.length) && prefix.test(digits));
  return known && passesLuhn(digits);
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Full-width and styled digits by their plain form; else by the zero of the script, nine places before at most. */
function digitValue(digit: string): number {
  const plain = digit.normalize('NFKC');
  if (/^\d$/.test(plain)) return Number(plain);
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
