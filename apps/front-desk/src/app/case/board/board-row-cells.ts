import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseRowDto } from '@amends/case/dto';
import { Icon, TimePipe } from '@amends/ui';
import { injectWords } from '../../platform/language';
import { Private } from '../../platform/privacy';
import { Session } from '../../platform/session';
import { CaseClock } from '../case-clock';
import { CATEGORY_ICONS } from '../category-icons';

/** The cells of one case on the board. The link stands in the cell that says what it is; the whole row leads there. */
@Component({
  // eslint-disable-next-line @angular-eslint/component-selector -- keeps the element a real row of a real table
  selector: 'tr[am-board-row]',
  imports: [CaseClock, Icon, Private, RouterLink, TimePipe],
  templateUrl: './board-row-cells.html',
  styleUrl: './board-row-cells.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.gone]': 'gone()' },
})
export class BoardRowCells {
  readonly row = input.required<CaseRowDto>();
  /** It has left the list and waits for Space to go. */
  readonly gone = input(false);
  /** The one row that Tab reaches. */
  readonly reached = input(false);
  readonly wide = input(false);
  readonly mayAct = input(false);
  readonly menuAsked = output<HTMLElement>();

  protected readonly t = injectWords('board');
  protected readonly shell = injectWords('shell');
  protected readonly terms = injectWords('terms');
  protected readonly icon = computed(() => CATEGORY_ICONS[this.row().category]);
  protected readonly mine = computed(() => this.row().owner?.id === this.session.current()?.staff.id);
  protected readonly stop = computed(() => (this.reached() ? 0 : -1));
  private readonly session = inject(Session);
}
