import { IsNight } from '@amends/kernel/dto';
import type { BlockKind, BlockReason, Discrepancy, FrontOfficeStatus, RoomStatus } from '@amends/room';
import type { StayStatus } from '@amends/stay';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { MOST_RACK_NIGHTS } from '../rules/rack-nights';

/** GET .../room-rack */
export class RoomRackQueryDto {
  /** First night; tonight when left out. */
  @IsOptional()
  @IsNight()
  readonly from?: string;

  /** How many, 7 when left out. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST_RACK_NIGHTS)
  readonly nights?: number;

  /** Only this floor. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(-5)
  @Max(200)
  readonly floor?: number;
}

/** The house as it stands tonight, and who has which room on the nights ahead. */
export interface RoomRackDto {
  readonly asOf: string;
  readonly businessDate: string;
  readonly from: string;
  readonly nights: number;
  /** Of the whole house, from the ground up. */
  readonly floors: readonly number[];
  /** By floor, then as people count. Rooms nobody can sleep in are left out. */
  readonly rooms: readonly RackRoomDto[];
}

export interface RackRoomDto {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly floor: number;
  /** @maxLength 40 */
  readonly wing: string | null;
  readonly roomType: string;
  readonly status: RoomStatus;
  readonly frontOfficeStatus: FrontOfficeStatus;
  readonly discrepancy: Discrepancy | null;
  /**
   * Why it is not given to anybody on the first night shown.
   * @maxLength 200
   */
  readonly doNotGive: string | null;
  /** Over nights shown. */
  readonly blocks: readonly RackBlockDto[];
  /** Promised to a guest at a desk, at this moment. */
  readonly hold: RackHoldDto | null;
  /** Over nights shown, and who leaves on the first day; by their first night in the room. */
  readonly stays: readonly RackStayDto[];
}

export interface RackBlockDto {
  readonly id: string;
  readonly kind: BlockKind;
  readonly reason: BlockReason;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface RackHoldDto {
  /** @maxLength 160 */
  readonly by: string;
  readonly desk: string | null;
  /** For whom; `null` for those who do not read stays. */
  readonly stayId: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
  /** By the clock of the database, which decides. */
  readonly expiresAt: string;
  /** For a clock on the screen that does not trust its own. */
  readonly secondsLeft: number;
}

/** Nights of one stay in one room. */
export interface RackStayDto {
  /** `null`, as the name, for those who do not read stays: housekeeping sees that somebody is there, not who. */
  readonly stayId: string | null;
  /** As the guest wishes to be addressed. */
  readonly guestName: string | null;
  readonly status: StayStatus;
  /** First night in this room. */
  readonly startsOn: string;
  /** Day of leaving this room. */
  readonly endsOn: string;
  readonly arrival: string;
  readonly departure: string;
  readonly doNotMove: boolean;
  /**
   * Number of the room the guest was moved from on this business date.
   * @maxLength 12
   */
  readonly movedFrom: string | null;
}
