import { IsMoney, IsNight, IsText, type MoneyDto, PageQueryDto } from '@amends/kernel/dto';
import { IsOptional } from 'class-validator';

/** GET .../room-type-rates, by room type and first night. */
export class RoomTypeRateQueryDto extends PageQueryDto {
  /** Prices of this room type only. */
  @IsOptional()
  @IsText({ most: 12 })
  readonly roomType?: string;
}

/** What a night in a room type costs beside the other types, for the nights it is in force. */
export interface RoomTypeRateDto {
  readonly id: string;
  readonly version: number;
  readonly roomType: string;
  readonly price: MoneyDto;
  readonly validFrom: string;
  /** First night it no longer is in force; `null` while no end is known. */
  readonly validUntil: string | null;
}

/** POST .../room-type-rates */
export class AddRoomTypeRateDto {
  /** Code of one of the property's room types. */
  @IsText({ most: 12 })
  readonly roomType!: string;

  /** Of one night, in the property's currency. */
  @IsMoney()
  readonly price!: MoneyDto;

  @IsNight()
  readonly validFrom!: string;

  /** First night it no longer is in force. */
  @IsOptional()
  @IsNight()
  readonly validUntil?: string;
}

/** PATCH .../room-type-rates/:id: what is left out stays. Moves already made keep the prices they were made at. */
export class EditRoomTypeRateDto {
  /** Of one night, in the property's currency. */
  @IsOptional()
  @IsMoney()
  readonly price?: MoneyDto;

  /** First night it no longer is in force. */
  @IsOptional()
  @IsNight()
  readonly validUntil?: string;
}
