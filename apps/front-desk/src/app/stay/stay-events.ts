import type { LiveEvent } from '../platform/live';

/** Who holds a room, works on a task or reads a bill changes nothing of the stay itself. */
const ASIDE =
  /^(task\.|checklist\.|room\.(held|hold-extended|released)$|folio\.(shown|link-made|link-answered|link-revoked|dispute-pack-read)$)/;
const MONEY = /^(folio|credit-note|stay|move-chain)\./;

/** Whether what is seen of this stay at a glance may have changed. */
export function changesStay({ type, data }: LiveEvent, stayId: string | undefined): boolean {
  return stayId !== undefined && data.stayId === stayId && !ASIDE.test(type);
}

/** Whether what stands on this bill, or was done with it, may have changed. */
export function changesBill(
  { type, subject, data }: LiveEvent,
  folio: { readonly id: string; readonly stayId: string },
): boolean {
  return MONEY.test(type) && !ASIDE.test(type) && (data.stayId === folio.stayId || subject === `folio/${folio.id}`);
}
