import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { CreditLimitsDto } from '@amends/compensation/dto';
import type { MoneyText } from '@amends/kernel';
import { MoneyPipe } from '@amends/ui';
import { injectWords } from '../platform/language';

/** What this role may still give on the case, in words; the bar only draws it. */
@Component({
  selector: 'am-authority-bar',
  imports: [MoneyPipe],
  templateUrl: './authority-bar.html',
  styleUrl: './authority-bar.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AuthorityBar {
  readonly limits = input.required<CreditLimitsDto>();
  /** About to be given. */
  readonly asked = input<MoneyText>();

  protected readonly t = injectWords('compensation');
  protected readonly given = computed(() => this.share(this.limits().grantedOnCase));
  protected readonly asking = computed(() => Math.min(100 - this.given(), this.share(this.asked())));

  /** Percent of the limit; only a drawing, so floating point is good enough. */
  private share(amount: MoneyText | undefined): number {
    const limit = Number(this.limits().authorityPerCase?.amount ?? 0);
    return limit > 0 ? Math.min(100, (Number(amount?.amount ?? 0) / limit) * 100) : 0;
  }
}
