import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Banner, Button } from '@amends/ui';
import { injectWords } from '../../platform/language';
import { PinHint } from './pin-hint-wish';

/** The band that tells of the PIN; it goes with the first answer. */
@Component({
  selector: 'am-pin-hint',
  imports: [Banner, Button, RouterLink],
  templateUrl: './pin-hint.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PinHintBand {
  protected readonly t = injectWords('lock');
  protected readonly wish = inject(PinHint);
}
