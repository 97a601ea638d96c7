import { CASE_CATEGORIES } from '@amends/case';
import type { CaseRowDto } from '@amends/case/dto';
import { MOVE_REASONS, type MoveReason } from '@amends/room-move';

/** A case about the room says why; anything else is the guest's wish. */
export function reasonFor(row: CaseRowDto | undefined): MoveReason {
  const category = row && CASE_CATEGORIES.find((one) => one === row.category);
  return MOVE_REASONS.find((reason) => reason === category) ?? 'guest-wish';
}
