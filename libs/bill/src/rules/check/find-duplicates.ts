import type { BillFacts, BillLine } from './bill-facts';
import type { Finding } from './finding';
import { isNightCharge, linesAsPosted, madeFrom, minutesBetween } from './lines-in-question';
import { finding, takeOff } from './make-finding';

/** Without a check number, the same again so soon is one press too many; later it may well be a second order. */
const ONE_PRESS_MINUTES = 15;

/**
 * The same thing posted twice: same code, day, price and check number, or without a number within minutes from the
 * same place. The later line is the wrong one. Nights are counted elsewhere; a fee follows the line it was made from.
 */
export function findDuplicates(facts: BillFacts): readonly Finding[] {
  const lines = linesAsPosted(facts)
    .filter((line) => line.generatedFrom === null && !line.ofMove && !isNightCharge(line))
    .toSorted((a, b) => a.postedAt.localeCompare(b.postedAt) || a.id.localeCompare(b.id));
  return lines.flatMap((line, at) => {
    const first = lines.slice(0, at).find((earlier) => isSame(earlier, line));
    return first ? [toFinding(facts, first, line)] : [];
  });
}

function isSame(a: BillLine, b: BillLine): boolean {
  if (a.code !== b.code || a.serviceDate !== b.serviceDate || a.currency !== b.currency) return false;
  if (a.amountMinor !== b.amountMinor || a.quantity !== b.quantity || a.roomNumber !== b.roomNumber) return false;
  if (a.reference !== b.reference || a.description !== b.description) return false;
  // Parts of one package have the package's name for a reference; the night audit posts each once.
  if (a.reference !== null && a.packageCode === null) return true;
  return a.postedBy === b.postedBy && minutesBetween(a.postedAt, b.postedAt) <= ONE_PRESS_MINUTES;
}

function toFinding(facts: BillFacts, first: BillLine, again: BillLine): Finding {
  const fees = madeFrom(facts, again);
  return finding({
    rule: 'duplicate-posting',
    severity: 'high',
    line: again,
    others: [first, ...fees],
    atStakeMinor: [again, ...fees].reduce((sum, { amountMinor }) => sum + amountMinor, 0),
    evidence: {
      otherLineId: first.id,
      chargedMinor: again.amountMinor,
      serviceDate: again.serviceDate,
      minutesApart: minutesBetween(first.postedAt, again.postedAt),
      ...(again.reference === null ? {} : { reference: again.reference }),
    },
    proposal: takeOff(again, facts),
  });
}
