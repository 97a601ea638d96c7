import type { Severity } from '@amends/case';
import type { FrontOfficeStatus, RoomStatus } from '@amends/room';
import type { TaskAct, TaskState } from '../rules/task-states';
import type { DeclineReason, TaskDepartment, TaskKind } from '../rules/task-words';
import type { PhotoType } from '../rules/photo';

/** A task in a list: nothing of the guest but the room and whether somebody is in it. */
export interface TaskRowDto {
  readonly id: string;
  readonly version: number;
  readonly department: TaskDepartment;
  readonly kind: TaskKind;
  readonly severity: Severity;
  readonly state: TaskState;
  /** What is to be done. */
  readonly text: string;
  readonly room: TaskRoomDto | null;
  readonly stayId: string | null;
  readonly caseId: string | null;
  readonly moveId: string | null;
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly openedBy: string;
  readonly openedAt: string;
  readonly dueAt: string;
  /** Why it was given back, while it is. */
  readonly declined: TaskDeclinedDto | null;
  readonly settledAt: string | null;
  /**
   * @minimum 0
   * @maximum 10000
   */
  readonly notesCount: number;
  /**
   * @minimum 0
   * @maximum 6
   */
  readonly photosCount: number;
}

export interface TaskRoomDto {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly floor: number;
  readonly status: RoomStatus;
  readonly frontOfficeStatus: FrontOfficeStatus;
}

export interface TaskDeclinedDto {
  readonly reason: DeclineReason;
  readonly note: string | null;
  /**
   * Who gave it back.
   * @maxLength 160
   */
  readonly by: string;
}

/** A task whole: with what was said about it, never seen by a guest. */
export interface TaskDto extends TaskRowDto {
  /** What may be done with it next. */
  readonly acts: readonly TaskAct[];
  /** Oldest first, the last hundred. */
  readonly notes: readonly TaskNoteDto[];
  readonly photos: readonly TaskPhotoDto[];
}

export interface TaskNoteDto {
  readonly id: string;
  readonly text: string;
  /** @maxLength 160 */
  readonly author: string;
  readonly at: string;
}

/** GET .../tasks/:id/photos/:photoId answers the picture itself. */
export interface TaskPhotoDto {
  readonly id: string;
  readonly type: PhotoType;
  /**
   * @minimum 1
   * @maximum 409600
   */
  readonly bytes: number;
  /** @maxLength 160 */
  readonly author: string;
  readonly at: string;
}
