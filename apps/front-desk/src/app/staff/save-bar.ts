import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Button, KeyHint, Notice } from '@amends/ui';
import { injectWords } from '../platform/language';
import type { SettingsPart } from './settings-part';

/** The end of a form of settings: save, give up, and what stood in the way. */
@Component({
  selector: 'am-save-bar',
  imports: [Button, KeyHint, Notice],
  templateUrl: './save-bar.html',
  styleUrl: './save-bar.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SaveBar {
  readonly part = input.required<SettingsPart>();

  protected readonly t = injectWords('settings');
}
