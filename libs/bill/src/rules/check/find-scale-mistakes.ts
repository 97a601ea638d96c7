import { minorDigits } from '@amends/kernel';
import type { BillFacts, BillLine, UsualPrice } from './bill-facts';
import type { Finding } from './finding';
import { isNightCharge, isTouched, linesInQuestion } from './lines-in-question';
import { finding, reprice } from './make-finding';

/** A wrong place of the decimal point; a currency without decimals sent as if it had two comes to the same. */
const SHIFTS = [100, 1000] as const;
/** Fewer lines than that do not show what is usual. */
const LINES_NEEDED = 20;
/** Dear is not wrong: beyond this many times the dearest seen it no longer is only dear. */
const FAR_BEYOND = 10;

/**
 * A price a hundred or a thousand times what one of that code costs here, or that small a part of it. A night at its
 * quoted price is as agreed, however odd.
 */
export function findScaleMistakes(facts: BillFacts): readonly Finding[] {
  const { quoted } = facts.stay;
  return linesInQuestion(facts).flatMap((line) => {
    const agreed = quoted.some(({ night, rateMinor }) => night === line.serviceDate && rateMinor === line.unitMinor);
    if (isNightCharge(line) && agreed) return [];
    const usual = facts.usualPrices.find(({ code, currency }) => code === line.code && currency === line.currency);
    const expected = usual && usual.lines >= LINES_NEEDED ? meant(line.unitMinor, usual) : undefined;
    return usual && expected !== undefined ? [toFinding(line, usual, expected)] : [];
  });
}

/** A night quoted in one currency and charged as the same number of another. */
export function findCurrencyMistakes({ lines, stay }: BillFacts): readonly Finding[] {
  return lines.flatMap((line) => {
    const quoted = stay.quoted.find(({ night }) => night === line.serviceDate);
    const charged = isNightCharge(line) && line.amountMinor > 0 && !isTouched(line);
    if (!charged || !quoted || quoted.currency === line.currency) return [];
    if (!isSameNumber(line.unitMinor, line.currency, quoted.rateMinor, quoted.currency)) return [];
    return [
      finding({
        ...{ rule: 'currency-mistake', severity: 'high', line, atStakeMinor: 0 },
        evidence: {
          ...{ chargedMinor: line.amountMinor, serviceDate: line.serviceDate },
          ...{ currency: line.currency, expectedCurrency: quoted.currency, expectedMinor: quoted.rateMinor },
        },
        proposal: null,
      }),
    ];
  });
}

function isSameNumber(a: number, ofA: string, b: number, ofB: string): boolean {
  return a * 10 ** minorDigits(ofB) === b * 10 ** minorDigits(ofA);
}

function meant(unitMinor: number, { lowMinor, highMinor }: UsualPrice): number | undefined {
  const fits = (minor: number): boolean => Number.isInteger(minor) && lowMinor <= minor && minor <= highMinor;
  if (unitMinor > highMinor * FAR_BEYOND) return SHIFTS.map((shift) => unitMinor / shift).find(fits);
  if (unitMinor * FAR_BEYOND < lowMinor) return SHIFTS.map((shift) => unitMinor * shift).find(fits);
  return undefined;
}

function toFinding(line: BillLine, { lowMinor, highMinor }: UsualPrice, expectedUnit: number): Finding {
  const expectedMinor = expectedUnit * line.quantity;
  const tooMuch = line.amountMinor - expectedMinor;
  return finding({
    ...{ rule: 'scale-mistake', severity: tooMuch > 0 ? 'high' : 'medium', line, atStakeMinor: tooMuch },
    evidence: {
      ...{ chargedMinor: line.amountMinor, expectedMinor, serviceDate: line.serviceDate },
      ...{ usualLowMinor: lowMinor, usualHighMinor: highMinor, transactionCode: line.code },
    },
    proposal: tooMuch > 0 ? reprice(line, expectedUnit) : null,
  });
}
