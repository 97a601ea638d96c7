import type { CaseStandingDto } from '@amends/case/dto';
import type { MoneyDto } from '@amends/kernel/dto';

/** GET .../house: the whole house at a glance, as a night or duty manager needs it. */
export interface HouseDto {
  readonly asOf: string;
  readonly businessDate: string;
  readonly cases: CaseStandingDto;
  /** Where a guest could be moved to tonight, by type, the simplest first. */
  readonly rooms: readonly FreeRoomsDto[];
  /** Still to come on this business date. */
  readonly arrivals: number;
  /** Still to leave on this business date. */
  readonly departures: number;
  /** Guests moved on this business date. */
  readonly moves: number;
  /** Given on this business date, a line for each currency. */
  readonly credits: readonly CreditTotalDto[];
  readonly quietHours: QuietHoursDto;
  /** Who was seen in the last minutes, by desk; those without one last. */
  readonly onShift: readonly DeskShiftDto[];
}

export interface FreeRoomsDto {
  readonly roomType: string;
  readonly name: string;
  /** Nobody in it, nobody expected tonight, not out of use. */
  readonly free: number;
  /** Of these, those a guest can be given at once. */
  readonly clean: number;
}

export interface CreditTotalDto {
  readonly count: number;
  readonly total: MoneyDto;
}

/** Noise in the quiet hours that are on, or were last. */
export interface QuietHoursDto {
  readonly from: string;
  readonly until: string;
  readonly noise: readonly FloorNoiseDto[];
}

export interface FloorNoiseDto {
  /** `null`: the room is not known. */
  readonly floor: number | null;
  readonly complaints: number;
  readonly rooms: readonly string[];
}

export interface DeskShiftDto {
  readonly desk: { readonly code: string; readonly name: string } | null;
  readonly staff: readonly { readonly id: string; readonly name: string }[];
}
