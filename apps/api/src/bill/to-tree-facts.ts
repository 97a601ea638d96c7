import type { TreeFacts } from '@amends/bill';
import type { BillRow } from './bill-row';
import { billScene } from './bill-scene';
import { toLineFacts } from './to-line-facts';

export function toTreeFacts({ head, lines }: BillRow): TreeFacts {
  const { folioId, number, currency, status, rooms } = head;
  const { stayId, confirmationNumber, guestName, arrival, departure, rateSuppressed } = head;
  const scene = billScene(head);
  return {
    folio: { id: folioId, number, currency, status },
    stay: { id: stayId, confirmationNumber, guestName, arrival, departure, rateSuppressed },
    rooms,
    windows: head.windows ?? [],
    lines: lines.map((line) => toLineFacts(line, scene)),
  };
}
