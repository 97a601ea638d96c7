import { IsText } from '@amends/kernel/dto';
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
  readonly data: readonly SearchHitDto[];
}

/** One stay, best first: in house, then arrivals of the day, then the past. */
export interface SearchHitDto {
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
