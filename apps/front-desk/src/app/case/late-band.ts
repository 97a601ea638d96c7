import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Banner, Button } from '@amends/ui';
import { injectWords } from '../platform/language';
import { Private } from '../platform/privacy';
import { CaseClock } from './case-clock';
import { LateAlerts } from './late-alerts';

/** Across the whole width: a severe case is late. Stays until it is seen, or no longer so. */
@Component({
  selector: 'am-late-band',
  imports: [Banner, Button, CaseClock, Private, RouterLink],
  templateUrl: './late-band.html',
  styleUrl: './late-band.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LateBand {
  protected readonly t = injectWords('shell');
  protected readonly terms = injectWords('terms');
  protected readonly alerts = inject(LateAlerts);
  /** The one that waits longest; the others are counted. */
  protected readonly first = computed(() => this.alerts.unseen()[0]);
}
