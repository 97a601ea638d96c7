import type { BillFacts, BillLine } from './bill-facts';
import type { Finding } from './finding';
import { isStanding, linesAsPosted } from './lines-in-question';
import { finding, takeOff } from './make-finding';

/**
 * What the package holds, charged again beside it. The package's own lines carry its code, or are what the night audit
 * posts of it; anything else of the same code on a day it was paid for is asked about.
 */
export function findPackageRepeats(facts: BillFacts): readonly Finding[] {
  const own = facts.lines.filter((line) => isStanding(line) && isOfPackage(line, facts));
  return linesAsPosted(facts)
    .filter((line) => line.kind === 'charge' && line.group !== 'room' && !isOfPackage(line, facts))
    .flatMap((line) => {
      const paid = own.find(({ code, serviceDate }) => code === line.code && serviceDate === line.serviceDate);
      const inside = isInsideRate(line, facts);
      if (!paid && !inside) return [];
      return [
        finding({
          rule: 'package-item-charged-again',
          severity: paid ? 'high' : 'medium',
          line,
          others: paid ? [paid] : [],
          atStakeMinor: line.amountMinor,
          evidence: {
            chargedMinor: line.amountMinor,
            serviceDate: line.serviceDate,
            transactionCode: line.code,
            ...(paid ? { otherLineId: paid.id } : {}),
            ...(line.reference === null ? {} : { reference: line.reference }),
          },
          proposal: takeOff(line, facts),
        }),
      ];
    });
}

function isOfPackage({ packageCode, group, source }: BillLine, { stay }: BillFacts): boolean {
  return packageCode !== null || (group === 'meal' && source === 'night-audit' && stay.mealPlan !== 'room-only');
}

/** Held by the package within the price of the night, so that no line of its own shows it. */
function isInsideRate({ code, serviceDate }: BillLine, { packageItems, stay }: BillFacts): boolean {
  return packageItems.includes(code) && stay.arrival <= serviceDate && serviceDate <= stay.departure;
}
