import type { BillFacts, BillLine } from './bill-facts';

const CHARGED: readonly string[] = ['charge', 'tax', 'transfer'];

/** Stands on the bill as something to pay, whole or in part. */
export function isStanding(line: BillLine): boolean {
  return (
    CHARGED.includes(line.kind) &&
    line.undoesId === null &&
    line.amountMinor > 0 &&
    line.takenOffMinor < line.amountMinor
  );
}

/** Somebody has put something right about it already; the check leaves it to them. */
export function isTouched(line: BillLine): boolean {
  return line.takenOffMinor > 0;
}

/** What the check may find fault with: to be paid, and nobody has taken anything off. */
export function linesInQuestion({ lines }: BillFacts): readonly BillLine[] {
  return lines.filter((line) => isStanding(line) && !isTouched(line));
}

/** Those that stand where they were first posted: what was moved or split was put there on purpose. */
export function linesAsPosted(facts: BillFacts): readonly BillLine[] {
  return linesInQuestion(facts).filter(({ replacesId }) => replacesId === null);
}

/** The price of a night in the room, not a fee, and not what a better room cost more. */
export function isNightCharge(line: BillLine): boolean {
  return line.group === 'room' && line.purpose === null && !line.ofMove;
}

/** Lines that come off with it: the fees made from it that nobody has touched. */
export function madeFrom({ lines }: BillFacts, base: BillLine): readonly BillLine[] {
  return lines.filter((line) => line.generatedFrom === base.id && isStanding(line) && !isTouched(line));
}

/** Minutes from one line to the other, positive when `later` is. */
export function minutesBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / 60_000);
}

/** The rooms of the stay on a day; on the day of a move and of leaving also the one before. */
export function roomsOn({ stay }: BillFacts, date: string): readonly string[] {
  return stay.rooms.filter(({ from, until }) => from <= date && date <= until).map(({ roomNumber }) => roomNumber);
}
