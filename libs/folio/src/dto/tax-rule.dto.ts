import { IsMoney, IsNight, IsText, type MoneyDto, PageQueryDto } from '@amends/kernel/dto';
import { TAX_KINDS, type TaxKind } from '@amends/property';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { HOUSE_CODE } from './transaction-code.dto';

/** Hundredths of a percent and no finer, at most the whole price. */
const PERCENT = /^(100|[1-9]?\d)(\.\d{1,2})?$/;

/** GET .../tax-rules, by code and first day. */
export class TaxRuleQueryDto extends PageQueryDto {
  /** Rules of this tax only. */
  @IsOptional()
  @Matches(HOUSE_CODE)
  readonly code?: string;
}

/** A rate or fee of a tax for the days it is in force. */
export interface TaxRuleDto {
  readonly id: string;
  readonly version: number;
  /** The tax; several rules follow one another under one code. */
  readonly code: string;
  readonly name: string;
  readonly kind: TaxKind;
  /** `null` for a fee. */
  readonly percent: string | null;
  /** Fee for each person and night; `null` for a percentage. */
  readonly amount: MoneyDto | null;
  readonly validFrom: string;
  /** First day it no longer is in force; `null` while no end is known. */
  readonly validUntil: string | null;
  /** Who is younger does not owe the fee; children of unknown age are younger. */
  readonly fromAge: number;
  /** Nights of one stay the fee is owed for; all of them when `null`. */
  readonly mostNights: number | null;
  /** Lines are posted under it: it can end, and a new rule can follow it, but its rate stays what it was. */
  readonly inUse: boolean;
}

/** POST .../tax-rules */
export class AddTaxRuleDto {
  @Matches(HOUSE_CODE)
  readonly code!: string;

  @IsText({ most: 120 })
  readonly name!: string;

  @IsIn(TAX_KINDS)
  readonly kind!: TaxKind;

  /** Of a percentage, for example `6` or `12.5`. */
  @IsOptional()
  @Matches(PERCENT)
  readonly percent?: string;

  /** Of a fee for each person and night, in the property's currency. */
  @IsOptional()
  @IsMoney()
  readonly amount?: MoneyDto;

  @IsNight()
  readonly validFrom!: string;

  /** First day it no longer is in force. */
  @IsOptional()
  @IsNight()
  readonly validUntil?: string;

  /** 18 when left out. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(99)
  readonly fromAge?: number;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(366)
  readonly mostNights?: number;
}

/** PATCH .../tax-rules/:id: what is left out stays. A rate never changes: it ends, and another rule follows. */
export class EditTaxRuleDto {
  @IsOptional()
  @IsText({ most: 120 })
  readonly name?: string;

  /** First day it no longer is in force: after its first, and after every line posted under it. */
  @IsOptional()
  @IsNight()
  readonly validUntil?: string;
}
