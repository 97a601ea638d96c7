import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Chip, type Tone } from '@amends/ui';
import { Clock } from '../platform/clock';
import { injectDuration } from '../platform/duration';
import { injectWords } from '../platform/language';
import { timeLeft, type Urgency } from './time-left';

/** How long the guest may still wait, in words; the colour only underlines it. */
@Component({
  selector: 'am-due-chip',
  imports: [Chip],
  templateUrl: './due-chip.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DueChip {
  readonly openedAt = input.required<string>();
  readonly dueAt = input.required<string>();

  private readonly t = injectWords('terms');
  private readonly duration = injectDuration();
  private readonly clock = inject(Clock);

  protected readonly left = computed(() => timeLeft(this.openedAt(), this.dueAt(), this.clock.now()));
  protected readonly tone = computed(() => TONES[this.left().urgency]);
  protected readonly text = computed(() => {
    const { urgency, minutes } = this.left();
    return this.t(urgency === 'late' ? 'time.late' : 'time.left', { duration: this.duration(minutes) });
  });
}

const TONES: Record<Urgency, Tone> = { calm: 'neutral', soon: 'warn', due: 'late', late: 'late' };
