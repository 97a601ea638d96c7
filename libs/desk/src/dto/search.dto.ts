import type { CaseCategory, CaseState } from '@amends/case';
import { IsText } from '@amends/kernel/dto';
import type { RoomStatus } from '@amends/room';
import type { StayStatus } from '@amends/stay';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

/** GET .../search?q= */
export class SearchQueryDto {
  /** Room number, part of a name, confirmation or case number, end of a phone number, or e-mail. */
  @IsText({ most: 80 })
  readonly q!: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(50)
  readonly limit?: number;
}

export interface SearchResultDto {
  /** Stays, best first. */
  readonly data: readonly SearchHitDto[];
  /** Rooms whose number begins so, the exact one first; at most five. */
  readonly rooms: readonly RoomHitDto[];
  /** Cases of that number, then open cases of the stays found; at most five. */
  readonly cases: readonly CaseHitDto[];
}

/** One stay, best first: in house, then arrivals of the day, then the past. */
export interface SearchHitDto {
  readonly kind: 'stay';
  readonly stayId: string;
  readonly addressAs: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly roomNumber: string | null;
  readonly confirmationNumber: string;
  readonly status: StayStatus;
  readonly arrival: string;
  readonly departure: string;
  /** Why it was found. */
  readonly matched: 'room' | 'name' | 'confirmation' | 'phone' | 'email' | 'case';
  readonly openCases: number;
}

/** A room, and whose it is. */
export interface RoomHitDto {
  readonly kind: 'room';
  readonly roomId: string;
  readonly roomNumber: string;
  readonly roomType: string;
  readonly status: RoomStatus;
  /** Who sleeps in it; nobody: who arrives into it today; nobody: who left it last. `null` for a room nobody had. */
  readonly stay: RoomStayDto | null;
}

export interface RoomStayDto {
  readonly stayId: string;
  readonly addressAs: string;
  readonly status: StayStatus;
  readonly departure: string;
  /** Whether they are in this room now. */
  readonly present: boolean;
}

export interface CaseHitDto {
  readonly kind: 'case';
  readonly caseId: string;
  readonly number: string;
  readonly category: CaseCategory;
  readonly state: CaseState;
  readonly guestName: string;
  readonly roomNumber: string | null;
  readonly stayId: string | null;
}
