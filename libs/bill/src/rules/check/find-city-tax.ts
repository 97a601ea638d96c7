import { nightsBetween } from '@amends/kernel';
import type { BillFacts, BillLine, TaxFacts } from './bill-facts';
import type { Finding } from './finding';
import { isStanding, isTouched } from './lines-in-question';
import { finding } from './make-finding';
import { taxOf } from './tax-in-force';

/**
 * The tax for each person and night, night by night: who owes it are the adults and the children of the rule's age. For
 * as many persons more as children came along it is told as a child's, else as a wrong count.
 */
export function findCityTax(facts: BillFacts): readonly Finding[] {
  const fees = facts.lines.filter((line) => line.group === 'city-tax' && isStanding(line) && !isTouched(line));
  const nights = [...new Set(fees.map(({ serviceDate }) => serviceDate))];
  return nights.flatMap((night) => {
    const lines = fees.filter(({ serviceDate }) => serviceDate === night);
    const [line] = lines;
    const rule = line && taxOf(facts, line);
    return line && rule?.perNightMinor ? tooMany(facts, lines, line, rule) : [];
  });
}

function tooMany(facts: BillFacts, lines: readonly BillLine[], line: BillLine, rule: TaxFacts): readonly Finding[] {
  const { adults, children } = facts.stay;
  const most = owing(facts, rule) * nightsOf(facts, line, rule);
  const quantity = lines.reduce((sum, one) => sum + one.quantity, 0);
  const beyond = quantity - most;
  // A second line of the same night may be the fee of a second night; whoever counts nights tells that.
  if (beyond <= 0 || lines.length > 1) return [];
  const atStakeMinor = Math.min(line.amountMinor, beyond * line.unitMinor);
  return [
    finding({
      rule: beyond <= children ? 'city-tax-for-child' : 'wrong-tax',
      severity: 'high',
      ...{ line, atStakeMinor },
      evidence: {
        ...{ quantity, expectedQuantity: most, adults, children, serviceDate: line.serviceDate },
        ...{ chargedMinor: line.amountMinor, expectedMinor: line.amountMinor - atStakeMinor },
      },
      proposal: { type: 'credit', lineId: line.id, amountMinor: atStakeMinor },
    }),
  ];
}

/** Where even a newborn owes it, all children do. */
function owing({ stay }: BillFacts, { fromAge }: TaxFacts): number {
  if (fromAge === 0) return stay.adults + stay.children;
  return stay.adults + stay.childAges.filter((age) => age >= fromAge).length;
}

/** A charge of three nights brings the fee of three nights, as far as the stay owes it for so many. */
function nightsOf({ lines, stay }: BillFacts, fee: BillLine, { mostNights }: TaxFacts): number {
  const nights = lines.find(({ id }) => id === fee.generatedFrom)?.quantity ?? 1;
  const left = mostNights === null ? nights : mostNights - nightsBetween(stay.arrival, fee.serviceDate);
  return Math.max(1, Math.min(nights, left));
}
