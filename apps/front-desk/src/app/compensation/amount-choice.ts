import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import type { PostingDto } from '@amends/folio/dto';
import { parseMoney, type MoneyText } from '@amends/kernel';
import { FORMATS, Field, KeyHint, MoneyPipe, showPercent } from '@amends/ui';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { PERCENT_PRESETS } from './credit-defaults';
import { costOf } from './creditable-lines';

/** A share of the lines or a sum as it was typed; an `amount` of `undefined` is not typed to the end yet. */
export type CreditSize =
  { readonly percent: string } | { readonly typed: string; readonly amount: MoneyText | undefined };

/** How much: three presets on digits, or a sum that is typed. */
@Component({
  selector: 'am-amount-choice',
  imports: [Field, KeyHint, MoneyPipe],
  templateUrl: './amount-choice.html',
  styleUrl: './amount-choice.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AmountChoice {
  readonly lines = input.required<readonly PostingDto[]>();
  readonly currency = input.required<string>();
  readonly size = model.required<CreditSize>();

  protected readonly t = injectWords('compensation');
  protected readonly typed = computed(() => {
    const size = this.size();
    return 'typed' in size ? size.typed : '';
  });
  protected readonly presets = computed(() =>
    PERCENT_PRESETS.map((percent) => ({ percent, cost: costOf(percent, this.lines()) })),
  );
  protected readonly percent = computed(() => {
    const size = this.size();
    return 'percent' in size ? size.percent : undefined;
  });
  protected readonly wrong = computed(() => {
    const size = this.size();
    return 'typed' in size && !size.amount ? this.t('amount.wrong') : undefined;
  });

  private readonly formats = inject(FORMATS);

  constructor() {
    const presets = PERCENT_PRESETS.map((percent, at) => ({
      keys: String(at + 1),
      label: () => this.shown(percent),
      run: () => this.size.set({ percent }),
    }));
    inject(Keyboard).bindCard(...presets);
  }

  protected shown(percent: string): string {
    return showPercent(percent, this.formats().locale);
  }

  protected take(percent: string): void {
    this.size.set({ percent });
  }

  /** `12,50` and `12.50` are the same sum. */
  protected type(text: string): void {
    const typed = text.trim();
    if (!typed) return this.size.set({ percent: PERCENT_PRESETS[0] });
    const amount = { amount: typed.replace(',', '.'), currency: this.currency() };
    this.size.set({ typed, amount: parseMoney(amount).ok ? amount : undefined });
  }
}
