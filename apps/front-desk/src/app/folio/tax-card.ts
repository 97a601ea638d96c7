import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { TaxRuleDto } from '@amends/folio/dto';
import { TAX_KINDS } from '@amends/property';
import { Button, DayPipe, Field, MoneyPipe, Segments } from '@amends/ui';
import { CurrentProperty } from '../platform/current-property';
import { blankDraft } from '../platform/edit-draft';
import { injectWords } from '../platform/language';
import { CatalogueApi } from './catalogue-api';
import { CatalogueCard } from './catalogue-card';
import { CatalogueEdit } from './catalogue-edit';
import { CodeField } from './code-field';
import { BLANK_TAX, changedTax, newTax, type TaxFields, toTaxFields } from './tax-fields';

const DRAFT = blankDraft<TaxFields>('folio.tax');

/** Adds a rate or fee of a tax from a day on, names one, says when it ends, or takes away one nothing was posted under. */
@Component({
  selector: 'am-tax-card',
  imports: [Button, CatalogueCard, CodeField, DayPipe, Field, MoneyPipe, Segments],
  templateUrl: './tax-card.html',
  styleUrls: ['../staff/card-form.css', './catalogue-fields.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TaxCard {
  /** None for one to be added. */
  readonly rule = input<TaxRuleDto>();
  readonly rules = input.required<readonly TaxRuleDto[]>();
  readonly closed = output<void>();
  readonly done = output<void>();
  readonly stale = output<void>();

  protected readonly t = injectWords('catalogue');
  protected readonly edit = new CatalogueEdit<TaxRuleDto, TaxFields>({
    ...{ row: this.rule, slot: DRAFT, blank: BLANK_TAX, toFields: toTaxFields, stale: this.stale, done: this.done },
  });
  private readonly api = inject(CatalogueApi);
  private readonly property = inject(CurrentProperty);
  protected readonly kinds = computed(() => TAX_KINDS.map((value) => ({ value, label: this.t(`tax-kind.${value}`) })));
  protected readonly codes = computed(() => [...new Set(this.rules().map(({ code }) => code))]);
  protected readonly currency = computed(() =>
    this.property.details.hasValue() ? this.property.details.value().currency : '',
  );
  private readonly wanted = computed(() => newTax(this.edit.fields(), this.currency()));
  protected readonly rateError = computed(() => {
    const { kind, validFrom } = this.edit.fields();
    if (!this.edit.saving.asked() || this.rule() || !validFrom || this.wanted()) return undefined;
    return this.t(kind === 'per-person-night' ? 'tax.amount-form' : 'tax.percent-form');
  });

  protected async save(): Promise<void> {
    this.edit.saving.asked.set(true);
    const [rule, { name }, wanted] = [this.rule(), this.edit.fields(), this.wanted()];
    if (!name.trim() || this.edit.codeMissing() || (!rule && !wanted)) return;
    await this.edit.send(async () => {
      if (rule) await this.api.editTax(rule, changedTax(this.edit.draft.change()));
      else if (wanted) await this.api.addTax(wanted);
    });
  }

  protected async remove(rule: TaxRuleDto): Promise<void> {
    await this.edit.send(() => this.api.removeTax(rule), this.t('tax.removed'));
  }
}
