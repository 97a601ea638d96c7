import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { isTaskOpen, type TaskAct } from '@amends/task';
import type { DeclineTaskDto, TaskDto, TaskRowDto } from '@amends/task/dto';
import { Button, Chip, Icon, Notice, TimePipe } from '@amends/ui';
import { DueChip } from '../case/due-chip';
import { SeverityMark } from '../case/severity-mark';
import { injectWords } from '../platform/language';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { StatusStrip } from '../platform/status-strip';
import { DeclineChoice } from './decline-choice';
import { TaskApi } from './task-api';
import { TaskDetail } from './task-detail';

/** One task: what, where, by when, and what a thumb does with it; the rest behind its heading. */
@Component({
  selector: 'am-task-item',
  imports: [Button, Chip, DeclineChoice, DueChip, Icon, Notice, SeverityMark, TaskDetail, TimePipe],
  templateUrl: './task-item.html',
  styleUrl: './task-item.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TaskItem {
  readonly task = input.required<TaskRowDto>();
  readonly open = input(false);
  /** Where tasks of several departments stand together. */
  readonly withDepartment = input(false);
  readonly toggled = output<void>();
  readonly changed = output<TaskDto>();

  protected readonly t = injectWords('task');
  protected readonly terms = injectWords('terms');
  protected readonly busy = signal(false);
  protected readonly declining = signal(false);
  protected readonly refusal = signal<string | undefined>(undefined);
  private readonly api = inject(TaskApi);
  private readonly session = inject(Session);
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();

  protected readonly detailId = computed(() => `task-${this.task().id}`);
  protected readonly still = computed(() => isTaskOpen(this.task().state));
  protected readonly mine = computed(() => this.task().assignee?.id === this.session.current()?.staff.id);
  /** Nobody has it, or it was given back. */
  protected readonly free = computed(() => ['Open', 'Declined'].includes(this.task().state));
  protected readonly mayFinish = computed(() => ['Open', 'Accepted'].includes(this.task().state));
  protected readonly mayWork = computed(() => this.session.may('task.work'));

  protected accept(): Promise<void> {
    return this.act('accept');
  }

  /** One tap; ten seconds to say that it was the wrong one. */
  protected done(): Promise<void> {
    const { id } = this.task();
    return this.act('done', {}, async () => this.changed.emit(await this.api.act(id, 'reopen')));
  }

  protected decline(why: DeclineTaskDto): Promise<void> {
    return this.act('decline', why);
  }

  private async act(act: TaskAct, body: DeclineTaskDto | object = {}, undo?: () => Promise<unknown>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set(undefined);
    try {
      const task = await this.api.act(this.task().id, act, body);
      this.declining.set(false);
      this.strip.say(this.t(`said.${act === 'done' || act === 'decline' ? act : 'accept'}`, { what: task.text }), undo);
      this.changed.emit(task);
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    } finally {
      this.busy.set(false);
    }
  }
}
