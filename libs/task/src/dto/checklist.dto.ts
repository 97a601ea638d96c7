import { IsText } from '@amends/kernel/dto';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';
import { CHECKLIST_SUBJECTS, type ChecklistSubject } from '../rules/checklist';
import { TASK_DEPARTMENTS, type TaskDepartment } from '../rules/task-words';

/** What has to be done around a move or a case, point by point. */
export interface ChecklistDto {
  readonly id: string;
  readonly version: number;
  /** Code of the template it was made from. */
  readonly template: string;
  readonly subject: { readonly kind: ChecklistSubject; readonly id: string };
  readonly stayId: string | null;
  readonly openedAt: string;
  /** In the order they are done. */
  readonly items: readonly ChecklistItemDto[];
}

export interface ChecklistItemDto {
  /** A point the product has words for, or one of the house's own. */
  readonly code: string;
  readonly department: TaskDepartment;
  /** The house's own words; `null` for a code the product has words for. */
  readonly text: string | null;
  readonly ticked: ChecklistTickDto | null;
}

export interface ChecklistTickDto {
  /**
   * Who ticked it first.
   * @maxLength 160
   */
  readonly by: string;
  readonly at: string;
}

/** GET .../checklists: by what they are about, or by stay; one of the two. */
export class ChecklistQueryDto {
  @IsOptional()
  @IsIn(CHECKLIST_SUBJECTS)
  readonly subject?: ChecklistSubject;

  /** The move or the case; with `subject`. */
  @IsOptional()
  @IsUUID()
  readonly subjectId?: string;

  @IsOptional()
  @IsUUID()
  readonly stayId?: string;
}

/** POST .../checklists: of a case, from a template of the house. */
export class OpenChecklistDto {
  /** Chosen by the client, so that pressing twice opens one. */
  @IsOptional()
  @IsUUID()
  readonly id?: string;

  /** Code of the template. */
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  @IsText({ most: 60 })
  readonly template!: string;

  @IsUUID()
  readonly caseId!: string;
}

/** What a house does around a kind of thing, and who does each point of it. */
export interface ChecklistTemplateDto {
  readonly code: string;
  /** 0 while the house has not changed the product's own. */
  readonly version: number;
  readonly items: readonly TemplateItemDto[];
}

export interface TemplateItemDto {
  readonly code: string;
  readonly department: TaskDepartment;
  readonly text: string | null;
}

export class PutTemplateItemDto {
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  @IsText({ most: 60 })
  readonly code!: string;

  @IsIn(TASK_DEPARTMENTS)
  readonly department!: TaskDepartment;

  /** The house's own words; none for a code the product has words for. */
  @IsOptional()
  @IsText({ most: 160 })
  readonly text?: string | null;
}

/** PUT .../checklist-templates/:code, with If-Match; `"0"` while the house has none of its own. */
export class PutChecklistTemplateDto {
  /** In the order they are done. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ArrayUnique((item: PutTemplateItemDto) => item.code)
  @ValidateNested({ each: true })
  @Type(() => PutTemplateItemDto)
  readonly items!: readonly PutTemplateItemDto[];
}
