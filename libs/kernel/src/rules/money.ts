import { isCurrency, minorDigits } from './currency';
import { Remembered } from './remembered';

/** An exact amount: a whole number of the currency's minor unit, so 12.50 EUR is 1250. Never a floating point number. */
export interface Money {
  readonly minor: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** Money as it travels: `{ "amount": "12.50", "currency": "EUR" }`. */
export interface MoneyText {
  readonly amount: string;
  readonly currency: string;
}

export type MoneyRefusal = 'unknown-currency' | 'too-many-decimals' | 'not-an-amount' | 'amount-out-of-range';

export type ParsedMoney =
  { readonly ok: true; readonly money: Money } | { readonly ok: false; readonly refusal: MoneyRefusal };

/** Throws unless `minor` is exact: past 2^53 cents would be lost silently. */
export function money(minor: number, currency: string): Money {
  if (!Number.isSafeInteger(minor)) throw inexact(minor);
  minorDigits(currency);
  // + 0 turns -0 into 0: the two are equal to a person and different to a test or a token.
  return { minor: minor + 0, currency };
}

export function add(a: Money, b: Money): Money {
  return money(a.minor + sameCurrency(a, b).minor, a.currency);
}

export function subtract(a: Money, b: Money): Money {
  return money(a.minor - sameCurrency(a, b).minor, a.currency);
}

export function negate(a: Money): Money {
  return money(-a.minor, a.currency);
}

/** Whether `a` is more than `b`; equal amounts do not exceed each other. */
export function exceeds(a: Money, b: Money): boolean {
  return a.minor > sameCurrency(a, b).minor;
}

export function isZero(a: Money): boolean {
  return a.minor === 0;
}

/** The currency is named, so that an empty list has a sum as well. Throws as soon as what was counted is not exact. */
export function sum(currency: string, amounts: readonly Money[]): Money {
  let minor = 0;
  for (const amount of amounts) {
    if (amount.currency !== currency) throw mixed(currency, amount.currency);
    minor += amount.minor;
    if (!Number.isSafeInteger(minor)) throw inexact(minor);
  }
  return money(minor, currency);
}

const DECIMAL = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/;

/**
 * Reads money from the wire. Fewer decimals than the currency has are filled up (`12.5` EUR is 1250); more are
 * refused even when they are zeros, never rounded away. No plus sign, no exponent, no leading zeros, ASCII digits only.
 */
export function parseMoney(text: MoneyText): ParsedMoney {
  if (!isCurrency(text.currency)) return refuse('unknown-currency');
  const [matched, sign, whole = '', decimals = ''] = DECIMAL.exec(text.amount) ?? [];
  if (matched === undefined) return refuse('not-an-amount');
  const digits = minorDigits(text.currency);
  if (decimals.length > digits) return refuse('too-many-decimals');
  // A whole number past 2^53 rounds to one that is not safe either, so this conversion never loses a cent unseen.
  const minor = Number(`${sign}${whole}${decimals.padEnd(digits, '0')}`);
  if (!Number.isSafeInteger(minor)) return refuse('amount-out-of-range');
  return { ok: true, money: money(minor, text.currency) };
}

/** As it travels: always all decimals of the currency, `12.50`, `-0.05`, and `500` for JPY. */
export function formatMoney(amount: Money): MoneyText {
  return { amount: decimalText(amount), currency: amount.currency };
}

/** As a person reads it in that language, for example `€12.50` or `12,50 €`; decimals from our table, not from `Intl`. */
export function localMoney(amount: Money, locale: string): string {
  const { format, told } = localFormat(amount.currency, locale);
  // Given as text, Intl formats it exactly; a number would pass through floating point.
  return told.of(amount.minor, () => format.format(decimalText(amount) as Intl.StringNumericLiteral));
}

/** How amounts of a currency are written, and what was written: the same night, the same breakfast come again and again. */
interface LocalFormat {
  readonly format: Intl.NumberFormat;
  readonly told: Remembered<string, number>;
}

const MOST_TOLD = 5_000;

/** By locale, then by currency: found without making a key, for a bill has hundreds of amounts. */
const formats = new Map<string, Map<string, LocalFormat>>();

/** Kept, because making one costs more than a hundred uses of it. */
function localFormat(currency: string, locale: string): LocalFormat {
  return formats.get(locale)?.get(currency) ?? newLocalFormat(currency, locale);
}

function newLocalFormat(currency: string, locale: string): LocalFormat {
  const digits = minorDigits(currency);
  const decimals = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, ...decimals });
  const made = { format, told: new Remembered<string, number>(MOST_TOLD) };
  const ofLocale = formats.get(locale) ?? new Map<string, LocalFormat>();
  formats.set(locale, ofLocale.set(currency, made));
  return made;
}

function decimalText({ minor, currency }: Money): string {
  const digits = minorDigits(currency);
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  return `${minor < 0 ? '-' : ''}${whole}${digits > 0 ? `.${text.slice(-digits)}` : ''}`;
}

function sameCurrency(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw mixed(a.currency, b.currency);
  return b;
}

function mixed(one: string, other: string): RangeError {
  return new RangeError(`${one} and ${other} cannot be counted together.`);
}

function inexact(minor: number): RangeError {
  return new RangeError(`${minor} is not an exact amount.`);
}

function refuse(refusal: MoneyRefusal): ParsedMoney {
  return { ok: false, refusal };
}
