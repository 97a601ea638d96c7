import { IsInstant, IsText } from '@amends/kernel/dto';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { ROOM_FEATURES, ROOM_STATUSES, type RoomFeature, type RoomStatus } from '../rules/room-status';

/** PUT .../rooms/by-external/:system/:externalId */
export class PutRoomDto {
  @IsText({ most: 12 })
  readonly number!: string;

  @IsInt()
  @Min(-5)
  @Max(200)
  readonly floor!: number;

  /** Code of one of the property's room types. */
  @IsText({ most: 12 })
  readonly roomType!: string;

  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(ROOM_FEATURES.length)
  @IsIn(ROOM_FEATURES, { each: true })
  readonly features!: readonly RoomFeature[];

  /** Housekeeping's status; kept as it is when left out, `Clean` for a new room. */
  @IsOptional()
  @IsIn(ROOM_STATUSES)
  readonly status?: RoomStatus;

  /** When the other system last changed it, RFC 3339; what is older than what came before changes nothing. */
  @IsOptional()
  @IsInstant()
  readonly changedAt?: string;
}
