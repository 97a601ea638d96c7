import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ICONS, type IconName } from './icons';

export { ICON_NAMES, type IconName } from './icons';

/** A drawing beside words; never the only carrier of a meaning, so hidden from screen readers. */
@Component({
  selector: 'am-icon',
  templateUrl: './icon.html',
  styleUrl: './icon.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true' },
})
export class Icon {
  readonly name = input.required<IconName>();
  readonly size = input(18);

  protected readonly shapes = computed(() => ICONS[this.name()]);
}
