import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Tone } from '../chip/chip';
import { Icon, type IconName } from '../icon/icon';

/** A band across the page or the shell: something holds for all of it. What to do about it stands in `bannerActions`. */
@Component({
  selector: 'am-banner',
  imports: [Icon],
  templateUrl: './banner.html',
  styleUrls: ['../tone/tone.css', './banner.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[attr.data-tone]': 'tone()', '[attr.data-filled]': 'filled() || null' },
})
export class Banner {
  readonly tone = input<Tone>('neutral');
  readonly icon = input<IconName>();
  /** Inverted: nobody may overlook it. For no connection, and for what is late now. */
  readonly filled = input(false);
}
