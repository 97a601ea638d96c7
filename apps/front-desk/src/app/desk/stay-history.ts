import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseCategory } from '@amends/case';
import { Card, EmptyState, TimePipe } from '@amends/ui';
import { injectWords } from '../platform/language';
import { Private } from '../platform/privacy';
import { CurrentStay } from './current-stay';

/** Earlier troubles of this guest in this hotel and how they ended: facts only. */
@Component({
  selector: 'am-stay-history',
  imports: [Card, EmptyState, Private, RouterLink, TimePipe],
  templateUrl: './stay-history.html',
  styleUrl: './stay-history.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StayHistory {
  protected readonly t = injectWords('stay');
  protected readonly current = inject(CurrentStay);
  private readonly terms = injectWords('terms');

  protected category(code: string): string {
    return this.terms(`category.${code as CaseCategory}`);
  }
}
