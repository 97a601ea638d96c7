import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { CorrectionPreviewDto } from '@amends/correction/dto';
import { Chip, MoneyPipe, Notice } from '@amends/ui';
import { injectWords } from '../platform/language';

/** What a correction will do: balances before and after, tax, who pays, and the paper it needs. */
@Component({
  selector: 'am-correction-outcome',
  imports: [Chip, MoneyPipe, Notice],
  templateUrl: './correction-outcome.html',
  styleUrl: './correction-outcome.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CorrectionOutcome {
  readonly preview = input.required<CorrectionPreviewDto>();

  protected readonly t = injectWords('correction');
  protected readonly given = computed(() => Number(this.preview().given.amount) > 0);
}
