import type { BillFacts } from './bill-facts';
import { chargedNights, isMultiple } from './charged-nights';
import type { Finding } from './finding';
import { isTouched } from './lines-in-question';
import { finding, reprice } from './make-finding';

/**
 * A night charged at another price than the one quoted for it. Dearer is what the guest will find; cheaper is told
 * quietly. A night that several lines share is judged by their sum and leaves it to a person which of them is wrong.
 */
export function findWrongRates(facts: BillFacts): readonly Finding[] {
  return chargedNights(facts).flatMap((night) => {
    const { lines, totalMinor, quotedMinor } = night;
    const [line] = lines.toSorted((a, b) => b.amountMinor - a.amountMinor);
    if (!line || quotedMinor === null || totalMinor === quotedMinor || isMultiple(night)) return [];
    if (lines.some((one) => isTouched(one) || one.quantity > 1)) return [];
    const tooMuch = totalMinor - quotedMinor;
    const alone = lines.length === 1;
    return [
      finding({
        rule: 'rate-differs-from-quote',
        severity: tooMuch > 0 ? 'high' : 'low',
        line,
        others: lines.filter((one) => one !== line),
        atStakeMinor: tooMuch,
        evidence: { chargedMinor: totalMinor, expectedMinor: quotedMinor, serviceDate: line.serviceDate },
        proposal: alone && tooMuch > 0 ? reprice(line, quotedMinor) : null,
      }),
    ];
  });
}
