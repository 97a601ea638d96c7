import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Button } from '@amends/ui';
import { injectWords } from '../language';

/** Opens the card on a row; heard with the name of what it changes. */
@Component({
  selector: 'am-change-button',
  imports: [Button],
  templateUrl: './change-button.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChangeButton {
  readonly named = input.required<string>();
  readonly asked = output<void>();

  protected readonly t = injectWords('settings');
}
