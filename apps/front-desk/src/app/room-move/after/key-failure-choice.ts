import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { KEY_FAILURES, type KeyFailure } from '@amends/room-move';
import type { FailKeyStepDto } from '@amends/room-move/dto';
import { Button } from '@amends/ui';
import { injectWords } from '../../platform/language';

/** Why a key could not be made or killed: one tap, and a few words where the reason says nothing by itself. */
@Component({
  selector: 'am-key-failure-choice',
  imports: [Button],
  templateUrl: './key-failure-choice.html',
  styleUrl: './key-failure-choice.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KeyFailureChoice {
  readonly busy = input(false);
  readonly chosen = output<Omit<FailKeyStepDto, 'step'>>();

  protected readonly t = injectWords('after-move');
  protected readonly reasons = KEY_FAILURES;
  protected readonly other = signal(false);
  protected readonly note = signal('');

  protected choose(reason: KeyFailure): void {
    if (reason === 'other') this.other.set(true);
    else this.chosen.emit({ reason });
  }

  protected send(event: Event): void {
    event.preventDefault();
    const note = this.note().trim();
    if (note) this.chosen.emit({ reason: 'other', note });
  }
}
