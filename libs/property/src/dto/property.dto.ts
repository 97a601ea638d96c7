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
  readonly desks: readonly DeskDto[];
  readonly roomTypes: readonly RoomTypeDto[];
}

export type DeskKind = 'hotel' | 'airport' | 'telephone';

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
