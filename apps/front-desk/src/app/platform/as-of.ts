import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Chip, TimePipe } from '@amends/ui';
import { Connection } from './connection';
import { injectWords } from './language';

/** On what was loaded before the connection was lost: until when it is true. Gone when the connection is back. */
@Component({
  selector: 'am-as-of',
  imports: [Chip, TimePipe],
  templateUrl: './as-of.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AsOf {
  protected readonly t = injectWords('together');
  protected readonly connection = inject(Connection);
}
