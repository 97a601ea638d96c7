import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseCategory } from '@amends/case';
import type { StayOverviewDto } from '@amends/desk/dto';
import { Card, Chip, TimePipe } from '@amends/ui';
import { injectWords } from '../platform/language';
import { Clock } from '../platform/clock';

/** What is good to know beside the work: promises, wishes, how earlier troubles ended, how to reach the guest. */
@Component({
  selector: 'am-stay-context',
  imports: [Card, Chip, RouterLink, TimePipe],
  templateUrl: './stay-context.html',
  styleUrl: './stay-context.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StayContext {
  readonly at = input.required<StayOverviewDto>();

  protected readonly t = injectWords('stay');
  protected readonly terms = injectWords('terms');
  protected readonly promises = computed(() => {
    const now = this.clock.now().toISOString();
    return this.at().duePromises.map((promise) => ({ ...promise, late: promise.dueAt < now }));
  });
  private readonly clock = inject(Clock);

  protected category(code: string): string {
    return this.terms(`category.${code as CaseCategory}`);
  }
}
