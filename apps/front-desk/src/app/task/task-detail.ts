import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { newId } from '@amends/kernel';
import type { RoomDto } from '@amends/room/dto';
import { isTaskOpen, TASK_DEPARTMENTS, type TaskAct, type TaskDepartment } from '@amends/task';
import type { TaskDto, TaskRowDto } from '@amends/task/dto';
import { Button, Icon, Notice, Skeleton, TimePipe } from '@amends/ui';
import { injectWords } from '../platform/language';
import { lastGood } from '../platform/last-good';
import { LoadError } from '../platform/load-error';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { RoomSighting } from './room-sighting';
import { shrinkPhoto } from './shrink-photo';
import { TaskApi } from './task-api';

/** All of a task: what was said and shown, the room, and who else could do it. */
@Component({
  selector: 'am-task-detail',
  imports: [Button, Icon, LoadError, Notice, RoomSighting, Skeleton, TimePipe],
  templateUrl: './task-detail.html',
  styleUrl: './task-detail.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TaskDetail {
  readonly task = input.required<TaskRowDto>();
  readonly changed = output<TaskDto>();

  protected readonly t = injectWords('task');
  protected readonly terms = injectWords('terms');
  protected readonly shell = injectWords('shell');
  protected readonly api = inject(TaskApi);
  private readonly session = inject(Session);
  private readonly problemText = injectProblemText();
  protected readonly whole = httpResource<TaskDto>(() => this.api.url(this.task().id));
  protected readonly at = lastGood(this.whole, () => this.task().id);
  protected readonly still = computed(() => isTaskOpen(this.task().state));
  protected readonly others = computed(() => TASK_DEPARTMENTS.filter((one) => one !== this.task().department));
  protected readonly mayWork = computed(() => this.session.may('task.work'));
  protected readonly mayStatus = computed(() => this.session.may('room.status'));
  protected readonly draft = signal('');
  protected readonly busy = signal<'note' | 'photo' | 'act' | undefined>(undefined);
  protected readonly refusal = signal<string | undefined>(undefined);

  constructor() {
    // Asked for anew when the row says that there is more to tell.
    const told = computed(() => [this.task().version, this.task().notesCount, this.task().photosCount].join());
    effect(() => {
      told();
      untracked(() => this.whole.reload());
    });
  }

  protected sendNote(event: Event): Promise<void> {
    event.preventDefault();
    const text = this.draft().trim();
    if (!text) return Promise.resolve();
    return this.run('note', async () => {
      const task = await this.api.note(this.task().id, { id: newId(), text });
      this.draft.set('');
      return task;
    });
  }

  protected async addPhoto({ target }: Event): Promise<void> {
    const field = target as HTMLInputElement;
    const [file] = field.files ?? [];
    if (file)
      await this.run('photo', async () => this.api.photograph(this.task().id, await shrinkPhoto(file), newId()));
    field.value = '';
  }

  protected reassign(department: string): Promise<void> {
    const to = TASK_DEPARTMENTS.find((one): one is TaskDepartment => one === department);
    return to ? this.act('reassign', { department: to }) : Promise.resolve();
  }

  /** Shown at once: whoever said it does not wait for the others' news. */
  protected roomIs({ version, status, frontOfficeStatus }: RoomDto): void {
    const [task, { room }] = [this.at(), this.task()];
    if (!task || !room) return;
    this.changed.emit({ ...task, room: { ...room, version, status, frontOfficeStatus } });
  }

  protected act(act: TaskAct, body: object = {}): Promise<void> {
    return this.run('act', () => this.api.act(this.task().id, act, body));
  }

  private async run(what: 'note' | 'photo' | 'act', write: () => Promise<TaskDto>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(what);
    this.refusal.set(undefined);
    try {
      const task = await write();
      this.at.set(task);
      this.changed.emit(task);
    } catch (fault) {
      this.refusal.set(
        what === 'photo' && fault instanceof DOMException ? this.t('photo.wrong') : this.problemText(fault),
      );
    } finally {
      this.busy.set(undefined);
    }
  }
}
