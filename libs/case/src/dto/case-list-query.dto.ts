import { IsText, PageQueryDto } from '@amends/kernel/dto';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { CASE_BANDS, type CaseBand } from '../rules/case-band';
import { CASE_STATES, type CaseState } from '../rules/case-states';
import { CASE_CATEGORIES, SEVERITIES, type CaseCategory, type Severity } from '../rules/case-words';

const UUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** GET .../cases. Filters are joined by "and". */
export class CaseListQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  readonly stayId?: string;

  @IsOptional()
  @IsIn(CASE_STATES)
  readonly state?: CaseState;

  /** `true`: not closed and not a duplicate; `false`: only those. */
  @IsOptional()
  @IsIn(['true', 'false'])
  readonly open?: 'true' | 'false';

  /** `me`, `nobody`, or a staff member's id. */
  @IsOptional()
  @Matches(new RegExp(`^(me|nobody|${UUID})$`))
  readonly owner?: string;

  /** Code of the desk it was opened at. */
  @IsOptional()
  @IsText({ most: 12 })
  readonly desk?: string;

  @IsOptional()
  @IsIn(SEVERITIES)
  readonly severity?: Severity;

  @IsOptional()
  @IsIn(CASE_CATEGORIES)
  readonly category?: CaseCategory;

  /** Where it stands on the board now; only open cases do. */
  @IsOptional()
  @IsIn(CASE_BANDS)
  readonly due?: CaseBand;

  /** Room, case number, part of the guest's name or words; looked for among open cases. */
  @IsOptional()
  @IsText({ most: 60 })
  readonly text?: string;

  /** Only these cases, with commas between; for a list that keeps itself fresh. At most 50. */
  @IsOptional()
  @Matches(new RegExp(`^${UUID}(,${UUID}){0,49}$`))
  readonly ids?: string;
}
