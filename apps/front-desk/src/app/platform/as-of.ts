import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Button, Chip, TimePipe } from '@amends/ui';
import { Connection } from './connection';
import { injectWords } from './language';
import type { Stale } from './last-good';

/**
 * On what is shown although it may have changed: until when it is true. For all that was loaded before the connection
 * was lost; with `of` also for what could not be fetched anew, which can be tried again here.
 */
@Component({
  selector: 'am-as-of',
  imports: [Button, Chip, TimePipe],
  templateUrl: './as-of.html',
  styleUrl: './as-of.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AsOf {
  readonly of = input<Stale>();

  protected readonly t = injectWords('together');
  protected readonly shell = injectWords('shell');
  private readonly connection = inject(Connection);
  protected readonly lost = computed(() => this.connection.state() === 'lost');
  protected readonly since = computed(() => (this.lost() ? this.connection.lostAt() : this.of()?.staleSince()));

  constructor() {
    let before = false;
    // Nobody has to press for what only the connection was missing.
    effect(() => {
      const lost = this.lost();
      const back = before && !lost;
      before = lost;
      if (back) untracked(() => this.of()?.staleSince() && this.of()?.reload());
    });
  }
}
