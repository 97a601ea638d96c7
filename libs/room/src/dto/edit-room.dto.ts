import { IsNight, IsText } from '@amends/kernel/dto';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { ASSET_KINDS, SEEN_STATUSES, type AssetKind, type SeenStatus } from '../rules/room-assets';

/** Why a room is not given to anybody. */
export class SetDoNotGiveDto {
  @IsText({ most: 200 })
  readonly note!: string;

  /** First day it may be given again; until further notice when left out. */
  @IsOptional()
  @IsNight()
  readonly until?: string | null;
}

/** Something in a room that may fail. */
export class PutRoomAssetDto {
  @IsIn(ASSET_KINDS)
  readonly kind!: AssetKind;

  /** As the house calls it. */
  @IsText({ most: 80 })
  readonly name!: string;
}

/** PATCH .../rooms/:id, with If-Match: what the house knows of a room. What is left out stays. */
export class EditRoomDto {
  /** `null` for none. */
  @IsOptional()
  @IsText({ most: 40 })
  readonly wing?: string | null;

  /** Rooms of one riser share water, drains and shafts; `null` for none. */
  @IsOptional()
  @IsText({ most: 40 })
  readonly riser?: string | null;

  /** Rooms behind a connecting door; each then connects back. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(8)
  @IsUUID(undefined, { each: true })
  readonly connectsTo?: readonly string[];

  /** `null` when it may be given again. */
  @IsOptional()
  @ValidateNested()
  @Type(() => SetDoNotGiveDto)
  readonly doNotGive?: SetDoNotGiveDto | null;

  /** All of them; what is left out of the list is no longer in the room. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(40)
  @ArrayUnique((asset: PutRoomAssetDto) => `${asset.kind} ${asset.name}`)
  @ValidateNested({ each: true })
  @Type(() => PutRoomAssetDto)
  readonly assets?: readonly PutRoomAssetDto[];
}

/** POST .../rooms/:id/sightings: what somebody of housekeeping finds and leaves; one of the two at least. */
export class SightRoomDto {
  /** Whether somebody lives in it. */
  @IsOptional()
  @IsBoolean()
  readonly occupied?: boolean;

  /** What it is left in. */
  @IsOptional()
  @IsIn(SEEN_STATUSES)
  readonly status?: SeenStatus;
}
