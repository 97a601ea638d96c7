import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { Segments, type Segment } from '@amends/ui';
import { Keyboard } from '../../platform/keyboard/keyboard';
import { injectWords } from '../../platform/language';

type When = 'now' | 'later';

const CARDS = { now: 'move', later: 'later' } as const;

/** Whether the guest moves now or at a time: two cards for one act, each with its address. */
@Component({
  selector: 'am-when-choice',
  imports: [Segments],
  template: `<am-segments
    [label]="t('when.label')"
    [options]="options()"
    [value]="when()"
    (valueChange)="open($event)"
  />`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WhenChoice {
  /** What the card is about that this stands in. */
  readonly when = input.required<When>();

  protected readonly t = injectWords('room-move');
  protected readonly options = computed<readonly Segment<When>[]>(() => [
    { value: 'now', label: this.t('when.now') },
    { value: 'later', label: this.t('when.later') },
  ]);
  private readonly router = inject(Router);

  constructor() {
    inject(Keyboard).bindCard({
      keys: 't',
      label: () => this.t(this.when() === 'now' ? 'when.later' : 'when.now'),
      run: () => this.open(this.when() === 'now' ? 'later' : 'now'),
    });
  }

  protected open(when: When): Promise<boolean> {
    return this.router.navigate([], {
      queryParams: { do: CARDS[when] },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
