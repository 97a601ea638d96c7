import { ExternalRefDto, IsText } from '@amends/kernel/dto';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { PAYER_KINDS, type PayerKind } from '../rules/posting-kind';

export class PutFolioWindowDto {
  @IsInt()
  @Min(1)
  @Max(8)
  readonly number!: number;

  @IsIn(PAYER_KINDS)
  readonly payerKind!: PayerKind;

  @IsText({ most: 120 })
  readonly payerName!: string;

  /** Between the hotel and this payer: never shown or printed for the guest. Stays as it is when left out. */
  @IsOptional()
  @IsBoolean()
  readonly confidential?: boolean;
}

/** PUT .../folios/by-external/:system/:externalId */
export class PutFolioDto {
  @ValidateNested()
  @Type(() => ExternalRefDto)
  readonly stay!: ExternalRefDto;

  @IsText({ most: 40 })
  readonly number!: string;

  /** ISO 4217. */
  @Matches(/^[A-Z]{3}$/)
  readonly currency!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(8)
  @ArrayUnique((window: PutFolioWindowDto) => window.number)
  @ValidateNested({ each: true })
  @Type(() => PutFolioWindowDto)
  readonly windows!: readonly PutFolioWindowDto[];
}
