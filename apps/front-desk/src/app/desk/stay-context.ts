import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseCategory } from '@amends/case';
import type { StayOverviewDto } from '@amends/desk/dto';
import { Chip, TimePipe } from '@amends/ui';
import { Clock } from '../platform/clock';
import { injectWords } from '../platform/language';

const SHOWN = 3;
const PAST_SHOWN = 2;
import { Private } from '../platform/privacy';

/** What is good to know beside the work: promises, wishes, how earlier troubles ended, how to reach the guest. */
@Component({
  selector: 'am-stay-context',
  imports: [Chip, Private, RouterLink, TimePipe],
  templateUrl: './stay-context.html',
  styleUrl: './stay-context.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'am-panel' },
})
export class StayContext {
  readonly at = input.required<StayOverviewDto>();

  protected readonly t = injectWords('stay');
  protected readonly terms = injectWords('terms');
  protected readonly promises = computed(() => {
    const now = this.clock.now().toISOString();
    // One stands in the header, and where they must be said now all stand in the banner.
    if (this.at().announcement || this.at().duePromises.length < 2) return [];
    return this.at()
      .duePromises.map((promise) => ({ ...promise, late: promise.dueAt < now }))
      .slice(0, SHOWN);
  });
  protected readonly requests = computed(() => this.at().stay.specialRequests.slice(0, SHOWN));
  protected readonly past = computed(() => this.at().pastCases.slice(0, PAST_SHOWN));
  /** "2 in 5 stays: noise × 2": facts, without a verdict. */
  protected readonly summary = computed(() => {
    const { staysBefore, pastProblems } = this.at();
    if (staysBefore === 0 && pastProblems.count === 0) return this.t('first-stay');
    const stays = this.t.count('stays-before-count', staysBefore);
    if (pastProblems.count === 0) return `${stays}. ${this.t('no-past')}`;
    const kinds = pastProblems.categories.map(({ category, count }) =>
      count > 1 ? `${this.category(category)} × ${count}` : this.category(category),
    );
    return `${this.t.count('past-problems-count', pastProblems.count, { stays })}: ${kinds.join(', ')}.`;
  });
  private readonly clock = inject(Clock);

  protected category(code: CaseCategory): string {
    return this.terms(`category.${code}`);
  }
}
