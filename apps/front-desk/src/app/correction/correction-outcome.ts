import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { CorrectionPreviewDto } from '@amends/correction/dto';
import { MoneyPipe, Notice } from '@amends/ui';
import { injectWords } from '../platform/language';

/** What a correction will do: balances before and after, tax, who pays, and the paper it needs. */
@Component({
  selector: 'am-correction-outcome',
  imports: [MoneyPipe, Notice],
  templateUrl: './correction-outcome.html',
  styleUrl: './correction-outcome.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CorrectionOutcome {
  readonly preview = input.required<CorrectionPreviewDto>();

  protected readonly t = injectWords('correction');
  /** Payers who are not the guest in front of the desk. */
  protected readonly otherPayers = computed(() => this.preview().windows.filter(({ payerIsOther }) => payerIsOther));
  protected readonly given = computed(() => Number(this.preview().given.amount) > 0);
}
