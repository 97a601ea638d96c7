import { IsNight, IsText, PageQueryDto } from '@amends/kernel/dto';
import { IsIn, IsOptional } from 'class-validator';
import { STAY_STATUSES, type StayStatus } from '../rules/stay-status';
import type { StayGuestDto, StayRoomDto } from './stay.dto';

/** GET .../stays */
export class StayListQueryDto extends PageQueryDto {
  /** On the business date: `Reserved` is still to come, `DueIn` arrives today or is late. */
  @IsOptional()
  @IsIn(STAY_STATUSES)
  readonly status?: StayStatus;

  /** Stays that have, had or will have this room. */
  @IsOptional()
  @IsText({ most: 12 })
  readonly roomNumber?: string;

  /** First night. */
  @IsOptional()
  @IsNight()
  readonly arrival?: string;
}

/** A row of a list. */
export interface StayRowDto {
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
  readonly room: StayRoomDto | null;
  readonly roomTypeCharged: string;
}
