import { IsMoney, IsText, type MoneyDto } from '@amends/kernel/dto';
import { DEPARTMENTS, type Department } from '@amends/case';
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
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  CORRECTION_ACTS,
  CORRECTION_REASONS,
  SPLIT_MEASURES,
  type CorrectionAct,
  type CorrectionReason,
  type SplitMeasure,
} from '../rules/correction-words';

const PERCENT = /^(100(\.0{1,2})?|(0|[1-9]\d?)(\.\d{1,2})?)$/;

/** Where a line goes: a window of its own bill, or of another one. */
export class CorrectionPlaceDto {
  /** Of the same bill when left out. */
  @IsOptional()
  @IsUUID()
  readonly folioId?: string;

  @IsInt()
  @Min(1)
  @Max(8)
  readonly window!: number;
}

/** A part of a line that is split, measured as `by` says. */
export class CorrectionPartDto {
  @IsInt()
  @Min(1)
  @Max(8)
  readonly window!: number;

  @IsOptional()
  @IsMoney()
  readonly amount?: MoneyDto;

  @IsOptional()
  @Matches(PERCENT)
  readonly percent?: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(400)
  readonly nights?: number;
}

/**
 * POST .../folios/:id/correction-previews: what is wrong with lines of a bill, and what is to become of them.
 *
 * `credit` takes one of `percent`, `amount` and `toQuoted`; `transfer` takes `to`; `split` takes `by` and `parts`;
 * `quantity` takes `quantity`, `unitPrice` or both; `repost` takes `transactionCode`; `void` takes nothing more.
 */
export class PreviewCorrectionDto {
  @IsIn(CORRECTION_ACTS)
  readonly act!: CorrectionAct;

  /** Lines of this bill; `split`, `quantity` and `repost` take one at a time. */
  @IsArray()
  @ArrayUnique()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsUUID('all', { each: true })
  readonly postingIds!: readonly string[];

  @IsIn(CORRECTION_REASONS)
  readonly reason!: CorrectionReason;

  /** Of the originally posted amount of each line, up to two decimals. */
  @IsOptional()
  @Matches(PERCENT)
  readonly percent?: string;

  /** One sum, spread over the lines by largest share. */
  @IsOptional()
  @IsMoney()
  readonly amount?: MoneyDto;

  /** Down to the price the stay was promised. */
  @IsOptional()
  @IsBoolean()
  readonly toQuoted?: boolean;

  @IsOptional()
  @ValidateNested()
  @Type(() => CorrectionPlaceDto)
  readonly to?: CorrectionPlaceDto;

  @IsOptional()
  @IsIn(SPLIT_MEASURES)
  readonly by?: SplitMeasure;

  @IsOptional()
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(8)
  @ArrayUnique((part: CorrectionPartDto) => part.window)
  @ValidateNested({ each: true })
  @Type(() => CorrectionPartDto)
  readonly parts?: readonly CorrectionPartDto[];

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(9999)
  readonly quantity?: number;

  @IsOptional()
  @IsMoney()
  readonly unitPrice?: MoneyDto;

  @IsOptional()
  @IsText({ most: 20 })
  readonly transactionCode?: string;

  /** Who caused it; the department that sold the line when left out. */
  @IsOptional()
  @IsIn(DEPARTMENTS)
  readonly departmentResponsible?: Department;

  /** The case it belongs to; without one it counts on the stay. */
  @IsOptional()
  @IsUUID()
  readonly caseId?: string;

  @IsOptional()
  @IsText({ most: 300 })
  readonly note?: string;
}

/** POST .../folios/:id/corrections */
export class MakeCorrectionDto extends PreviewCorrectionDto {
  /** Chosen by the client, so that pressing Confirm twice corrects once. */
  @IsOptional()
  @IsUUID()
  readonly id?: string;

  /** Of the preview the desk has agreed to. */
  @IsText({ most: 100, opaque: true })
  readonly token!: string;
}

/** POST .../corrections/:id/undos */
export class UndoCorrectionDto {
  @IsOptional()
  @IsUUID()
  readonly id?: string;
}
