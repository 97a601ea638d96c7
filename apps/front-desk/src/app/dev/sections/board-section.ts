import { ChangeDetectionStrategy, Component, afterNextRender, inject, signal, viewChild } from '@angular/core';
import { boardRows, type BoardRow } from '../../case/board/board-rows';
import { BoardFilterBar } from '../../case/board/board-filter-bar';
import { BoardTable } from '../../case/board/board-table';
import { BoardViews } from '../../case/board/board-views';
import { Clock } from '../../platform/clock';
import { SteadyRows } from '../../platform/steady-rows';
import { BOARD_ROWS } from '../samples/cases';
import { COLLEAGUE, ME } from '../samples/house';
import { Specimen } from '../specimen';

/** The board with every clock, a row whose case has left it, and the menu of a row that nobody has taken. */
@Component({
  selector: 'am-board-section',
  imports: [BoardFilterBar, BoardTable, BoardViews, Specimen],
  templateUrl: './board-section.html',
  styleUrls: ['./section.css', './board-section.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BoardSection {
  protected readonly owners = [ME, COLLEAGUE].map((one) => ({ ...one, desk: null }));
  protected readonly wish = { view: 'all', filters: {}, own: {}, sort: 'time', down: false } as const;
  private readonly all = boardRows(BOARD_ROWS, inject(Clock).now(), {
    sort: 'time',
    down: false,
    collator: new Intl.Collator('en'),
  });
  protected readonly latest = this.all.filter(({ id }) => id !== 'calm');
  protected readonly rows = new SteadyRows<BoardRow>(signal(this.all));
  protected readonly menuRows = new SteadyRows<BoardRow>(signal(this.all.filter(({ id }) => id === 'due')));
  private readonly withMenu = viewChild.required<BoardTable>('withMenu');

  constructor() {
    afterNextRender(() => {
      this.withMenu().focus('due');
      this.withMenu().openMenu();
    });
  }
}
