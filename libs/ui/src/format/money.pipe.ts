import { Pipe, inject, type PipeTransform } from '@angular/core';
import type { MoneyText } from '@amends/kernel';
import { FORMATS } from './formats';
import { showMoney } from './money';

/** `{{ line.amount | money }}`. Impure because the language may change while the amount does not. */
@Pipe({ name: 'money', pure: false })
export class MoneyPipe implements PipeTransform {
  private readonly formats = inject(FORMATS);

  transform(money: MoneyText | null | undefined, signed?: 'signed'): string {
    return money ? showMoney(money, this.formats().locale, signed === 'signed') : '';
  }
}
