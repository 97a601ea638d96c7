import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { BillChecks } from '../../bill/bill-checks';
import { FindingsPanel } from '../../bill/findings-panel';

/** What the check finds on one bill, with answers of its own. */
@Component({
  selector: 'am-findings-sample',
  imports: [FindingsPanel],
  providers: [BillChecks],
  template: '<am-findings-panel stayId="stay-anna" />',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FindingsSample {
  readonly folioId = input.required<string>();

  constructor() {
    const checks = inject(BillChecks);
    effect(() => checks.folioId.set(this.folioId()));
  }
}
