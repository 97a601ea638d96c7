import type { Night } from '@amends/kernel';
import type { BillFacts, BillLine } from './bill-facts';
import { isNightCharge, isStanding } from './lines-in-question';

/** The standing charges of one night, in the order they were posted, and what was quoted for it. */
export interface ChargedNight {
  readonly night: Night;
  readonly lines: readonly BillLine[];
  readonly totalMinor: number;
  /** Null when nothing was quoted, or in another currency than charged. */
  readonly quotedMinor: number | null;
}

/**
 * Nights as charged. A night split between payers is several lines that come to the price together, so a night is
 * judged by their sum; a line for several nights stands at its first.
 */
export function chargedNights(facts: BillFacts): readonly ChargedNight[] {
  const lines = facts.lines.filter((line) => isNightCharge(line) && isStanding(line));
  return [...new Set(lines.map(({ serviceDate }) => serviceDate))].toSorted().map((night) => {
    const own = lines
      .filter(({ serviceDate }) => serviceDate === night)
      .toSorted((a, b) => a.postedAt.localeCompare(b.postedAt) || a.id.localeCompare(b.id));
    const quoted = facts.stay.quoted.find((one) => one.night === night);
    const comparable = own.every(({ currency }) => currency === quoted?.currency);
    return {
      night,
      lines: own,
      totalMinor: own.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
      quotedMinor: quoted && comparable ? quoted.rateMinor : null,
    };
  });
}

/** The same price several times over is not a wrong price. */
export function isMultiple({ totalMinor, quotedMinor }: ChargedNight): boolean {
  return quotedMinor !== null && quotedMinor > 0 && totalMinor > quotedMinor && totalMinor % quotedMinor === 0;
}
