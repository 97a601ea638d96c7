import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';

/** What failed, in words, with the way out. The reference is small and last. */
@Component({
  selector: 'am-error-panel',
  imports: [Button, Icon],
  templateUrl: './error-panel.html',
  styleUrl: './error-panel.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'alert' },
})
export class ErrorPanel {
  readonly text = input.required<string>();
  readonly retryLabel = input<string>();
  readonly reference = input<string>();
  readonly retry = output<void>();
}
