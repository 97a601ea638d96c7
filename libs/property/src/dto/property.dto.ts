import type { Density, Theme } from '../rules/appearance';
import type { DeskKind } from '../rules/desk-kinds';

/** One hotel; the tenant. */
export interface PropertyDto {
  readonly id: string;
  /** Short and stable, part of every address and case number, for example `LIS1`. */
  readonly code: string;
  readonly name: string;
  /** IANA zone, for example `Europe/Lisbon`. */
  readonly timeZone: string;
  /** ISO 4217. */
  readonly currency: string;
  /** The hotel's accounting day; moved only by the night audit. */
  readonly businessDate: string;
  /** BCP 47 languages the desk works in. */
  readonly languages: readonly string[];
  /** Those one may work at; a desk that was put out of use is not among them. */
  readonly desks: readonly DeskDto[];
  readonly roomTypes: readonly RoomTypeDto[];
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

export interface DeskDto {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: DeskKind;
}

export interface RoomTypeDto {
  readonly code: string;
  readonly name: string;
  /** Higher is better; equal ranks may replace each other. */
  readonly rank: number;
  readonly sleeps: number;
}
