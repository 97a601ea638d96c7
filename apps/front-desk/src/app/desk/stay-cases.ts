import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Card, EmptyState } from '@amends/ui';
import { CaseRow } from '../case/case-row';
import { injectWords } from '../platform/language';
import { CurrentStay } from './current-stay';

/** The open cases of the stay. */
@Component({
  selector: 'am-stay-cases',
  imports: [Card, CaseRow, EmptyState],
  templateUrl: './stay-cases.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StayCases {
  protected readonly t = injectWords('stay');
  protected readonly current = inject(CurrentStay);
}
