import { nightsBetween, nightsOf } from '@amends/kernel';
import type { BillFacts, BillLine } from './bill-facts';
import { chargedNights, isMultiple } from './charged-nights';
import type { Finding } from './finding';
import { isNightCharge, isTouched } from './lines-in-question';
import { finding, takeOff } from './make-finding';

const RULE = 'wrong-number-of-nights';

/**
 * More nights than were slept: one night charged twice, one line of the night audit that counts several, or more
 * nights in all than the stay has. And fewer, once the guest leaves: a night between charged ones that nobody charged.
 */
export function findWrongNights(facts: BillFacts): readonly Finding[] {
  const twice = chargedTwice(facts);
  const several = severalAtOnce(facts);
  const found = [...twice, ...several];
  return [...found, ...(found.length === 0 ? beyondTheStay(facts) : []), ...notCharged(facts)];
}

/** The whole price of a night, again. */
function chargedTwice(facts: BillFacts): readonly Finding[] {
  return chargedNights(facts)
    .filter((night) => isMultiple(night) && night.lines.length > 1 && !night.lines.some(isTouched))
    .flatMap(({ night, lines, quotedMinor }) => {
      const whole = lines.filter(({ quantity, amountMinor }) => quantity === 1 && amountMinor === quotedMinor);
      return whole.slice(1).map((line) =>
        finding({
          rule: RULE,
          severity: 'high',
          line,
          others: whole.slice(0, 1),
          atStakeMinor: line.amountMinor,
          evidence: { quantity: whole.length, expectedQuantity: 1, serviceDate: night, ...chargedAs(line) },
          proposal: takeOff(line, facts),
        }),
      );
    });
}

/** The night audit closes one night at a time. */
function severalAtOnce(facts: BillFacts): readonly Finding[] {
  return facts.lines
    .filter((line) => isCountable(line) && line.source === 'night-audit' && line.quantity > 1)
    .map((line) => tooMany(line, 1));
}

/** Charged in advance or afterwards in one line is the hotel's way; more nights than the stay has is not. */
function beyondTheStay(facts: BillFacts): readonly Finding[] {
  const { stay } = facts;
  const lines = facts.lines
    .filter((line) => isCountable(line) && line.serviceDate >= stay.arrival && line.serviceDate < stay.departure)
    .toSorted((a, b) => a.serviceDate.localeCompare(b.serviceDate));
  const [several] = lines.filter(({ quantity }) => quantity > 1);
  const counted = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const most = Math.max(1, nightsBetween(stay.arrival, stay.departure));
  const beyond = counted - most;
  return several && beyond > 0 && beyond < several.quantity ? [tooMany(several, several.quantity - beyond)] : [];
}

function notCharged(facts: BillFacts): readonly Finding[] {
  const { stay, businessDate, lines } = facts;
  const nights = lines.filter((line) => isNightCharge(line) && line.amountMinor > 0);
  const leaving = stay.departure <= businessDate && (stay.status === 'InHouse' || stay.status === 'CheckedOut');
  if (!leaving || nights.some(({ quantity }) => quantity > 1)) return [];
  const charged = new Set(nights.map(({ serviceDate }) => serviceDate));
  const last = nights.at(-1);
  return nightsOf(stay.arrival, stay.departure).flatMap((night) => {
    const rate = stay.quoted.find((one) => one.night === night)?.rateMinor ?? 0;
    if (!last || charged.has(night) || rate === 0) return [];
    const found = finding({
      rule: RULE,
      severity: 'low',
      line: last,
      atStakeMinor: -rate,
      evidence: { quantity: 0, expectedQuantity: 1, serviceDate: night, expectedMinor: rate },
      proposal: null,
    });
    return [{ ...found, key: `${found.key}.${night}` }];
  });
}

function tooMany(line: BillLine, nights: number): Finding {
  const { quantity, unitMinor, serviceDate } = line;
  return finding({
    rule: RULE,
    severity: 'high',
    line,
    atStakeMinor: (quantity - nights) * unitMinor,
    evidence: {
      quantity,
      expectedQuantity: nights,
      serviceDate,
      ...chargedAs(line),
      expectedMinor: nights * unitMinor,
    },
    proposal: { type: 'credit', lineId: line.id, amountMinor: (quantity - nights) * unitMinor },
  });
}

function chargedAs({ amountMinor }: BillLine): { readonly chargedMinor: number } {
  return { chargedMinor: amountMinor };
}

function isCountable(line: BillLine): boolean {
  return isNightCharge(line) && line.kind === 'charge' && line.amountMinor > 0 && !isTouched(line);
}
