import type { BillLineFacts, LineFacts, LineMention, TaxRuleFacts } from '@amends/bill';
import { businessClock, type Money, money, percentText, Remembered, type ZoneClock } from '@amends/kernel';
import { exactMinor } from '../platform/minor-units';
import type { BillHeadRow, BillLineRow, MentionRow } from './bill-row';

/** The night audit posts a house at one time, and each of its lines says when. */
const clocks = new Remembered<ZoneClock>(5_000);

function clockOf(instant: string, zone: string): ZoneClock {
  return clocks.of(`${instant} ${zone}`, () => businessClock(instant, zone));
}

/** `credited` is what was taken off the line so far, positive or zero. */
export function toLineFacts(row: BillLineRow, head: BillHeadRow, credited: Money): BillLineFacts {
  const { kind, group, description, quantity, serviceDate, postedBy, source, roomNumber } = row;
  const { id, window, transactionCode, businessDate, packageCode, packageName, insideRate } = row;
  const { generatedFrom, correctsId, movedTo } = row;
  const of = (minor: string): Money => money(exactMinor(minor), row.currency);
  const taxRule = toTaxRule(row);
  return {
    ...{ id, window, transactionCode, businessDate, packageCode, packageName, insideRate, generatedFrom, correctsId },
    ...{ kind, group, description, quantity, serviceDate, postedBy, source, roomNumber, movedTo, taxRule },
    reference: row.checkNumber ?? row.reference,
    ratePlan: head.ratePlan,
    mealPlan: head.mealPlan,
    amount: of(row.amountMinor),
    unitPrice: of(row.unitPriceMinor),
    postedAt: clockOf(row.postedAt, head.timeZone),
    quotedRate: row.quotedMinor && row.quotedCurrency ? money(exactMinor(row.quotedMinor), row.quotedCurrency) : null,
    tax: taxInsideOf(taxRule, of(row.taxMinor)),
    percentOfBase: taxRule?.kind === 'added-percent' ? taxRule.percent : null,
    perPersonNight: perPersonNight(row, head, of(row.unitPriceMinor)),
    base: toMention(row.base),
    reduces: toMention(row.reduces),
    replaces: row.replaces && { ...mentionOf(row.replaces), here: row.replaces.here },
    undoes: toMention(row.undoes),
    roomNow: roomNow(row, head),
    credited,
    priceWithheld: false,
  };
}

function toTaxRule({ ruleCode, ruleName, ruleKind, basisPoints }: BillLineRow): TaxRuleFacts | null {
  if (ruleCode === null || ruleName === null || ruleKind === null) return null;
  const percent = basisPoints === null ? null : percentText(basisPoints);
  return { code: ruleCode, name: ruleName, kind: ruleKind, percent };
}

function taxInsideOf(rule: TaxRuleFacts | null, amount: Money): LineFacts['tax'] {
  if (rule?.kind !== 'included-percent' || rule.percent === null) return null;
  return { percent: rule.percent, amount, included: true };
}

/** Only where the line is that fee: whole nights of those who owe it, at the rule's own rate. */
function perPersonNight(row: BillLineRow, head: BillHeadRow, unitPrice: Money): LineFacts['perPersonNight'] {
  const { quantity, perPersonNightMinor, fromAge } = row;
  if (perPersonNightMinor === null || exactMinor(perPersonNightMinor) !== unitPrice.minor) return null;
  const children = head.childAges.filter((age) => age >= (fromAge ?? Infinity)).length;
  const counted = [head.adults + children, head.adults].find((persons) => persons > 0 && quantity % persons === 0);
  if (counted === undefined) return null;
  return { persons: counted, childrenAmong: counted > head.adults, nights: quantity / counted, rate: unitPrice };
}

/** Where the guest slept last, when that is another room than the line was made in. */
function roomNow({ roomNumber, serviceDate }: BillLineRow, { rooms }: BillHeadRow): LineFacts['roomNow'] {
  const last = rooms.at(-1);
  const moved = roomNumber !== null && last && last.number !== roomNumber && last.from >= serviceDate;
  return moved ? { number: last.number, since: last.from } : null;
}

function toMention(row: MentionRow | null): LineMention | null {
  return row && mentionOf(row);
}

function mentionOf({ description, amountMinor, currency, serviceDate }: MentionRow): LineMention {
  return { description, amount: money(exactMinor(amountMinor), currency), serviceDate };
}
