import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Card } from '@amends/ui';
import { injectWords } from '../platform/language';
import { CurrentStay } from './current-stay';
import { StayCase } from './stay-case';

/** The open cases of the stay. */
@Component({
  selector: 'am-stay-cases',
  imports: [Card, StayCase],
  templateUrl: './stay-cases.html',
  styleUrl: './stay-cases.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StayCases {
  protected readonly t = injectWords('stay');
  protected readonly current = inject(CurrentStay);
}
