import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Card, EmptyState, MoneyPipe, NightPipe } from '@amends/ui';
import { CaseRow } from '../case/case-row';
import { injectWords } from '../platform/language';
import { CurrentStay } from './current-stay';

/** What is open with this guest, and the last lines of the bill. */
@Component({
  selector: 'am-stay-overview',
  imports: [Card, CaseRow, EmptyState, MoneyPipe, NightPipe, RouterLink],
  templateUrl: './stay-overview.html',
  styleUrl: './stay-overview.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StayOverview {
  protected readonly t = injectWords('stay');
  protected readonly current = inject(CurrentStay);
}
