import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Icon } from '@amends/ui';
import { injectWords } from '../../platform/language';
import { Privacy } from '../../platform/privacy';

/** Blurs other guests and past complaints, and lays them open again; pressed while they are blurred. */
@Component({
  selector: 'am-privacy-button',
  imports: [Icon],
  templateUrl: './privacy-button.html',
  styleUrl: './privacy-button.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PrivacyButton {
  protected readonly t = injectWords('lock');
  protected readonly privacy = inject(Privacy);
}
