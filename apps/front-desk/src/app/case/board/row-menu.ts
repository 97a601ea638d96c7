import { ChangeDetectionStrategy, Component, computed, inject, output, signal, viewChild } from '@angular/core';
import type { CaseState } from '@amends/case';
import type { CaseRowDto } from '@amends/case/dto';
import { Menu, type MenuAct } from '@amends/ui';
import { injectWords } from '../../platform/language';
import { Session } from '../../platform/session';

export type RowAct = 'take' | 'give' | 'wait' | 'close';

const KEYS: Readonly<Record<RowAct, string>> = { take: 't', give: 'a', wait: 'w', close: 'd' };
const WAITS_FROM: readonly CaseState[] = ['InProgress'];

/** What can be done with one row of the board. */
@Component({
  selector: 'am-row-menu',
  imports: [Menu],
  templateUrl: './row-menu.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RowMenu {
  readonly chosen = output<{ readonly act: RowAct; readonly row: CaseRowDto }>();

  protected readonly t = injectWords('board');
  protected readonly row = signal<CaseRowDto | undefined>(undefined);
  protected readonly acts = computed<readonly (MenuAct & { readonly id: RowAct })[]>(() => {
    const row = this.row();
    return row ? this.actsOn(row).map((id) => ({ id, label: this.t(`act.${id}`), key: KEYS[id] })) : [];
  });
  private readonly session = inject(Session);
  private readonly menu = viewChild.required(Menu);

  open(row: CaseRowDto, anchor: HTMLElement): void {
    this.row.set(row);
    this.menu().open(anchor);
  }

  protected choose(id: string): void {
    const row = this.row();
    const chosen = this.acts().find((act) => act.id === id);
    if (row && chosen) this.chosen.emit({ act: chosen.id, row });
  }

  private actsOn(row: CaseRowDto): readonly RowAct[] {
    const mine = row.owner?.id === this.session.current()?.staff.id;
    return [
      ...(mine ? [] : ['take' as const]),
      'give',
      ...(WAITS_FROM.includes(row.state) ? ['wait' as const] : []),
      'close',
    ];
  }
}
