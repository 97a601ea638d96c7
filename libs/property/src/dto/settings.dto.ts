import { IsText } from '@amends/kernel/dto';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { DENSITIES, type Density, THEMES, type Theme } from '../rules/appearance';

const LANGUAGE = /^[a-z]{2,3}(-[A-Z]{2})?$/;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What the house sets for itself. */
export interface PropertySettingsDto {
  readonly version: number;
  /** As guests know the house; it stands on every paper. */
  readonly name: string;
  /** In one line; `null` while none is known. */
  readonly postalAddress: string | null;
  readonly telephone: string | null;
  /** The number the house owes its taxes under; an invoice names it. */
  readonly taxNumber: string | null;
  /** BCP 47; the first is the house's own, given to new people and to guests of whom none is known. */
  readonly languages: readonly string[];
  /** IANA; set up with the hotel and not changed here. */
  readonly timeZone: string;
  readonly defaultTheme: Theme;
  readonly defaultDensity: Density;
  /** Minutes without a key or a touch after which a shared screen locks. */
  readonly idleLockMinutes: number;
  /** When the house is quiet, by its own clock, for example `22:00`. */
  readonly quietFrom: string;
  /** When the quiet ends, by its own clock, for example `07:00`. */
  readonly quietUntil: string;
  /** By when guests who leave have left, by its own clock, for example `11:00`. */
  readonly checkOutTime: string;
}

/** PATCH .../settings: what is left out stays. */
export class EditPropertySettingsDto {
  /** Papers that were issued keep the name they were issued under. */
  @IsOptional()
  @IsText({ most: 120 })
  readonly name?: string;

  /** In one line; empty takes it away. */
  @IsOptional()
  @IsText({ most: 200, least: 0 })
  readonly postalAddress?: string;

  /** Empty takes it away. */
  @IsOptional()
  @IsText({ most: 40, least: 0 })
  readonly telephone?: string;

  /** Empty takes it away. */
  @IsOptional()
  @IsText({ most: 30, least: 0 })
  readonly taxNumber?: string;

  /** BCP 47; the first is the house's own. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @Matches(LANGUAGE, { each: true })
  readonly languages?: readonly string[];

  @IsOptional()
  @IsIn(THEMES)
  readonly defaultTheme?: Theme;

  @IsOptional()
  @IsIn(DENSITIES)
  readonly defaultDensity?: Density;

  /** Minutes. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(60)
  readonly idleLockMinutes?: number;

  /** By the house's clock, for example `22:00`. */
  @IsOptional()
  @Matches(CLOCK)
  readonly quietFrom?: string;

  /** By the house's clock, for example `07:00`. */
  @IsOptional()
  @Matches(CLOCK)
  readonly quietUntil?: string;

  /** By the house's clock, for example `11:00`. */
  @IsOptional()
  @Matches(CLOCK)
  readonly checkOutTime?: string;
}
