import type { MoveDto } from '@amends/room-move/dto';

/** A move as the query gives it: the instant still a date. */
export interface MoveRow extends Omit<MoveDto, 'movedAt'> {
  readonly movedAt: Date;
  readonly [column: string]: unknown;
}

export function toMoveDto(row: MoveRow): MoveDto {
  return { ...row, movedAt: row.movedAt.toISOString() };
}
