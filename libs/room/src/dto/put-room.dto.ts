import { IsInstant, IsText } from '@amends/kernel/dto';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { PutRoomAssetDto, SetDoNotGiveDto } from './edit-room.dto';
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

  /** Part of the house. */
  @IsOptional()
  @IsText({ most: 40 })
  readonly wing?: string;

  /** Rooms of one riser share water, drains and shafts. */
  @IsOptional()
  @IsText({ most: 40 })
  readonly riser?: string;

  /** Numbers of the rooms behind a connecting door; each then connects back. Kept as they are when left out. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(8)
  @IsText({ most: 12, each: true })
  readonly connectsTo?: readonly string[];

  /** Why it is not given to anybody; taken back by `null` or by leaving it out, if this system has said it. */
  @IsOptional()
  @ValidateNested()
  @Type(() => SetDoNotGiveDto)
  readonly doNotGive?: SetDoNotGiveDto | null;

  /** What is in it and may fail; kept as it is when left out. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(40)
  @ArrayUnique((asset: PutRoomAssetDto) => `${asset.kind} ${asset.name}`)
  @ValidateNested({ each: true })
  @Type(() => PutRoomAssetDto)
  readonly assets?: readonly PutRoomAssetDto[];

  /** When the other system last changed it, RFC 3339; what is older than what came before changes nothing. */
  @IsOptional()
  @IsInstant()
  readonly changedAt?: string;
}
