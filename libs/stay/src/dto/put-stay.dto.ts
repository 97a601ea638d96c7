import { ExternalRefDto, IsInstant, IsMoney, IsNight, IsText, type MoneyDto } from '@amends/kernel/dto';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { MEAL_PLANS, type MealPlan } from '../rules/meal-plan';
import { RECORDED_STATUSES, type RecordedStatus } from '../rules/stay-status';

export { MEAL_PLANS };

/** PUT .../stays/by-external/:system/:externalId */
export class PutStayDto {
  /** The guest, known by another system's id; must have been sent before. */
  @ValidateNested()
  @Type(() => ExternalRefDto)
  readonly guest!: ExternalRefDto;

  @IsText({ most: 40 })
  readonly confirmationNumber!: string;

  @IsIn(RECORDED_STATUSES)
  readonly status!: RecordedStatus;

  /** First night. */
  @IsNight()
  readonly arrival!: string;

  /** Day of leaving, at most 365 nights on; the day of arrival for day use. */
  @IsNight()
  readonly departure!: string;

  @IsInt()
  @Min(0)
  @Max(50)
  readonly adults!: number;

  @IsInt()
  @Min(0)
  @Max(20)
  readonly children!: number;

  @IsInt()
  @Min(0)
  @Max(20)
  readonly infants!: number;

  /** Code of the type priced. */
  @IsText({ most: 12 })
  readonly roomTypeCharged!: string;

  /** Number of the room slept in or assigned; none when left out. */
  @IsOptional()
  @IsText({ most: 12 })
  readonly roomNumber?: string;

  /** The stay whose room this one shares, by the same system's id. */
  @IsOptional()
  @IsText({ most: 120 })
  readonly sharesRoomWith?: string;

  @IsIn(MEAL_PLANS)
  readonly mealPlan!: MealPlan;

  @IsText({ most: 40 })
  readonly ratePlan!: string;

  /** Quoted for each night. */
  @IsMoney()
  readonly nightlyRate!: MoneyDto;

  @IsOptional()
  @IsText({ most: 60 })
  readonly marketSegment?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsText({ most: 120, each: true })
  readonly specialRequests?: readonly string[];

  /** Who sleeps there beside the guest, as each wishes to be addressed. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsText({ most: 160, each: true })
  readonly companions?: readonly string[];

  /** Stays of one family or group carry the same code. */
  @IsOptional()
  @IsText({ most: 40 })
  readonly partyCode?: string;

  /** Of the children, in years, as far as they are known; a tax may begin at an age. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(17, { each: true })
  readonly childAges?: readonly number[];

  /** Codes of the taxes this stay does not owe. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsText({ most: 12, each: true })
  readonly taxExempt?: readonly string[];

  /** The price is between the hotel and the payer: the guest does not see it. */
  @IsOptional()
  @IsBoolean()
  readonly rateSuppressed?: boolean;

  /** Code of the package booked. */
  @IsOptional()
  @IsText({ most: 12 })
  readonly packageCode?: string;

  @IsOptional()
  @IsBoolean()
  readonly doNotMove?: boolean;

  /** When the other system last changed it, RFC 3339; what is older than what came before changes nothing. */
  @IsOptional()
  @IsInstant()
  readonly changedAt?: string;
}
