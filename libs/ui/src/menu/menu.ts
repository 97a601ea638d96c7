import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  Injector,
  afterNextRender,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { KeyHint } from '../kbd/key-hint';

/** A line of a menu; `key` is the small letter that does it while the menu is open. */
export interface MenuAct {
  readonly id: string;
  readonly label: string;
  readonly key?: string;
}

const GAP = 4;

/**
 * What can be done with one thing, in the browser's own popover: a press beside it or Escape closes it, and the focus
 * goes back to the thing. What is put inside stands above the acts.
 */
@Component({
  selector: 'am-menu',
  imports: [KeyHint],
  templateUrl: './menu.html',
  styleUrl: './menu.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Menu {
  /** What a reader hears of the whole. */
  readonly label = input.required<string>();
  readonly acts = input.required<readonly MenuAct[]>();
  /** Which edge it shares with what it is opened on. */
  readonly align = input<'start' | 'end'>('start');
  /** The id of the act. */
  readonly chosen = output<string>();

  protected readonly place = signal({ top: 0, left: 0 });
  private readonly injector = inject(Injector);
  private readonly menu = viewChild.required<ElementRef<HTMLElement>>('menu');
  private anchor: HTMLElement | undefined;

  /** Opens with the acts it has once the screen is drawn next, the focus on the first. */
  open(anchor: HTMLElement): void {
    this.anchor = anchor;
    anchor.focus();
    this.menu().nativeElement.showPopover();
    afterNextRender(() => this.settle(anchor), { injector: this.injector });
  }

  protected choose(act: string): void {
    this.close();
    this.chosen.emit(act);
  }

  protected press(event: KeyboardEvent): void {
    const items = [...this.menu().nativeElement.querySelectorAll<HTMLElement>('button')];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
    const act = this.acts().find(({ key }) => key === event.key.toLowerCase());
    if (next !== undefined) items[next % items.length]?.focus();
    else if (act) this.choose(act.id);
    else if (event.key === 'Tab' || event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Under what it is about, above it where the screen ends, and never beside the screen. */
  private settle(anchor: HTMLElement): void {
    const element = this.menu().nativeElement;
    const { offsetHeight: height, offsetWidth: width } = element;
    const { top, bottom, left, right } = anchor.getBoundingClientRect();
    const from = this.align() === 'end' ? right - width : left;
    this.place.set({
      top: bottom + GAP + height <= innerHeight ? bottom + GAP : Math.max(GAP, top - GAP - height),
      left: Math.max(GAP, Math.min(from, innerWidth - width - GAP)),
    });
    element.querySelector<HTMLElement>('button')?.focus();
  }

  private close(): void {
    this.menu().nativeElement.hidePopover();
    this.anchor?.focus();
  }
}
