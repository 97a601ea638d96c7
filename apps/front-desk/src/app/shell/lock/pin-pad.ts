import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Icon } from '@amends/ui';
import { injectWords } from '../../platform/language';

/** Digits for a finger or the mouse; whoever types needs none of them. The last key sends the form around it. */
@Component({
  selector: 'am-pin-pad',
  imports: [Icon],
  templateUrl: './pin-pad.html',
  styleUrl: './pin-pad.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'group', '[attr.aria-label]': "t('pin.pad')", '(pointerdown)': '$event.preventDefault()' },
})
export class PinPad {
  readonly busy = input(false);
  readonly pressed = output<string>();
  readonly erased = output<void>();

  protected readonly t = injectWords('lock');
  protected readonly digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
}
