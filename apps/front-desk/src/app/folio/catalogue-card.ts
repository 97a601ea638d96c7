import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { ActionCard, Notice } from '@amends/ui';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import type { CatalogueEditing } from './catalogue-edit';

/** The card in which a row of the catalogue is added or changed; its fields are content. */
@Component({
  selector: 'am-catalogue-card',
  imports: [ActionCard, Notice],
  templateUrl: './catalogue-card.html',
  styleUrl: './catalogue-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CatalogueCard {
  readonly edit = input.required<CatalogueEditing>();
  /** What is changed, by its name or code. */
  readonly named = input.required<string | undefined>();
  /** Words for adding one. */
  readonly add = input.required<string>();
  readonly saved = output<void>();
  readonly closed = output<void>();

  protected readonly all = injectWords('settings');
  protected readonly shell = injectWords('shell');

  constructor() {
    inject(Keyboard).bindCard(
      { keys: 'Ctrl+Enter', label: () => this.all('save'), run: () => this.saved.emit() },
      { keys: 'Escape', label: () => this.shell('keys.close'), run: () => this.closed.emit() },
    );
  }
}
