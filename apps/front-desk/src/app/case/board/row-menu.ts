import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { CaseState } from '@amends/case';
import type { CaseRowDto } from '@amends/case/dto';
import { KeyHint } from '@amends/ui';
import { injectWords } from '../../platform/language';
import { Session } from '../../platform/session';

export type RowAct = 'take' | 'give' | 'wait' | 'close';

const KEYS: Readonly<Record<RowAct, string>> = { take: 'T', give: 'A', wait: 'W', close: 'D' };
const WAITS_FROM: readonly CaseState[] = ['InProgress'];
const GAP = 4;

/** What can be done with one row, in the browser's own popover: a press beside it or Escape closes it. */
@Component({
  selector: 'am-row-menu',
  imports: [KeyHint],
  templateUrl: './row-menu.html',
  styleUrl: './row-menu.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RowMenu {
  readonly chosen = output<{ readonly act: RowAct; readonly row: CaseRowDto }>();

  protected readonly t = injectWords('board');
  protected readonly keys = KEYS;
  protected readonly row = signal<CaseRowDto | undefined>(undefined);
  protected readonly place = signal({ top: 0, right: 0 });
  protected readonly acts = computed<readonly RowAct[]>(() => {
    const row = this.row();
    if (!row) return [];
    const mine = row.owner?.id === this.session.current()?.staff.id;
    return [
      ...(mine ? [] : ['take' as const]),
      'give',
      ...(WAITS_FROM.includes(row.state) ? ['wait' as const] : []),
      'close',
    ];
  });
  private readonly session = inject(Session);
  private readonly injector = inject(Injector);
  private readonly menu = viewChild.required<ElementRef<HTMLElement>>('menu');
  private anchor: HTMLElement | undefined;

  open(row: CaseRowDto, anchor: HTMLElement): void {
    this.row.set(row);
    this.anchor = anchor;
    anchor.focus();
    const element = this.menu().nativeElement;
    element.showPopover();
    afterNextRender(
      () => {
        this.put(anchor.getBoundingClientRect(), element.offsetHeight);
        element.querySelector<HTMLElement>('button')?.focus();
      },
      { injector: this.injector },
    );
  }

  protected choose(act: RowAct): void {
    const row = this.row();
    this.close();
    if (row) this.chosen.emit({ act, row });
  }

  protected press(event: KeyboardEvent): void {
    const items = [...this.menu().nativeElement.querySelectorAll<HTMLElement>('button')];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
    const act = this.acts().find((one) => KEYS[one] === event.key.toUpperCase());
    if (next !== undefined) items[next % items.length]?.focus();
    else if (act) this.choose(act);
    else if (event.key === 'Tab' || event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Under its button, above it where the screen ends. */
  private put({ top, bottom, right }: DOMRect, height: number): void {
    const below = bottom + GAP + height <= innerHeight;
    this.place.set({ top: below ? bottom + GAP : Math.max(GAP, top - GAP - height), right: innerWidth - right });
  }

  private close(): void {
    this.menu().nativeElement.hidePopover();
    this.anchor?.focus();
  }
}
