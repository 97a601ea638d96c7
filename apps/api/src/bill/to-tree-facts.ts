import type { TreeFacts } from '@amends/bill';
import { REDUCING_KINDS } from '@amends/folio';
import { type Money, money } from '@amends/kernel';
import { exactMinor } from '../platform/minor-units';
import type { BillLineRow, BillRow } from './bill-row';
import { toLineFacts } from './to-line-facts';

export function toTreeFacts({ head, lines }: BillRow): TreeFacts {
  const { folioId, number, currency, status, rooms } = head;
  const { stayId, confirmationNumber, guestName, arrival, departure, rateSuppressed } = head;
  const credited = creditedOf(lines);
  return {
    folio: { id: folioId, number, currency, status },
    stay: { id: stayId, confirmationNumber, guestName, arrival, departure, rateSuppressed },
    rooms,
    windows: head.windows ?? [],
    lines: lines.map((line) => toLineFacts(line, head, credited(line))),
  };
}

/** What was taken off a line so far, by lines of the same bill: what is undone counts back. */
function creditedOf(lines: readonly BillLineRow[]): (line: BillLineRow) => Money {
  const taken = new Map<string, number>();
  for (const { correctsId, kind, amountMinor, undoes } of lines) {
    const takes = (REDUCING_KINDS as readonly string[]).includes(kind) && (amountMinor.startsWith('-') || undoes);
    if (correctsId !== null && takes) taken.set(correctsId, (taken.get(correctsId) ?? 0) - exactMinor(amountMinor));
  }
  return ({ id, currency }) => money(Math.max(0, taken.get(id) ?? 0), currency);
}
