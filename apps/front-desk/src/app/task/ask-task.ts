import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { newId } from '@amends/kernel';
import { TASK_KINDS, type TaskDepartment, type TaskKind, USUAL_DEPARTMENT } from '@amends/task';
import type { TaskDto } from '@amends/task/dto';
import { Button, Notice } from '@amends/ui';
import { injectWords } from '../platform/language';
import { injectProblemText } from '../platform/problem-text';
import { StatusStrip } from '../platform/status-strip';
import { TaskApi } from './task-api';

/** Asks a department for something: what, where, in a few words. Who does it follows from what it is. */
@Component({
  selector: 'am-ask-task',
  imports: [Button, Notice],
  templateUrl: './ask-task.html',
  styleUrl: './ask-task.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AskTask {
  /** Whose list is looked at; the kinds it usually does come first. */
  readonly department = input<TaskDepartment>();
  /** The guest it is for: the room is theirs then. */
  readonly stayId = input<string>();
  readonly asked = output<TaskDto>();
  readonly closed = output<void>();

  protected readonly t = injectWords('task');
  protected readonly terms = injectWords('terms');
  protected readonly kinds = computed(() => {
    const usual = (kind: TaskKind) => (USUAL_DEPARTMENT[kind] === this.department() ? 0 : 1);
    return TASK_KINDS.toSorted((one, other) => usual(one) - usual(other));
  });
  protected readonly chosen = signal<TaskKind | undefined>(undefined);
  protected readonly kind = computed(() => this.chosen() ?? this.kinds()[0] ?? 'other');
  protected readonly doneBy = computed(() => this.terms(`department.${USUAL_DEPARTMENT[this.kind()]}`));
  protected readonly room = signal('');
  protected readonly text = signal('');
  protected readonly busy = signal(false);
  protected readonly refusal = signal<string | undefined>(undefined);
  private readonly api = inject(TaskApi);
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();
  private readonly id = newId();

  protected choose(kind: string): void {
    this.chosen.set(TASK_KINDS.find((one) => one === kind));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const [text, roomNumber, stayId] = [this.text().trim(), this.room().trim(), this.stayId()];
    if (!text || this.busy()) return;
    this.busy.set(true);
    this.refusal.set(undefined);
    try {
      const place = { ...(stayId ? { stayId } : {}), ...(roomNumber ? { roomNumber } : {}) };
      const task = await this.api.open({ id: this.id, kind: this.kind(), text, ...place });
      this.strip.say(this.t('said.asked', { department: this.terms(`department.${task.department}`) }));
      this.asked.emit(task);
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    } finally {
      this.busy.set(false);
    }
  }
}
