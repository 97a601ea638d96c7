import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FolioDto } from '@amends/folio/dto';
import { formatMoney, parseMoney, sum, type Money, type MoneyText } from '@amends/kernel';
import { FORMATS, MoneyPipe, showMoney } from '@amends/ui';
import { injectWords } from '../platform/language';

/** What is still to pay: all in all by currency, and by payer where there are several. */
@Component({
  selector: 'am-stay-balance',
  imports: [MoneyPipe],
  templateUrl: './stay-balance.html',
  styleUrl: './stay-balance.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StayBalance {
  readonly folios = input.required<readonly FolioDto[]>();

  protected readonly t = injectWords('stay');
  protected readonly totals = computed<readonly MoneyText[]>(() =>
    [...new Set(this.folios().map(({ currency }) => currency))].map((currency) => {
      const ours = this.folios().filter((folio) => folio.currency === currency);
      return formatMoney(
        sum(
          currency,
          ours.map(({ balance }) => exact(balance)),
        ),
      );
    }),
  );
  protected readonly payers = computed(() => {
    const windows = this.folios().flatMap((folio) => folio.windows);
    if (windows.length < 2) return '';
    const { locale } = this.formats();
    return windows
      .map(({ payerKind, payerName, balance }) => {
        const payer = payerKind === 'guest' ? this.t('payer-guest') : payerName;
        return this.t('payer', { payer, amount: showMoney(balance, locale) });
      })
      .join(' · ');
  });
  private readonly formats = inject(FORMATS);
}

function exact(text: MoneyText): Money {
  const parsed = parseMoney(text);
  if (!parsed.ok) throw new RangeError(`The server sent ${text.amount} ${text.currency}: ${parsed.refusal}.`);
  return parsed.money;
}
