import { SEVERITIES, type Severity } from '@amends/case';
import { IsInstant, IsText, PageQueryDto } from '@amends/kernel/dto';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { TASK_STATES, type TaskState } from '../rules/task-states';
import {
  DECLINE_REASONS,
  TASK_DEPARTMENTS,
  TASK_KINDS,
  type DeclineReason,
  type TaskDepartment,
  type TaskKind,
} from '../rules/task-words';

/** GET .../tasks. Filters are joined by "and". */
export class TaskListQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(TASK_DEPARTMENTS)
  readonly department?: TaskDepartment;

  @IsOptional()
  @IsIn(TASK_STATES)
  readonly state?: TaskState;

  /** `true`: somebody still has to do something; `false`: done or cancelled. */
  @IsOptional()
  @IsIn(['true', 'false'])
  readonly open?: 'true' | 'false';

  @IsOptional()
  @IsUUID()
  readonly roomId?: string;

  @IsOptional()
  @IsUUID()
  readonly stayId?: string;

  @IsOptional()
  @IsUUID()
  readonly caseId?: string;

  @IsOptional()
  @IsUUID()
  readonly moveId?: string;

  /** `true`: only what the asker has accepted. */
  @IsOptional()
  @IsIn(['true'])
  readonly mine?: 'true';
}

/** POST .../tasks */
export class OpenTaskDto {
  /** Chosen by the client, so that pressing twice opens one task. */
  @IsOptional()
  @IsUUID()
  readonly id?: string;

  @IsIn(TASK_KINDS)
  readonly kind!: TaskKind;

  /** Who usually does a thing of this kind when left out. */
  @IsOptional()
  @IsIn(TASK_DEPARTMENTS)
  readonly department?: TaskDepartment;

  /** The room the guest is in when left out and a stay is named. */
  @IsOptional()
  @IsUUID()
  readonly roomId?: string;

  /** As it stands on the door, in place of `roomId`. */
  @IsOptional()
  @IsText({ most: 12 })
  readonly roomNumber?: string;

  @IsOptional()
  @IsUUID()
  readonly stayId?: string;

  @IsOptional()
  @IsUUID()
  readonly caseId?: string;

  /** `minor` when left out. */
  @IsOptional()
  @IsIn(SEVERITIES)
  readonly severity?: Severity;

  /** By when, RFC 3339; as the kind and the severity say when left out. */
  @IsOptional()
  @IsInstant()
  readonly dueAt?: string;

  /** What is to be done, for whoever does it; no guest's name belongs here. */
  @IsText({ most: 500, lines: true })
  readonly text!: string;
}

/** PATCH .../tasks/:id, with If-Match. What is left out stays. */
export class EditTaskDto {
  @IsOptional()
  @IsText({ most: 500, lines: true })
  readonly text?: string;

  @IsOptional()
  @IsIn(SEVERITIES)
  readonly severity?: Severity;

  @IsOptional()
  @IsInstant()
  readonly dueAt?: string;
}

/** POST .../tasks/:id/decline */
export class DeclineTaskDto {
  @IsIn(DECLINE_REASONS)
  readonly reason!: DeclineReason;

  /** Needed with `other`. */
  @IsOptional()
  @IsText({ most: 300 })
  readonly note?: string;
}

/** POST .../tasks/:id/done, .../cancel and .../reopen */
export class SettleTaskDto {
  @IsOptional()
  @IsText({ most: 300 })
  readonly note?: string;
}

/** POST .../tasks/:id/reassign: puts it back into a department's list, open to all of it. */
export class ReassignTaskDto {
  @IsIn(TASK_DEPARTMENTS)
  readonly department!: TaskDepartment;

  @IsOptional()
  @IsText({ most: 300 })
  readonly note?: string;
}

/** POST .../tasks/:id/notes: between the desk and the department. */
export class AddTaskNoteDto {
  /** Chosen by the client, so that pressing twice writes one note. */
  @IsOptional()
  @IsUUID()
  readonly id?: string;

  @IsText({ most: 1000, lines: true })
  readonly text!: string;
}
