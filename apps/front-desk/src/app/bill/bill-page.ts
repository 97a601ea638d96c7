import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { EmptyState } from '@amends/ui';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { CurrentStay } from '../desk/current-stay';
import { BillTable } from './bill-table';
import { ExplainCard } from './explain-card';

/** The bill of a stay, and the explanation of one line beside it. */
@Component({
  selector: 'am-bill-page',
  imports: [BillTable, EmptyState, ExplainCard],
  templateUrl: './bill-page.html',
  styleUrl: './bill-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BillPage {
  /** The line explained, from the address. */
  readonly line = input<string>();

  protected readonly t = injectWords('bill');
  protected readonly current = inject(CurrentStay);
  protected readonly folios = computed(() => this.current.value()?.folios ?? []);
  /** The line under the cursor; acts on a line take this one. */
  protected readonly chosen = signal<string | undefined>(undefined);
  private readonly router = inject(Router);

  constructor() {
    effect(() => {
      const line = this.line();
      if (line) this.chosen.set(line);
    });
    inject(Keyboard).bind(
      { keys: 'e', label: () => this.t('explain'), run: () => this.explain(this.chosen()) },
      { keys: 'o', label: () => this.t('credit'), run: () => this.credit(this.chosen()) },
    );
  }

  protected explain(line: string | undefined): Promise<boolean> {
    const section = ['/stay', this.current.id(), 'bill'];
    return this.router.navigate(line ? [...section, line] : section);
  }

  protected credit(line: string | undefined): Promise<boolean> {
    const queryParams = { do: 'credit', on: line ?? null };
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
