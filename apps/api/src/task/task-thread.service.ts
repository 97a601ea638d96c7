import { newId } from '@amends/kernel';
import { decidePhoto, MOST_PHOTOS, type PhotoType } from '@amends/task';
import type { AddTaskNoteDto, TaskDto } from '@amends/task/dto';
import { Injectable } from '@nestjs/common';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { addNote } from './task-note';
import { ADD_PHOTO, COUNT_PHOTOS, PHOTO } from './task.queries';
import { TaskService } from './task.service';
import { TaskTelling } from './task-telling';

export interface Photo {
  readonly type: PhotoType;
  readonly content: Buffer;
}

/** What is said and shown about a task, between the desk and the department. */
@Injectable()
export class TaskThreadService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly tasks: TaskService,
    private readonly telling: TaskTelling,
  ) {}

  /** Also on a task that is settled: "it drips again" belongs to it. @throws Refused `not-found`. */
  note(taskId: string, dto: AddTaskNoteDto, staff: StaffMember): Promise<TaskDto> {
    return this.writes.run(staff, async (tx) => {
      const task = await this.tasks.lock(tx, taskId);
      const noteId = dto.id ?? newId();
      await addNote(tx, taskId, dto.text, noteId);
      this.telling.record(tx, 'noted', task, { noteId });
      return this.tasks.read(tx, taskId);
    });
  }

  /** @throws Refused `not-found`, `photo-not-an-image`, `photo-too-large`, `photos-too-many`. */
  photograph(taskId: string, content: Buffer, staff: StaffMember): Promise<TaskDto> {
    const decision = decidePhoto(content);
    if (!decision.granted) throw new Refused(decision.refusal.code, decision.refusal);
    return this.writes.run(staff, async (tx) => {
      const task = await this.tasks.lock(tx, taskId);
      const counted = await tx.first<{ count: number }>(COUNT_PHOTOS, [tx.propertyId, taskId]);
      if ((counted?.count ?? 0) >= MOST_PHOTOS) throw new Refused('photos-too-many', { most: MOST_PHOTOS });
      const photoId = newId();
      const { actor } = staff;
      const values = [tx.propertyId, photoId, taskId, decision.type, content, actor.id, actor.name, tx.at];
      await tx.rows(ADD_PHOTO, values);
      this.telling.record(tx, 'photographed', task, { photoId, bytes: content.length });
      return this.tasks.read(tx, taskId);
    });
  }

  /** @throws Refused `not-found`. */
  async photo(taskId: string, photoId: string, { propertyId }: StaffMember): Promise<Photo> {
    const photo = await this.reads.first<Photo & Record<string, unknown>>(propertyId, PHOTO, [
      propertyId,
      taskId,
      photoId,
    ]);
    if (!photo) throw new Refused('not-found');
    return photo;
  }
}
