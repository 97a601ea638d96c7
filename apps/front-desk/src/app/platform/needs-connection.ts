import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Notice } from '@amends/ui';
import { Connection } from './connection';
import { injectWords } from './language';

/** On a card whose act is only true when the server says so: without a connection it waits, and keeps what was typed. */
@Component({
  selector: 'am-needs-connection',
  imports: [Notice],
  templateUrl: './needs-connection.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NeedsConnection {
  readonly what = input.required<'money' | 'move' | 'change'>();

  protected readonly t = injectWords('together');
  protected readonly connection = inject(Connection);
}
