import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import { Button, EmptyState, Icon, Skeleton } from '@amends/ui';
import { LoadError } from '../platform/load-error';
import { AsOf } from '../platform/as-of';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { injectProblemText } from '../platform/problem-text';
import { Steady, SteadyRows } from '../platform/steady-rows';
import { CaseRow } from './case-row';
import { OpenCases } from './open-cases';
import { Outgoing } from './outgoing';
import { Presence } from './presence';
import { UnsentCases } from './unsent-cases';

/** Mine and unowned cases by the time left. Rows hold still while somebody is in the list. */
@Component({
  selector: 'am-case-queue',
  imports: [AsOf, Button, CaseRow, EmptyState, LoadError, Icon, Skeleton, Steady, UnsentCases],
  templateUrl: './case-queue.html',
  styleUrl: './case-queue.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'complementary', '[attr.aria-label]': "t('queue.label')" },
})
export class CaseQueue {
  readonly closed = output<void>();

  protected readonly t = injectWords('shell');
  protected readonly cases = inject(OpenCases);
  protected readonly outgoing = inject(Outgoing);
  protected readonly problemText = injectProblemText();
  protected readonly rows = new SteadyRows(this.cases.mineAndUnowned);

  constructor() {
    // Listens from the start: the stream tells the whole picture only once.
    inject(Presence);
    inject(Keyboard).bind({
      keys: ' ',
      label: () => this.t('keys.updates'),
      when: () => this.rows.waiting() > 0,
      run: () => this.rows.accept(),
      hidden: true,
    });
  }
}
