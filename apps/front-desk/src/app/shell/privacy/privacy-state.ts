import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Icon, KeyHint } from '@amends/ui';
import { injectWords } from '../../platform/language';
import { Privacy } from '../../platform/privacy';

/** Says in the status strip that the screen is private, so that nobody takes the blur for a fault. */
@Component({
  selector: 'am-privacy-state',
  imports: [Icon, KeyHint],
  templateUrl: './privacy-state.html',
  styleUrl: './privacy-state.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PrivacyState {
  protected readonly t = injectWords('lock');
  protected readonly privacy = inject(Privacy);
}
