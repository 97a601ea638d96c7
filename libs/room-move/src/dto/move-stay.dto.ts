import { IsInstant, IsMoney, IsText, type MoneyDto } from '@amends/kernel/dto';
import { ROOM_FEATURES } from '@amends/room';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { RATE_CHOICES, type RateChoice } from '../rules/decide-rate';
import { MOST_ALONG } from '../rules/sharers';
import { MOVE_REASONS, OLD_ROOM_STATUSES, type MoveReason, type OldRoomStatus } from '../rules/move-words';

export { MOVE_REASONS, OLD_ROOM_STATUSES, RATE_CHOICES, type MoveReason, type OldRoomStatus, type RateChoice };

const UUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const ALONG = new RegExp(`^(sharers|${UUID}(,${UUID}){0,${MOST_ALONG - 1}})$`, 'i');
const FEATURE = `(${ROOM_FEATURES.join('|')})`;
const WISHES = new RegExp(`^${FEATURE}(,${FEATURE}){0,10}$`);

/** Why a guest moves, and what becomes of the price and of the room that is left. */
export class MoveWishDto {
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

  /** What becomes of the price; what a desk would choose when left out: the preview says which. */
  @IsOptional()
  @IsIn(RATE_CHOICES)
  readonly rate?: RateChoice;

  /** Of a night from tonight on; with `re-price` and only then. */
  @IsOptional()
  @IsMoney()
  readonly newRate?: MoneyDto;

  /** Why a room that is dirty, out of service or do-not-move may be used all the same; needs the permission `stay.move-override`. */
  @IsOptional()
  @IsText({ most: 300 })
  readonly overrideReason?: string;
}

/** Where to. */
export class MoveToRoomDto extends MoveWishDto {
  @IsUUID()
  readonly toRoomId!: string;
}

/** POST .../stays/:id/move-previews */
export class PreviewMoveDto extends MoveToRoomDto {
  /** Stays that share the room and move along into the new one, at the price they have. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(MOST_ALONG)
  @IsUUID(undefined, { each: true })
  readonly with?: readonly string[];
}

/** POST .../stays/:id/moves */
export class MoveStayDto extends PreviewMoveDto {
  /** Chosen by the client, so that pressing twice moves once. */
  @IsOptional()
  @IsUUID()
  readonly id?: string;

  /** Of the preview the guest and the desk agreed to. */
  @IsText({ most: 100, opaque: true })
  readonly previewToken!: string;
}

/** GET .../stays/:id/move-candidates */
export class CandidateQueryDto {
  /** What is wrong with the room now; of the stay's newest open case when left out. */
  @IsOptional()
  @IsIn(MOVE_REASONS)
  readonly reason?: MoveReason;

  /** The room a noise or smell comes from, when that is another than the guest's own. */
  @IsOptional()
  @IsUUID()
  readonly causeInRoomId?: string;

  /** What the guest would like, beside what the stay's special requests say; features separated by commas. */
  @IsOptional()
  @Matches(WISHES)
  readonly wishes?: string;

  /** When the guest moves, RFC 3339: the rooms for the nights from then on; now when left out. */
  @IsOptional()
  @IsInstant()
  readonly dueAt?: string;

  /**
   * Stays that share the room and are to move along, separated by commas: only rooms for all of them are offered.
   * `sharers` for all who share it and may be moved.
   */
  @IsOptional()
  @Matches(ALONG)
  readonly with?: string;
}
