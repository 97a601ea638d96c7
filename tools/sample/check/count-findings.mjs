import { createRequire } from 'node:module';
import { billsOf } from './bills-of.mjs';

/**
 * The bill check over a whole sample house: which of the lines that are wrong on purpose it finds, and what it says of
 * bills with which nothing is wrong.
 *
 * @typedef {import('@amends/bill').CheckRule} CheckRule
 * @typedef {{ kind: string, planted: number, found: number, missed: string[] }} KindCount
 * @typedef {{ rule: CheckRule, bills: number, examples: string[] }} AlarmCount bills on which the rule raised a false alarm
 * @typedef {{ kinds: KindCount[], alarms: AlarmCount[], bills: number, alarmedBills: number, beside: number }} Count
 *   `bills` untouched ones; `beside` findings about another line of a bill with a wrong one
 */

const require = createRequire(import.meta.url);

/** The rule that has to find a kind of wrong line. @type {Readonly<Record<string, CheckRule>>} */
export const RULE_OF_KIND = {
  duplicate: 'duplicate-posting',
  'rate-differs-from-quote': 'rate-differs-from-quote',
  'charge-outside-stay': 'charge-outside-stay',
  'charge-after-check-out': 'charge-after-check-out',
  'charge-for-another-room': 'charge-for-another-room',
  'package-item-charged-again': 'package-item-charged-again',
  'wrong-tax': 'wrong-tax',
  'city-tax-for-child': 'city-tax-for-child',
  'deposit-not-applied': 'deposit-not-applied',
  'no-show-fee-waived': 'fee-on-waived-stay',
  'wrong-number-of-nights': 'wrong-number-of-nights',
};

/**
 * @param {import('../sample-data.mjs').HouseData} data
 * @param {import('../properties.mjs').PropertyData} property
 * @param {string} businessDate
 * @returns {Count}
 */
export function countFindings(data, property, businessDate) {
  const bill = /** @type {typeof import('@amends/bill')} */ (require('@amends/bill'));
  const planted = new Map(data.wrongLines().map((wrong) => [wrong.stay, wrong]));
  /** @type {Map<string, KindCount>} */
  const kinds = new Map();
  /** @type {Map<CheckRule, AlarmCount>} */
  const alarms = new Map(bill.CHECK_RULES.map((rule) => [rule, { rule, bills: 0, examples: [] }]));
  const count = { bills: 0, alarmedBills: 0, beside: 0 };
  for (const { stay, facts } of billsOf(data, property, businessDate)) {
    const findings = bill.checkBill(facts);
    const wrong = planted.get(stay);
    if (wrong) {
      const kind = kinds.get(wrong.kind ?? '') ?? { kind: wrong.kind ?? '', planted: 0, found: 0, missed: [] };
      const hit = findings.find(
        ({ rule, lineIds }) => rule === RULE_OF_KIND[kind.kind] && lineIds[0] === wrong.posting,
      );
      kind.planted += 1;
      if (hit) kind.found += 1;
      else kind.missed.push(wrong.posting);
      count.beside += findings.filter((one) => one !== hit).length;
      kinds.set(kind.kind, kind);
      continue;
    }
    count.bills += 1;
    count.alarmedBills += Number(findings.length > 0);
    for (const rule of new Set(findings.map((one) => one.rule))) {
      const alarm = alarms.get(rule);
      if (!alarm) continue;
      alarm.bills += 1;
      if (alarm.examples.length < 3) alarm.examples.push(stay);
    }
  }
  return { kinds: [...kinds.values()], alarms: [...alarms.values()], ...count };
}
