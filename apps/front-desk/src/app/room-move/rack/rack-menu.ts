import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  Injector,
  afterNextRender,
  inject,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { KeyHint } from '@amends/ui';
import { injectWords } from '../../platform/language';
import { Private } from '../../platform/privacy';
import type { RackChoice } from './rack-grid';

/** A line of the menu; `key` is the letter that does it here and on the rack. */
export interface RackAct {
  readonly id: string;
  readonly label: string;
  readonly key?: string;
}

export interface RackMenuContent {
  readonly choice: RackChoice;
  readonly heading: string;
  readonly sub: readonly string[];
  readonly acts: readonly RackAct[];
}

const GAP = 4;
const WIDTH = 288;

/** What can be done with a room or a guest on the rack, and what there is to know, in the browser's own popover. */
@Component({
  selector: 'am-rack-menu',
  imports: [KeyHint, Private],
  templateUrl: './rack-menu.html',
  styleUrl: './rack-menu.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RackMenu {
  readonly done = output<{ readonly act: string; readonly choice: RackChoice }>();

  protected readonly t = injectWords('rack');
  protected readonly content = signal<RackMenuContent | undefined>(undefined);
  protected readonly place = signal({ top: 0, left: 0 });
  private readonly injector = inject(Injector);
  private readonly menu = viewChild.required<ElementRef<HTMLElement>>('menu');

  open(content: RackMenuContent): void {
    this.content.set(content);
    const element = this.menu().nativeElement;
    element.showPopover();
    afterNextRender(
      () => {
        this.put(content.choice.anchor.getBoundingClientRect(), element.offsetHeight);
        element.querySelector<HTMLElement>('button')?.focus();
      },
      { injector: this.injector },
    );
  }

  protected choose(act: string): void {
    const content = this.content();
    this.close();
    if (content) this.done.emit({ act, choice: content.choice });
  }

  protected press(event: KeyboardEvent): void {
    const items = [...this.menu().nativeElement.querySelectorAll<HTMLElement>('button')];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
    const act = this.content()?.acts.find(({ key }) => key === event.key.toLowerCase());
    if (next !== undefined) items[next % items.length]?.focus();
    else if (act) this.choose(act.id);
    else if (event.key === 'Tab' || event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Under what it is about, above it where the screen ends, and never beside the screen. */
  private put({ top, bottom, left }: DOMRect, height: number): void {
    const below = bottom + GAP + height <= innerHeight;
    this.place.set({
      top: below ? bottom + GAP : Math.max(GAP, top - GAP - height),
      left: Math.max(GAP, Math.min(left, innerWidth - WIDTH - GAP)),
    });
  }

  private close(): void {
    this.menu().nativeElement.hidePopover();
    this.content()?.choice.anchor.focus();
  }
}
