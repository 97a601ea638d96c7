import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TimePipe } from '@amends/ui';
import { Connection } from '../platform/connection';
import { injectWords } from '../platform/language';

/** Across the work while the hotel's server is out of reach: since when, and what can be done all the same. */
@Component({
  selector: 'am-offline-band',
  imports: [TimePipe],
  templateUrl: './offline-band.html',
  styleUrl: './offline-band.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'status' },
})
export class OfflineBand {
  protected readonly t = injectWords('shell');
  protected readonly connection = inject(Connection);
}
