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
}

/** PATCH .../settings: what is left out stays. */
export class EditPropertySettingsDto {
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
}
