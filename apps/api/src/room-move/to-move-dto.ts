import type { MoveDto } from '@amends/room-move/dto';

/** A move as the query gives it: the instant still a date. */
export interface MoveRow extends Omit<MoveDto, 'movedAt' | 'undoneAt'> {
  readonly movedAt: Date;
  readonly undoneAt: Date | null;
  readonly [column: string]: unknown;
}

export function toMoveDto(row: MoveRow): MoveDto {
  return { ...row, movedAt: row.movedAt.toISOString(), undoneAt: row.undoneAt?.toISOString() ?? null };
}
