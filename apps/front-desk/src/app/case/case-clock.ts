import { ChangeDetectionStrategy, Component, booleanAttribute, computed, inject, input } from '@angular/core';
import { caseBand, nextDue } from '@amends/case';
import type { CaseRowDto } from '@amends/case/dto';
import { Chip, type IconName, type Tone } from '@amends/ui';
import { Clock } from '../platform/clock';
import { injectDuration } from '../platform/duration';
import { injectWords } from '../platform/language';
import { timeLeft } from './time-left';

/** The clock of a case in words, told anew each minute; while it waits for the guest it stands, unless something was promised. */
@Component({
  selector: 'am-case-clock',
  imports: [Chip],
  templateUrl: './case-clock.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CaseClock {
  readonly row = input.required<Pick<CaseRowDto, 'state' | 'openedAt' | 'dueAt' | 'nextPromise'>>();
  /** Only the time, for a narrow list; how it is meant is spoken, and late is a shape of its own. */
  readonly short = input(false, { transform: booleanAttribute });

  private readonly t = injectWords('terms');
  private readonly duration = injectDuration();
  private readonly clock = inject(Clock);

  protected readonly band = computed(() => caseBand(this.row(), this.clock.now()));
  private readonly left = computed(() => {
    const due = nextDue(this.row());
    return due === null ? undefined : timeLeft(this.row().openedAt, due, this.clock.now());
  });
  protected readonly icon = computed<IconName | undefined>(() => {
    if (!this.left()) return 'pause';
    if (!this.short()) return 'clock';
    return this.band() === 'late' ? 'warning' : undefined;
  });
  protected readonly brief = computed(() => {
    const left = this.left();
    return left && (left.urgency === 'late' ? '+' : '') + this.duration(left.minutes);
  });
  protected readonly tone = computed<Tone>(() => {
    if (this.band() === 'late' || this.left()?.urgency === 'due') return 'late';
    return this.band() === 'soon' ? 'warn' : 'neutral';
  });
  protected readonly text = computed(() => {
    const left = this.left();
    if (!left) return this.t('time.waiting');
    return this.t(left.urgency === 'late' ? 'time.late' : 'time.left', { duration: this.duration(left.minutes) });
  });
}
