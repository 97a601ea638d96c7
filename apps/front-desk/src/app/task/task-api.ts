import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { TaskAct } from '@amends/task';
import type { DeclineTaskDto, OpenTaskDto, ReassignTaskDto, SettleTaskDto, TaskDto } from '@amends/task/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../platform/current-property';
import { sameAct } from '../platform/requests';

type ActBody = DeclineTaskDto | ReassignTaskDto | SettleTaskDto;

/** Addresses and writes of tasks. */
@Injectable({ providedIn: 'root' })
export class TaskApi {
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);

  url(taskId: string): string | undefined {
    return this.property.url('tasks', taskId);
  }

  /** `query` without the number of rows. */
  listUrl(query: string): string | undefined {
    const list = this.property.url('tasks');
    return list && `${list}?${query}&limit=200`;
  }

  photoUrl(taskId: string, photoId: string): string | undefined {
    return this.property.url('tasks', taskId, 'photos', photoId);
  }

  /** The id is made by the caller and is also the act's key. */
  open(wish: OpenTaskDto & { readonly id: string }): Promise<TaskDto> {
    return firstValueFrom(
      this.http.post<TaskDto>(`${this.property.url('tasks')}`, wish, { context: sameAct(wish.id) }),
    );
  }

  act(taskId: string, act: TaskAct, body: ActBody = {}): Promise<TaskDto> {
    return firstValueFrom(this.http.post<TaskDto>(`${this.property.url('tasks', taskId, act)}`, body));
  }

  note(taskId: string, note: { readonly id: string; readonly text: string }): Promise<TaskDto> {
    const address = `${this.property.url('tasks', taskId, 'notes')}`;
    return firstValueFrom(this.http.post<TaskDto>(address, note, { context: sameAct(note.id) }));
  }

  /** `key` is of the photo as it was taken: sent again on a bad network it is there once. */
  photograph(taskId: string, photo: Blob, key: string): Promise<TaskDto> {
    const address = `${this.property.url('tasks', taskId, 'photos')}`;
    return firstValueFrom(
      this.http.post<TaskDto>(address, photo, { context: sameAct(key), headers: { 'content-type': photo.type } }),
    );
  }
}
