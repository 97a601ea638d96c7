import { IsNight, IsText, PageQueryDto } from '@amends/kernel/dto';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { BLOCK_KINDS, BLOCK_REASONS, type BlockKind, type BlockReason } from '../rules/decide-block';

/** GET .../room-blocks */
export class RoomBlockListQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  readonly roomId?: string;

  /** `true`: only those that are not lifted and not over. */
  @IsOptional()
  @IsIn(['true', 'false'])
  readonly active?: 'true' | 'false';
}

/** POST .../room-blocks */
export class BlockRoomDto {
  /** Chosen by the client, so that pressing twice blocks once. */
  @IsOptional()
  @IsUUID()
  readonly id?: string;

  @IsUUID()
  readonly roomId!: string;

  @IsIn(BLOCK_KINDS)
  readonly kind!: BlockKind;

  @IsIn(BLOCK_REASONS)
  readonly reason!: BlockReason;

  /** First night; tonight when left out. */
  @IsOptional()
  @IsNight()
  readonly startsOn?: string;

  /** First night it can be sold again; until further notice when left out. */
  @IsOptional()
  @IsNight()
  readonly endsOn?: string | null;

  @IsOptional()
  @IsText({ most: 300 })
  readonly note?: string;

  @IsOptional()
  @IsUUID()
  readonly caseId?: string;

  /** The stays that have the room were seen, and it is blocked all the same. */
  @IsOptional()
  @IsBoolean()
  readonly anyway?: boolean;
}

/** PATCH .../room-blocks/:id, with If-Match. What is left out stays. */
export class EditBlockDto {
  /** `null` is until further notice. */
  @IsOptional()
  @IsNight()
  readonly endsOn?: string | null;

  @IsOptional()
  @IsText({ most: 300 })
  readonly note?: string | null;

  @IsOptional()
  @IsBoolean()
  readonly anyway?: boolean;
}

/** POST .../room-blocks/:id/lift */
export class LiftBlockDto {
  @IsOptional()
  @IsText({ most: 300 })
  readonly why?: string;
}
