import { IsNight, IsText } from '@amends/kernel/dto';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { SET_FINDINGS, type SetFinding } from '../rules/findings';

/** POST .../night-audit-previews */
export class PreviewNightAuditDto {
  /** The night to end: the business date the desk sees. */
  @IsNight()
  readonly businessDate!: string;
}

/** Why all warnings of one kind may pass tonight. */
export class NightReasonWishDto {
  @IsIn(SET_FINDINGS)
  readonly code!: SetFinding;

  @IsText({ most: 300 })
  readonly reason!: string;
}

/** POST .../night-audits/:businessDate/resumptions */
export class ResumeNightAuditDto {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique((wish: NightReasonWishDto | null) => wish?.code)
  @ValidateNested({ each: true })
  @Type(() => NightReasonWishDto)
  readonly reasons?: readonly NightReasonWishDto[];
}

/** POST .../night-audits */
export class StartNightAuditDto extends ResumeNightAuditDto {
  /** The night to end: the business date the desk sees. Once it has moved, the same start is refused. */
  @IsNight()
  readonly businessDate!: string;

  /** From the preview; not asked for where the PMS posts the nights. */
  @IsOptional()
  @IsText({ most: 100, opaque: true })
  readonly previewToken?: string;
}
