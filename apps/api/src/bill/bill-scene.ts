import type { TaxRuleFacts } from '@amends/bill';
import { businessClock, type Money, money, percentText, Remembered, type ZoneClock } from '@amends/kernel';
import type { BillHeadRow, TaxRuleRow } from './bill-row';

/** A tax rule as lines tell it, with what a fee for each person and night is worked out from. */
export interface HouseRule {
  readonly facts: TaxRuleFacts;
  readonly perPersonNightMinor: number | null;
  /** Of the stay, those old enough to owe it. */
  readonly children: number;
}

/** What the lines of one bill are looked up in, made once for all of them. */
export interface BillScene {
  readonly head: BillHeadRow;
  readonly rules: ReadonlyMap<string, HouseRule>;
  readonly quoted: ReadonlyMap<string, Money>;
  readonly clocks: Remembered<ZoneClock>;
}

export function billScene(head: BillHeadRow): BillScene {
  return {
    head,
    rules: new Map(head.taxRules.map((rule) => [rule.id, toHouseRule(rule, head)])),
    quoted: new Map(head.nights.map(({ night, rateMinor, currency }) => [night, money(rateMinor, currency)])),
    clocks: clocksIn(head.timeZone),
  };
}

/** What the wall of the hotel showed; `at` is in UTC and does not say so. */
export function clockAt({ clocks, head }: BillScene, at: string): ZoneClock {
  return clocks.of(at, () => businessClock(`${at}Z`, head.timeZone));
}

function toHouseRule(rule: TaxRuleRow, { childAges }: BillHeadRow): HouseRule {
  const { code, name, kind, basisPoints, perPersonNightMinor, fromAge } = rule;
  const percent = basisPoints === null ? null : percentText(basisPoints);
  const children = childAges.filter((age) => age >= (fromAge ?? Infinity)).length;
  return { facts: { code, name, kind, percent }, perPersonNightMinor, children };
}

const MOST_CLOCKS = 5_000;
const zones = new Map<string, Remembered<ZoneClock>>();

/** The night audit posts a house at one time, and each of its lines says when. */
function clocksIn(zone: string): Remembered<ZoneClock> {
  const kept = zones.get(zone);
  if (kept) return kept;
  const made = new Remembered<ZoneClock>(MOST_CLOCKS);
  zones.set(zone, made);
  return made;
}
