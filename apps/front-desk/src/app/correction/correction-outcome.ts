import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { CorrectionPreviewDto } from '@amends/correction/dto';
import { Chip, FORMATS, MoneyPipe, Notice, showMoney } from '@amends/ui';
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
  /** What else is good to know of it. */
  readonly notes = input<readonly string[]>([]);

  protected readonly t = injectWords('correction');
  private readonly formats = inject(FORMATS);
  /** What is left of the own limit, where this counts against one. */
  protected readonly limit = computed(() => {
    const { given, authority } = this.preview();
    if (Number(given.amount) <= 0 || !authority.left || !authority.limit) return undefined;
    const { locale } = this.formats();
    return { left: showMoney(authority.left, locale), limit: showMoney(authority.limit, locale) };
  });
}
