import type { BillLineFacts, LineFacts, LineMention } from '@amends/bill';
import { type Money, money } from '@amends/kernel';
import { AT, type BillHeadRow, type BillLineRow, type MentionRow } from './bill-row';
import { type BillScene, clockAt, type HouseRule } from './bill-scene';

export function toLineFacts(row: BillLineRow, scene: BillScene): BillLineFacts {
  const { head } = scene;
  const { currency } = head;
  const group = row[AT.group];
  const serviceDate = row[AT.serviceDate];
  const roomNumber = row[AT.roomNumber];
  const unitPrice = money(row[AT.unitPriceMinor], currency);
  const rule = ruleOf(row, scene);
  const inside = row[AT.inPackage];
  const ties = row[AT.ties];
  return {
    id: row[AT.id],
    window: row[AT.window],
    kind: row[AT.kind],
    transactionCode: row[AT.transactionCode],
    group,
    description: row[AT.description],
    amount: money(row[AT.amountMinor], currency),
    quantity: row[AT.quantity],
    unitPrice,
    serviceDate,
    businessDate: row[AT.businessDate],
    postedAt: clockAt(scene, row[AT.postedAt]),
    postedBy: row[AT.postedBy],
    source: row[AT.source],
    reference: row[AT.reference],
    roomNumber,
    ratePlan: head.ratePlan,
    mealPlan: head.mealPlan,
    quotedRate: group === 'room' ? (scene.quoted.get(serviceDate) ?? null) : null,
    taxRule: rule && rule.facts,
    tax: taxInsideOf(rule, row[AT.taxMinor], currency),
    percentOfBase: rule?.facts.kind === 'added-percent' ? rule.facts.percent : null,
    perPersonNight: rule && perPersonNight(rule, row[AT.quantity], unitPrice, head.adults),
    packageCode: inside && inside.code,
    packageName: inside && inside.name,
    insideRate: inside !== null && inside.insideRate,
    generatedFrom: row[AT.generatedFrom],
    correctsId: row[AT.correctsId],
    base: toMention(ties?.base),
    reduces: toMention(ties?.reduces),
    replaces: ties?.replaces ? { ...mentionOf(ties.replaces), here: ties.replaces.here } : null,
    undoes: toMention(ties?.undoes),
    movedTo: ties?.movedTo ?? null,
    roomNow: roomNow(roomNumber, serviceDate, head),
    became: (row[AT.became] ?? []).map((part) => ({ ...part, amount: money(part.amount, currency) })),
    priceWithheld: false,
  };
}

function ruleOf(row: BillLineRow, { rules }: BillScene): HouseRule | null {
  const id = row[AT.taxRuleId];
  return (id !== null && rules.get(id)) || null;
}

function taxInsideOf(rule: HouseRule | null, taxMinor: number, currency: string): LineFacts['tax'] {
  if (rule?.facts.kind !== 'included-percent' || rule.facts.percent === null) return null;
  return { percent: rule.facts.percent, amount: money(taxMinor, currency), included: true };
}

/** Only where the line is that fee: whole nights of those who owe it, at the rule's own rate. */
function perPersonNight(
  { perPersonNightMinor, children }: HouseRule,
  quantity: number,
  rate: Money,
  adults: number,
): LineFacts['perPersonNight'] {
  if (perPersonNightMinor === null || perPersonNightMinor !== rate.minor) return null;
  const counted = [adults + children, adults].find((persons) => persons > 0 && quantity % persons === 0);
  if (counted === undefined) return null;
  return { persons: counted, childrenAmong: counted > adults, nights: quantity / counted, rate };
}

/** Where the guest slept last, when that is another room than the line was made in. */
function roomNow(roomNumber: string | null, serviceDate: string, { rooms }: BillHeadRow): LineFacts['roomNow'] {
  const last = rooms.at(-1);
  const moved = roomNumber !== null && last && last.number !== roomNumber && last.from >= serviceDate;
  return moved ? { number: last.number, since: last.from } : null;
}

function toMention(row: MentionRow | null | undefined): LineMention | null {
  return row ? mentionOf(row) : null;
}

function mentionOf({ description, amountMinor, currency, serviceDate }: MentionRow): LineMention {
  return { description, amount: money(amountMinor, currency), serviceDate };
}
