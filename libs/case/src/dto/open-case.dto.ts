import { IsText } from '@amends/kernel/dto';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import {
  CASE_CATEGORIES,
  CASE_KINDS,
  CHANNELS,
  FAULTS,
  SEVERITIES,
  type CaseCategory,
  type CaseKind,
  type Channel,
  type Fault,
  type Severity,
} from '../rules/case-words';

/** POST .../cases. Only the category is asked while the guest stands there. */
export class OpenCaseDto {
  /** Chosen by the client, so that pressing twice opens one case. */
  @IsOptional()
  @IsUUID()
  readonly id?: string;

  @IsIn(CASE_CATEGORIES)
  readonly category!: CaseCategory;

  /** Follows from the category when left out. */
  @IsOptional()
  @IsIn(CASE_KINDS)
  readonly kind?: CaseKind;

  @IsOptional()
  @IsUUID()
  readonly stayId?: string;

  /** For a guest without a stay; the stay's guest otherwise. */
  @IsOptional()
  @IsText({ most: 160 })
  readonly guestName?: string;

  /** `in-person` when left out. */
  @IsOptional()
  @IsIn(CHANNELS)
  readonly channel?: Channel;

  /** The guest's own words. */
  @IsOptional()
  @IsText({ most: 4000, least: 0, lines: true })
  readonly statedProblem?: string;

  /** The category's own when left out. */
  @IsOptional()
  @IsIn(SEVERITIES)
  readonly severity?: Severity;
}

/** PATCH .../cases/:id, with If-Match. What is left out stays. */
export class EditCaseDto {
  @IsOptional()
  @IsIn(CASE_CATEGORIES)
  readonly category?: CaseCategory;

  @IsOptional()
  @IsIn(CASE_KINDS)
  readonly kind?: CaseKind;

  @IsOptional()
  @IsText({ most: 120 })
  readonly description?: string;

  @IsOptional()
  @IsIn(SEVERITIES)
  readonly severity?: Severity;

  @IsOptional()
  @IsIn(FAULTS)
  readonly fault?: Fault;

  @IsOptional()
  @IsText({ most: 4000, least: 0, lines: true })
  readonly statedProblem?: string;

  /** As read back to the guest and confirmed; `null` says it was not agreed after all. */
  @IsOptional()
  @IsText({ most: 4000, lines: true })
  readonly agreedProblem?: string | null;

  @IsOptional()
  @IsText({ most: 4000, lines: true })
  readonly outcome?: string | null;

  /** The explanation given to the guest. */
  @IsOptional()
  @IsText({ most: 4000, lines: true })
  readonly explanation?: string | null;
}
