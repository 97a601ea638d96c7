import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon, type IconName } from '../icon/icon';
import { Illustration } from '../illustration/illustration';
import type { IllustrationName } from '../illustration/illustration-name';

/**
 * What it means that nothing is here, and the one next step as content.
 *
 * A panel has an icon in a line; a whole page or column has a drawing above centred words.
 */
@Component({
  selector: 'am-empty',
  imports: [Icon, Illustration],
  templateUrl: './empty-state.html',
  styleUrl: './empty-state.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[attr.data-drawn]': 'illustration() ? true : null' },
})
export class EmptyState {
  readonly icon = input<IconName>('check');
  readonly illustration = input<IllustrationName>();
  readonly text = input.required<string>();
}
