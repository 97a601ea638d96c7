import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Tone } from '../chip/chip';
import { Icon, type IconName } from '../icon/icon';

/** Something to know before going on. */
@Component({
  selector: 'am-notice',
  imports: [Icon],
  templateUrl: './notice.html',
  styleUrls: ['../tone/tone.css', './notice.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[attr.data-tone]': 'tone()' },
})
export class Notice {
  readonly tone = input<Exclude<Tone, 'vip'>>('info');

  protected readonly icon = computed<IconName>(() => ICON_OF_TONE[this.tone()]);
}

const ICON_OF_TONE = { neutral: 'info', info: 'info', ok: 'check', warn: 'warning', late: 'warning' } as const;
