import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Button, Icon, KeyHint } from '@amends/ui';
import { injectWords } from '../../platform/language';
import { Specimen } from '../specimen';

/** The looks of a button, its states, and keys beside its words. */
@Component({
  selector: 'am-button-section',
  imports: [Button, Icon, KeyHint, Specimen],
  templateUrl: './button-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ButtonSection {
  protected readonly shell = injectWords('shell');
  protected readonly terms = injectWords('terms');
}
