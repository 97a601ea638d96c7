import { ChangeDetectionStrategy, Component, computed, inject, input, model, output, signal } from '@angular/core';
import { CASE_CATEGORIES, type CaseCategory } from '@amends/case';
import { searchKey } from '@amends/kernel';
import { Icon, KeyHint } from '@amends/ui';
import { Keyboard } from '../platform/keyboard/keyboard';
import { keyName } from '../platform/keyboard/key-name';
import { injectWords } from '../platform/language';
import { CATEGORY_ICONS } from './category-icons';

/** What is wrong: a digit, a press, or the first letters. The digit of a category never changes. */
@Component({
  selector: 'am-category-choice',
  imports: [Icon, KeyHint],
  templateUrl: './category-choice.html',
  styleUrl: './category-choice.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CategoryChoice {
  readonly chosen = model.required<CaseCategory | undefined>();
  /** Takes the focus when the card opens. */
  readonly first = input(false);

  /** Enter with nothing typed. */
  readonly entered = output<void>();

  protected readonly t = injectWords('case');
  protected readonly terms = injectWords('terms');
  protected readonly icons = CATEGORY_ICONS;
  protected readonly typed = signal('');
  protected readonly shown = computed(() => {
    const wanted = searchKey(this.typed());
    const all = CASE_CATEGORIES.map((category, at) => ({
      category,
      digit: at + 1,
      word: this.terms(`category.${category}`),
    }));
    const fits = all.filter(({ word }) => searchKey(word).includes(wanted));
    return fits.length > 0 ? fits : all;
  });
  protected readonly none = computed(() => {
    const wanted = searchKey(this.typed());
    return wanted !== '' && !this.shown().some(({ word }) => searchKey(word).includes(wanted));
  });

  constructor() {
    const digits = CASE_CATEGORIES.map((category, at) => ({
      keys: String(at + 1),
      label: () => this.terms(`category.${category}`),
      run: () => this.choose(category),
    }));
    inject(Keyboard).bindCard(...digits);
  }

  protected choose(category: CaseCategory): void {
    this.chosen.set(category);
    this.typed.set('');
  }

  /** One category left is the one that is meant. */
  protected type(text: string): void {
    this.typed.set(text);
    const [only, other] = this.shown();
    if (text && only && !other) this.chosen.set(only.category);
  }

  /** No category has a digit in its name, so a digit is its number here too; by its place on every layout. */
  protected press(event: KeyboardEvent): void {
    const digit = Number(keyName(event));
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !this.typed()) return this.entered.emit();
    const category = Number.isInteger(digit) ? CASE_CATEGORIES[digit - 1] : this.byEnter(event);
    if (!category) return;
    event.preventDefault();
    event.stopPropagation();
    this.choose(category);
  }

  private byEnter({ key, ctrlKey, metaKey }: KeyboardEvent): CaseCategory | undefined {
    return key === 'Enter' && !ctrlKey && !metaKey && this.typed() ? this.shown()[0]?.category : undefined;
  }
}
