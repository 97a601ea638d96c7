import type { BillFacts } from './bill-facts';
import { CHECK_RULES, type CheckRule, type Finding, FINDING_SEVERITIES } from './finding';
import { findCityTax } from './find-city-tax';
import { findDuplicates } from './find-duplicates';
import { findMinibarNearMove } from './find-minibar-near-move';
import { findAfterCheckOut, findOtherRooms, findOutsideStay } from './find-misplaced';
import { findPackageRepeats } from './find-package-repeats';
import { findCurrencyMistakes, findScaleMistakes } from './find-scale-mistakes';
import { findUnappliedDeposits } from './find-unapplied-deposits';
import { findPromisedLateCheckOut, findWaivedFees } from './find-waived-fees';
import { findWrongNights } from './find-wrong-nights';
import { findWrongRates } from './find-wrong-rates';
import { findWrongTaxes } from './find-wrong-taxes';

const RULES: readonly ((facts: BillFacts) => readonly Finding[])[] = [
  findScaleMistakes,
  findCurrencyMistakes,
  findDuplicates,
  findWaivedFees,
  findPromisedLateCheckOut,
  findUnappliedDeposits,
  findOtherRooms,
  findAfterCheckOut,
  findOutsideStay,
  findWrongRates,
  findWrongNights,
  findPackageRepeats,
  findCityTax,
  findWrongTaxes,
  findMinibarNearMove,
];

/**
 * Likely errors on the bills of one stay, gravest first, each line blamed once: what is wrong about a line that ought
 * not to be there at all says nothing new. Decides nothing and changes nothing.
 */
export function checkBill(facts: BillFacts): readonly Finding[] {
  const blamed = new Set<string>();
  return RULES.flatMap((rule) => rule(facts))
    .toSorted((a, b) => gravity(a) - gravity(b) || orderOf(a.rule) - orderOf(b.rule) || b.atStakeMinor - a.atStakeMinor)
    .filter((found) => {
      const about = isMissing(found) ? found.key : (found.lineIds[0] ?? found.key);
      if (blamed.has(about)) return false;
      blamed.add(about);
      return true;
    });
}

function gravity({ severity }: Finding): number {
  return FINDING_SEVERITIES.indexOf(severity);
}

function orderOf(rule: CheckRule): number {
  return CHECK_RULES.indexOf(rule);
}

/** A night nobody charged blames no line; it only has to stand beside one. */
function isMissing({ evidence }: Finding): boolean {
  return evidence.quantity === 0;
}
