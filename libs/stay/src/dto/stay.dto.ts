import type { ExternalRefDto, MoneyDto } from '@amends/kernel/dto';
import type { MealPlan } from '../rules/meal-plan';
import type { StayStatus } from '../rules/stay-status';

export type { MealPlan };

export interface StayDto {
  readonly id: string;
  readonly version: number;
  readonly confirmationNumber: string;
  readonly status: StayStatus;
  readonly guest: StayGuestDto;
  readonly arrival: string;
  readonly departure: string;
  readonly nights: number;
  readonly adults: number;
  readonly children: number;
  readonly infants: number;
  /** The room slept in now, or assigned for arrival. */
  readonly room: StayRoomDto | null;
  /** The type priced; may be less than the type slept in. */
  readonly roomTypeCharged: string;
  readonly mealPlan: MealPlan;
  readonly ratePlan: string;
  /** Quoted, by night. */
  readonly nightlyRates: readonly NightlyRateDto[];
  readonly marketSegment: string | null;
  readonly specialRequests: readonly string[];
  /** Who sleeps there beside the guest, as each wishes to be addressed. */
  readonly companions: readonly string[];
  /** Stays of one family or group carry the same code. */
  readonly partyCode: string | null;
  /** Of the children, in years, as far as they are known. */
  readonly childAges: readonly number[];
  /** Codes of the taxes this stay does not owe. */
  readonly taxExempt: readonly string[];
  /** The price is between the hotel and the payer: the guest does not see it. */
  readonly rateSuppressed: boolean;
  readonly packageCode: string | null;
  readonly doNotMove: boolean;
  readonly externalIds: readonly ExternalRefDto[];
}

export interface StayGuestDto {
  readonly id: string;
  readonly addressAs: string;
  readonly language: string;
}

export interface StayRoomDto {
  readonly id: string;
  readonly number: string;
  readonly roomType: string;
}

export interface NightlyRateDto {
  readonly night: string;
  readonly rate: MoneyDto;
  readonly roomTypeCharged: string;
}
