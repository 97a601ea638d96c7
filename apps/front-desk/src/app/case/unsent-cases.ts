import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { injectWords } from '../platform/language';
import { Outgoing } from './outgoing';
import { UnsentItem } from './unsent-item';

/** New cases that wait for the connection, above the open ones. */
@Component({
  selector: 'am-unsent-cases',
  imports: [UnsentItem],
  templateUrl: './unsent-cases.html',
  styleUrl: './unsent-cases.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnsentCases {
  protected readonly t = injectWords('together');
  protected readonly outgoing = inject(Outgoing);
}
