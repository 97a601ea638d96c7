import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { TaxRuleDto } from '@amends/folio/dto';
import type { PageDto } from '@amends/kernel/dto';
import {
  Button,
  Chip,
  DayPipe,
  EmptyState,
  FORMATS,
  Icon,
  MoneyPipe,
  PageHead,
  Skeleton,
  TablePanel,
  showPercent,
} from '@amends/ui';
import { CurrentProperty } from '../platform/current-property';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { Live } from '../platform/live';
import { LoadError } from '../platform/load-error';
import { CatalogueApi } from './catalogue-api';
import { TaxCard } from './tax-card';
import { taxState } from './tax-fields';

const TONES = { 'in-force': 'ok', later: 'info', ended: 'neutral' } as const;

/** Taxes of the hotel, rate by rate with the days each is in force; the card that changes one is an address (`?edit=`). */
@Component({
  selector: 'am-taxes-page',
  imports: [Button, Chip, DayPipe, EmptyState, Icon, LoadError, MoneyPipe, PageHead, Skeleton, TablePanel, TaxCard],
  templateUrl: './taxes-page.html',
  styleUrl: '../staff/list-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TaxesPage {
  /** Id of the rule that is changed, `new` for one to be added. */
  readonly edit = input<string>();

  protected readonly t = injectWords('catalogue');
  protected readonly all = injectWords('settings');
  protected readonly shell = injectWords('shell');
  private readonly api = inject(CatalogueApi);
  private readonly router = inject(Router);
  private readonly property = inject(CurrentProperty);
  private readonly formats = inject(FORMATS);
  protected readonly read = httpResource<PageDto<TaxRuleDto>>(() => this.api.taxesUrl());
  protected readonly rules = computed(() => (this.read.hasValue() ? this.read.value().data : []));
  protected readonly edited = computed(() => this.rules().find(({ id }) => id === this.edit()));
  private readonly today = computed(() =>
    this.property.details.hasValue() ? this.property.details.value().businessDate : '',
  );

  constructor() {
    inject(Live).on(
      ({ type }) => type.startsWith('tax-rule.'),
      () => this.read.reload(),
    );
    inject(Keyboard).bind({ keys: 'n', label: () => this.t('taxes.add'), run: () => this.open('new') });
  }

  protected state(rule: TaxRuleDto): 'later' | 'in-force' | 'ended' {
    return taxState(rule, this.today());
  }

  protected tone(rule: TaxRuleDto): (typeof TONES)[keyof typeof TONES] {
    return TONES[this.state(rule)];
  }

  protected shown(text: string): string {
    return showPercent(text, this.formats().locale);
  }

  protected open(edit: string | null): Promise<boolean> {
    return this.router.navigate([], { queryParams: { edit }, queryParamsHandling: 'merge' });
  }

  protected done(): void {
    this.read.reload();
    void this.open(null);
  }
}
