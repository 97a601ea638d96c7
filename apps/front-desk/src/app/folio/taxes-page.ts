import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { TaxRuleDto } from '@amends/folio/dto';
import { Chip, DayPipe, EmptyState, FORMATS, MoneyPipe, showPercent } from '@amends/ui';
import { CurrentProperty } from '../platform/current-property';
import { ChangeButton } from '../platform/edited-list/change-button';
import { EditedList } from '../platform/edited-list/edited-list';
import { EditedListFrame } from '../platform/edited-list/edited-list-frame';
import { injectWords } from '../platform/language';
import { CatalogueApi } from './catalogue-api';
import { TaxCard } from './tax-card';
import { taxState } from './tax-fields';

const TONES = { 'in-force': 'ok', later: 'info', ended: 'neutral' } as const;

/** Taxes of the hotel, rate by rate with the days each is in force; the card that changes one is an address (`?edit=`). */
@Component({
  selector: 'am-taxes-page',
  imports: [ChangeButton, Chip, DayPipe, EditedListFrame, EmptyState, MoneyPipe, TaxCard],
  templateUrl: './taxes-page.html',
  styleUrl: '../staff/list-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TaxesPage {
  /** Id of the rule that is changed, `new` for one to be added. */
  readonly edit = input<string>();

  protected readonly t = injectWords('catalogue');
  protected readonly all = injectWords('settings');
  private readonly api = inject(CatalogueApi);
  private readonly property = inject(CurrentProperty);
  private readonly formats = inject(FORMATS);
  protected readonly list = new EditedList<TaxRuleDto>({
    url: () => this.api.taxesUrl(),
    edit: this.edit,
    add: () => this.t('taxes.add'),
    hears: ['tax-rule.'],
  });
  private readonly today = computed(() =>
    this.property.details.hasValue() ? this.property.details.value().businessDate : '',
  );

  protected state(rule: TaxRuleDto): 'later' | 'in-force' | 'ended' {
    return taxState(rule, this.today());
  }

  protected tone(rule: TaxRuleDto): (typeof TONES)[keyof typeof TONES] {
    return TONES[this.state(rule)];
  }

  protected shown(text: string): string {
    return showPercent(text, this.formats().locale);
  }
}
