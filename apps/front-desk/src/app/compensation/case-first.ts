import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { CASE_CATEGORIES, type CaseCategory } from '@amends/case';
import type { CaseDto } from '@amends/case/dto';
import { newId } from '@amends/kernel';
import { Button, Icon, KeyHint, Notice } from '@amends/ui';
import { CaseApi } from '../case/case-api';
import { CATEGORY_ICONS } from '../case/category-icons';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { injectProblemText } from '../platform/problem-text';

/** A credit belongs to a case: one digit says what was wrong and opens it, and the credit goes on. */
@Component({
  selector: 'am-case-first',
  imports: [Button, Icon, KeyHint, Notice],
  templateUrl: './case-first.html',
  styleUrl: './case-first.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CaseFirst {
  readonly stayId = input.required<string>();
  readonly opened = output<CaseDto>();

  protected readonly t = injectWords('compensation');
  protected readonly terms = injectWords('terms');
  protected readonly categories = CASE_CATEGORIES;
  protected readonly icons = CATEGORY_ICONS;
  protected readonly refusal = signal('');
  private readonly busy = signal(false);
  private readonly api = inject(CaseApi);
  private readonly problemText = injectProblemText();
  private readonly id = newId();

  constructor() {
    const digits = CASE_CATEGORIES.map((category, at) => ({
      keys: String(at + 1),
      label: () => this.terms(`category.${category}`),
      run: () => this.open(category),
    }));
    inject(Keyboard).bindCard(...digits);
  }

  protected async open(category: CaseCategory): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      this.opened.emit(await this.api.open({ id: this.id, category, stayId: this.stayId() }));
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    } finally {
      this.busy.set(false);
    }
  }
}
