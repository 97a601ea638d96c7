import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Banner, Button, Notice, type Tone } from '@amends/ui';
import { injectWords } from '../../platform/language';
import { Specimen } from '../specimen';

/** Something to know: in a card, across a page, and impossible to overlook. */
@Component({
  selector: 'am-notice-section',
  imports: [Banner, Button, Notice, Specimen],
  templateUrl: './notice-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoticeSection {
  protected readonly shell = injectWords('shell');
  protected readonly problem = injectWords('problem');
  protected readonly noticeTones: readonly Exclude<Tone, 'vip'>[] = ['neutral', 'info', 'ok', 'warn', 'late'];
  protected readonly tones: readonly Tone[] = [...this.noticeTones, 'vip'];
}
