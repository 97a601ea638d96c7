import { IsText } from '@amends/kernel/dto';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { CASE_TRANSITIONS, type CaseTransition } from '../rules/case-states';

/** POST .../cases/:id/transitions */
export class TransitionCaseDto {
  /** Chosen by the client: the entry that is written, by which it can be taken back. */
  @IsOptional()
  @IsUUID()
  readonly id?: string;

  @IsIn(CASE_TRANSITIONS)
  readonly transition!: CaseTransition;

  /** For `assign`: to whom; oneself when left out. */
  @IsOptional()
  @IsUUID()
  readonly ownerId?: string;

  /** For `mark-duplicate`: the case that stays. */
  @IsOptional()
  @IsUUID()
  readonly duplicateOf?: string;

  /** For `close`, so that closing is one step: written to the case first. */
  @IsOptional()
  @IsText({ most: 4000, lines: true })
  readonly agreedProblem?: string;

  @IsOptional()
  @IsText({ most: 4000, lines: true })
  readonly outcome?: string;

  @IsOptional()
  @IsText({ most: 4000, lines: true })
  readonly explanation?: string;

  @IsOptional()
  @IsText({ most: 500, lines: true })
  readonly note?: string;
}
