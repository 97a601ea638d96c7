import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { FindingDto } from '@amends/bill/dto';
import { injectWords } from '../platform/language';
import { LoadError } from '../platform/load-error';
import { BillChecks } from './bill-checks';
import { DismissedFindings } from './dismissed-findings';
import { FindingItem } from './finding-item';

/** What is likely wrong on the bills of the stay, gravest first; what somebody dismissed is folded away below. */
@Component({
  selector: 'am-findings-panel',
  imports: [DismissedFindings, FindingItem, LoadError],
  templateUrl: './findings-panel.html',
  styleUrl: './findings-panel.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FindingsPanel {
  readonly stayId = input.required<string>();
  readonly correctionAsked = output<FindingDto>();

  protected readonly t = injectWords('bill-check');
  protected readonly checks = inject(BillChecks);
  protected readonly dismissed = computed(() => this.checks.value()?.dismissed ?? []);
}
