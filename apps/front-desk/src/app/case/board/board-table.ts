import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  afterRenderEffect,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { CaseRowDto } from '@amends/case/dto';
import { Icon } from '@amends/ui';
import { injectWords } from '../../platform/language';
import { Session } from '../../platform/session';
import { Steady, type SteadyRows } from '../../platform/steady-rows';
import { COLUMNS, type Column } from './board-address';
import { BoardRowCells } from './board-row-cells';
import { groupsOf, type BoardRow } from './board-rows';
import { RowMenu, type RowAct } from './row-menu';

/** The board itself: one row a case, grouped by how long the guest can still wait. One stop for Tab, arrows inside. */
@Component({
  selector: 'am-board-table',
  imports: [BoardRowCells, Icon, RowMenu, Steady],
  templateUrl: './board-table.html',
  styleUrl: './board-table.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BoardTable {
  /** Which rows, in which place: both hold still under pointer and focus. What stands in a row is always the latest. */
  readonly steady = input.required<SteadyRows<BoardRow>>();
  readonly latest = input.required<readonly BoardRow[]>();
  readonly sort = input.required<Column>();
  readonly down = input.required<boolean>();
  readonly beside = input<string>();
  readonly wide = input(false);
  readonly busy = input(false);
  readonly sorted = output<Column>();
  readonly taken = output<void>();
  readonly given = output<CaseRowDto>();
  readonly waited = output<CaseRowDto>();
  readonly closed = output<CaseRowDto>();

  protected readonly t = injectWords('board');
  protected readonly columns = COLUMNS;
  protected readonly groups = computed(() => groupsOf(this.steady().shown()));
  protected readonly now = computed(() => new Map(this.latest().map((row) => [row.id, row.row])));
  protected readonly mayAct = computed(() => this.session.may('case.write'));
  private readonly session = inject(Session);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly menu = viewChild.required(RowMenu);
  private readonly order = computed(() => this.groups().flatMap(({ rows }) => rows));
  /** Where the focus is or was last; the one row that Tab reaches. */
  private readonly at = signal<{ readonly id: string; readonly place: number } | undefined>(undefined);
  protected readonly reached = computed(() => {
    const [rows, at] = [this.order(), this.at()];
    if (rows.some(({ id }) => id === at?.id)) return at?.id;
    return rows[Math.min(at?.place ?? 0, rows.length - 1)]?.id;
  });
  private readonly within = signal(false);

  constructor() {
    // A row that goes takes the focus with it: the one that comes in its place gets it.
    afterRenderEffect(() => {
      const reached = this.reached();
      if (this.within() && reached && document.activeElement === document.body) this.focus(reached);
    });
  }

  /** The row that has the focus, as it is now. */
  focused(): BoardRow | undefined {
    if (!this.within()) return undefined;
    const shown = this.order().find(({ id }) => id === this.reached());
    return shown && { ...shown, row: this.now().get(shown.id) ?? shown.row };
  }

  /** Goes to the row after or before, from outside to the one reached last. */
  step(by: number): BoardRow | undefined {
    const rows = this.order();
    const place = rows.findIndex(({ id }) => id === (this.beside() ?? this.reached()));
    const next =
      this.within() || this.beside() ? Math.max(0, Math.min(rows.length - 1, place + by)) : Math.max(0, place);
    const row = rows[next];
    if (row) this.focus(row.id);
    return row;
  }

  focus(id = this.reached()): void {
    const link = id && this.host.nativeElement.querySelector<HTMLElement>(`[data-case="${CSS.escape(id)}"] a`);
    if (link) link.focus();
  }

  openMenu(): void {
    const button = this.host.nativeElement.querySelector<HTMLElement>(`[data-case="${this.reached()}"] .menu`);
    const row = this.focused();
    if (button && row) this.menu().open(row.row, button);
  }

  protected enter(row: BoardRow): void {
    this.within.set(true);
    this.at.set({ id: row.id, place: this.order().findIndex(({ id }) => id === row.id) });
  }

  protected leave({ relatedTarget }: FocusEvent): void {
    // Nowhere: the row went, or the window did; the focus is still meant to be here.
    if (relatedTarget instanceof Node && !this.host.nativeElement.contains(relatedTarget)) this.within.set(false);
  }

  protected press(row: BoardRow, button: HTMLElement): void {
    this.enter(row);
    this.menu().open(this.now().get(row.id) ?? row.row, button);
  }

  protected do({ act, row }: { readonly act: RowAct; readonly row: CaseRowDto }): void {
    if (act === 'take') return this.taken.emit();
    ({ give: this.given, wait: this.waited, close: this.closed })[act].emit(row);
  }

  protected directionOf(column: Column): 'ascending' | 'descending' | null {
    if (column !== this.sort()) return null;
    return this.down() ? 'descending' : 'ascending';
  }
}
