import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { NightTotalDto } from '@amends/night-audit/dto';
import type { MoneyText } from '@amends/kernel';
import { MoneyPipe } from '@amends/ui';
import { injectWords } from '../platform/language';

/** What a night comes to, by transaction code. */
@Component({
  selector: 'am-night-totals',
  imports: [MoneyPipe],
  templateUrl: './night-totals.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NightTotals {
  readonly caption = input.required<string>();
  readonly totals = input.required<readonly NightTotalDto[]>();
  readonly total = input.required<MoneyText>();

  protected readonly t = injectWords('night-audit');
}
