import { IsMoney, IsText, type MoneyDto, PageQueryDto } from '@amends/kernel/dto';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import { PACKAGE_COUNTS, type PackageCounts } from '../rules/package-counts';
import { HOUSE_CODE } from './transaction-code.dto';

/** GET .../packages, by code. */
export class PackageQueryDto extends PageQueryDto {}

/** Several services in one visible price. */
export interface PackageDto {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly name: string;
  /** `false`: no stay takes it any more. */
  readonly active: boolean;
  readonly items: readonly PackageItemDto[];
}

export interface PackageItemDto {
  readonly transactionCode: string;
  readonly counts: PackageCounts;
  /** Of one such night. */
  readonly price: MoneyDto;
  /** Taken out of the price of the night, or posted beside it. */
  readonly insideRate: boolean;
}

export class PutPackageItemDto {
  @Matches(HOUSE_CODE)
  readonly transactionCode!: string;

  /** What the price is for: the room, or each adult, child or person. */
  @IsIn(PACKAGE_COUNTS)
  readonly counts!: PackageCounts;

  /** In the property's currency. */
  @IsMoney()
  readonly price!: MoneyDto;

  /** Taken out of the price of the night, or posted beside it. */
  @IsBoolean()
  readonly insideRate!: boolean;
}

/** One code may stand in a package once for each way of counting. */
const itemKey = ({ transactionCode, counts }: PutPackageItemDto): string => `${transactionCode} ${counts}`;

/** POST .../packages */
export class AddPackageDto {
  @Matches(HOUSE_CODE)
  readonly code!: string;

  @IsText({ most: 120 })
  readonly name!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique(itemKey)
  @ValidateNested({ each: true })
  @Type(() => PutPackageItemDto)
  readonly items!: readonly PutPackageItemDto[];
}

/** PATCH .../packages/:code: what is left out stays; items are replaced together. Lines already posted stay as they are. */
export class EditPackageDto {
  @IsOptional()
  @IsText({ most: 120 })
  readonly name?: string;

  /** `false` puts it out of use. */
  @IsOptional()
  @IsBoolean()
  readonly active?: boolean;

  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique(itemKey)
  @ValidateNested({ each: true })
  @Type(() => PutPackageItemDto)
  readonly items?: readonly PutPackageItemDto[];
}
