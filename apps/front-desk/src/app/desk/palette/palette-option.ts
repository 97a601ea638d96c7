import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Chip, Icon, KeyHint, NightPipe } from '@amends/ui';
import { CATEGORY_ICONS } from '../../case/category-icons';
import { CurrentProperty } from '../../platform/current-property';
import { injectWords } from '../../platform/language';
import { Private } from '../../platform/privacy';
import { STATUS_TONES } from '../../stay/status-tones';
import type { PaletteRow } from './palette-row';

/** One line of the palette: a guest, a room, a case, or an act with its key. */
@Component({
  selector: 'am-palette-option',
  imports: [Chip, Icon, KeyHint, NightPipe, Private],
  templateUrl: './palette-option.html',
  styleUrl: './palette-option.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    '[class]': 'row().kind',
    '[attr.aria-selected]': 'active()',
    '[attr.aria-disabled]': 'dead() || null',
  },
})
export class PaletteOption {
  readonly row = input.required<PaletteRow>();
  readonly active = input(false);

  protected readonly t = injectWords('palette');
  protected readonly shell = injectWords('shell');
  protected readonly terms = injectWords('terms');
  protected readonly tones = STATUS_TONES;
  protected readonly icons = CATEGORY_ICONS;
  protected readonly property = inject(CurrentProperty);
  /** A room nobody ever had leads nowhere; what is known of it stands here. */
  protected readonly dead = computed(() => {
    const row = this.row();
    return row.kind === 'room' && !row.room.stay;
  });
}
