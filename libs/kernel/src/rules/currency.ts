/**
 * Active currencies of ISO 4217 by their decimal places, from `shared/data/iso-4217.csv` of 2026-02-01.
 *
 * Not read from `Intl`: it follows display habits and gives HUF and IDR no decimals, while folios settle
 * them with 2. That is a factor of 100 on a bill. Metals, XXX and the like have no minor unit and are no money here.
 */
const ACTIVE: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  2: `
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE
    CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD
    HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK
    MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD
    RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH
    USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG
  `,
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

/** Withdrawn, no longer taken from outside, but old folios may still hold them and must stay readable. */
const WITHDRAWN: Readonly<Record<number, string>> = { 2: 'ANG BGN HRK' };

const ACTIVE_DIGITS = digitsByCode(ACTIVE);
const WITHDRAWN_DIGITS = digitsByCode(WITHDRAWN);

/** Codes a caller may use, in the order of their decimal places. */
export const CURRENCIES: readonly string[] = [...ACTIVE_DIGITS.keys()];

/** Whether a caller may use it: an active code with a minor unit, in capitals. */
export function isCurrency(code: string): boolean {
  return ACTIVE_DIGITS.has(code);
}

/** Decimal places of a currency. Throws on a code we never accepted: that is our mistake, `parseMoney` answers the caller's. */
export function minorDigits(currency: string): number {
  const digits = ACTIVE_DIGITS.get(currency) ?? WITHDRAWN_DIGITS.get(currency);
  if (digits === undefined) throw new RangeError(`${currency} is not a currency with a minor unit.`);
  return digits;
}

function digitsByCode(table: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([digits, codes]) =>
      codes
        .trim()
        .split(/\s+/)
        .map((code) => [code, Number(digits)] as const),
    ),
  );
}
