import { IsText } from '@amends/kernel/dto';
import { IsIn, IsOptional, IsUUID } from 'class-validator';

export const MOVE_REASONS = [
  'noise',
  'temperature',
  'water',
  'cleanliness',
  'equipment',
  'room-not-ready',
  'guest-wish',
  'house-need',
  'other',
] as const;
export type MoveReason = (typeof MOVE_REASONS)[number];

/** What becomes of the old room; never Clean. */
export const OLD_ROOM_STATUSES = ['Dirty', 'Pickup', 'OutOfService', 'OutOfOrder'] as const;
export type OldRoomStatus = (typeof OLD_ROOM_STATUSES)[number];

/** POST .../stays/:id/move-previews */
export class PreviewMoveDto {
  @IsUUID()
  readonly toRoomId!: string;

  /** The case the move belongs to. */
  @IsOptional()
  @IsUUID()
  readonly caseId?: string;

  @IsIn(MOVE_REASONS)
  readonly reason!: MoveReason;

  /** `Dirty` when left out. */
  @IsOptional()
  @IsIn(OLD_ROOM_STATUSES)
  readonly oldRoomStatus?: OldRoomStatus;

  /** Why a room that is dirty, out of service or do-not-move may be used all the same; needs the permission `stay.move-override`. */
  @IsOptional()
  @IsText({ most: 300 })
  readonly overrideReason?: string;
}

/** POST .../stays/:id/moves */
export class MoveStayDto extends PreviewMoveDto {
  /** Chosen by the client, so that pressing twice moves once. */
  @IsOptional()
  @IsUUID()
  readonly id?: string;

  /** Of the preview the guest and the desk agreed to. */
  @IsText({ most: 100 })
  readonly previewToken!: string;
}
