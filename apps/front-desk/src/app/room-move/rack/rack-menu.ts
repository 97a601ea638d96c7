import { ChangeDetectionStrategy, Component, output, signal, viewChild } from '@angular/core';
import { Menu, type MenuAct } from '@amends/ui';
import { injectWords } from '../../platform/language';
import { Private } from '../../platform/privacy';
import type { RackChoice } from './rack-grid';

export interface RackMenuContent {
  readonly choice: RackChoice;
  readonly heading: string;
  readonly sub: readonly string[];
  /** The letter of an act does it on the rack as well. */
  readonly acts: readonly MenuAct[];
}

/** What can be done with a room or a guest on the rack, and what there is to know. */
@Component({
  selector: 'am-rack-menu',
  imports: [Menu, Private],
  templateUrl: './rack-menu.html',
  styleUrl: './rack-menu.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RackMenu {
  readonly done = output<{ readonly act: string; readonly choice: RackChoice }>();

  protected readonly t = injectWords('rack');
  protected readonly content = signal<RackMenuContent | undefined>(undefined);
  private readonly menu = viewChild.required(Menu);

  open(content: RackMenuContent): void {
    this.content.set(content);
    this.menu().open(content.choice.anchor);
  }

  protected choose(act: string): void {
    const content = this.content();
    if (content) this.done.emit({ act, choice: content.choice });
  }
}
