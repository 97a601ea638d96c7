import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon, type IconName } from '../icon/icon';

export type Tone = 'neutral' | 'ok' | 'warn' | 'late' | 'info' | 'vip';

/** A status in words; the tone and the shape only underline it. */
@Component({
  selector: 'am-chip',
  imports: [Icon],
  templateUrl: './chip.html',
  styleUrls: ['../tone/tone.css', './chip.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[attr.data-tone]': 'tone()', '[attr.data-filled]': 'filled() || null' },
})
export class Chip {
  readonly tone = input<Tone>('neutral');
  readonly icon = input<IconName>();
  /** Inverted band, for what is late now. */
  readonly filled = input(false);
}
