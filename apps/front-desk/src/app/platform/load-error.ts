import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { ErrorPanel } from '@amends/ui';
import { Connection } from './connection';
import { injectWords } from './language';
import { problemOf } from './problem';
import { injectProblemText } from './problem-text';

/** A panel that could not be loaded: why in words, a retry, the reference for whoever looks into it. */
@Component({
  selector: 'am-load-error',
  imports: [ErrorPanel],
  templateUrl: './load-error.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LoadError {
  readonly fault = input.required<unknown>();
  readonly retry = output<void>();

  protected readonly shell = injectWords('shell');
  protected readonly problemText = injectProblemText();
  protected readonly reference = computed(() => {
    const { requestId } = problemOf(this.fault());
    return requestId && this.t('reference', { number: requestId });
  });
  private readonly t = injectWords('together');

  constructor() {
    const connection = inject(Connection);
    let lost = false;
    // Nobody has to press for what only the connection was missing.
    effect(() => {
      const state = connection.state();
      if (state === 'live' && lost) untracked(() => this.retry.emit());
      lost = state === 'lost';
    });
  }
}
