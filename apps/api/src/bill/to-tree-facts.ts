import type { TreeFacts } from '@amends/bill';
import { REDUCING_KINDS } from '@amends/folio';
import { type Money, money } from '@amends/kernel';
import { AT, type BillLineRow, type BillRow } from './bill-row';
import { billScene } from './bill-scene';
import { toLineFacts } from './to-line-facts';

export function toTreeFacts({ head, lines }: BillRow): TreeFacts {
  const { folioId, number, currency, status, rooms } = head;
  const { stayId, confirmationNumber, guestName, arrival, departure, rateSuppressed } = head;
  const credited = creditedOf(lines, currency);
  const scene = billScene(head);
  return {
    folio: { id: folioId, number, currency, status },
    stay: { id: stayId, confirmationNumber, guestName, arrival, departure, rateSuppressed },
    rooms,
    windows: head.windows ?? [],
    lines: lines.map((line) => toLineFacts(line, scene, credited(line[AT.id]))),
  };
}

/** What was taken off a line so far, by lines of the same bill: what is undone counts back. */
function creditedOf(lines: readonly BillLineRow[], currency: string): (id: string) => Money {
  const taken = new Map<string, number>();
  for (const line of lines) {
    const corrected = line[AT.correctsId];
    if (corrected !== null && takesOff(line)) taken.set(corrected, (taken.get(corrected) ?? 0) - line[AT.amountMinor]);
  }
  const nothing = money(0, currency);
  return (id) => {
    const minor = taken.get(id);
    return minor === undefined ? nothing : money(Math.max(0, minor), currency);
  };
}

function takesOff(line: BillLineRow): boolean {
  const reduces = (REDUCING_KINDS as readonly string[]).includes(line[AT.kind]);
  return reduces && (line[AT.amountMinor] < 0 || Boolean(line[AT.ties]?.undoes));
}
