import { ChangeDetectionStrategy, Component, DestroyRef, computed, inject, input, output } from '@angular/core';
import { CASE_BANDS, CASE_CATEGORIES, CASE_STATES, SEVERITIES, isOpen } from '@amends/case';
import type { CaseOwnerDto } from '@amends/case/dto';
import { Button, Field } from '@amends/ui';
import { CurrentProperty } from '../../platform/current-property';
import { injectWords } from '../../platform/language';
import { VIEWS, type BoardFilters, type FilterName, type ViewName } from './board-address';

const TYPING_PAUSE_MS = 250;

/** Narrows the board further than its view does. */
@Component({
  selector: 'am-board-filter-bar',
  imports: [Button, Field],
  templateUrl: './board-filter-bar.html',
  styleUrl: './board-filter-bar.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'search', '[attr.aria-label]': "t('filters.label')" },
})
export class BoardFilterBar {
  readonly view = input.required<ViewName>();
  readonly own = input.required<BoardFilters>();
  readonly owners = input.required<readonly CaseOwnerDto[]>();
  readonly changed = output<BoardFilters>();

  protected readonly t = injectWords('board');
  protected readonly terms = injectWords('terms');
  protected readonly categories = CASE_CATEGORIES;
  protected readonly severities = SEVERITIES;
  protected readonly bands = CASE_BANDS;
  protected readonly states = CASE_STATES.filter(isOpen);
  protected readonly desks = computed(() => {
    const { details } = this.property;
    return details.hasValue() ? details.value().desks : [];
  });
  /** What the view itself narrows is not asked again. */
  protected readonly ofView = computed(() => Object.keys(VIEWS[this.view()]) as readonly FilterName[]);
  protected readonly any = computed(() => Object.keys(this.own()).length > 0);
  private readonly property = inject(CurrentProperty);
  private pause?: ReturnType<typeof setTimeout>;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.pause));
  }

  protected set(name: FilterName, value: string): void {
    const { [name]: _before, ...others } = this.own();
    this.changed.emit(value ? { ...others, [name]: value } : others);
  }

  protected type(text: string): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.set('text', text.trim()), TYPING_PAUSE_MS);
  }
}
