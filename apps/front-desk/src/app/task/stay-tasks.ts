import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { isTaskOpen } from '@amends/task';
import type { TaskDto } from '@amends/task/dto';
import { Button, Chip, TimePipe } from '@amends/ui';
import { DueChip } from '../case/due-chip';
import { injectWords, wordsThere } from '../platform/language';
import { Session } from '../platform/session';
import { AskTask } from './ask-task';
import { TaskList } from './task-list';

const SHOWN = 4;

/** What departments do for a guest, quietly beside the work: who has it, by when, and what was given back. */
@Component({
  selector: 'am-stay-tasks',
  imports: [AskTask, Button, Chip, DueChip, RouterLink, TimePipe],
  templateUrl: './stay-tasks.html',
  styleUrl: './stay-tasks.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StayTasks {
  readonly stayId = input.required<string>();

  protected readonly t = injectWords('task');
  protected readonly terms = injectWords('terms');
  protected readonly there = wordsThere('task');
  protected readonly asking = signal(false);
  protected readonly mayWork = computed(() => this.session.may('task.work'));
  protected readonly list = new TaskList(() => `stayId=${this.stayId()}`);
  /** Open ones first, then what was done last. */
  protected readonly tasks = computed(() => {
    const rows = this.list.rows.shown();
    return [...rows.filter(({ state }) => isTaskOpen(state)), ...rows.filter(({ state }) => state === 'Done')].slice(
      0,
      SHOWN,
    );
  });
  protected readonly isOpen = isTaskOpen;
  private readonly session = inject(Session);

  protected asked(task: TaskDto): void {
    this.asking.set(false);
    this.list.put(task, true);
  }
}
