import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { DECLINE_REASONS, type DeclineReason } from '@amends/task';
import type { DeclineTaskDto } from '@amends/task/dto';
import { Button } from '@amends/ui';
import { injectWords } from '../platform/language';

/** Why a task is given back: one tap, and a few words only where the reason says nothing by itself. */
@Component({
  selector: 'am-decline-choice',
  imports: [Button],
  templateUrl: './decline-choice.html',
  styleUrl: './decline-choice.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeclineChoice {
  readonly busy = input(false);
  readonly chosen = output<DeclineTaskDto>();

  protected readonly t = injectWords('task');
  protected readonly reasons = DECLINE_REASONS;
  protected readonly other = signal(false);
  protected readonly note = signal('');

  protected choose(reason: DeclineReason): void {
    if (reason === 'other') this.other.set(true);
    else this.chosen.emit({ reason });
  }

  protected send(event: Event): void {
    event.preventDefault();
    const note = this.note().trim();
    if (note) this.chosen.emit({ reason: 'other', note });
  }
}
