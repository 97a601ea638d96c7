import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { TaxRuleDto } from '@amends/folio/dto';
import { TAX_KINDS } from '@amends/property';
import { ActionCard, Button, DayPipe, Field, MoneyPipe, Notice, Segments } from '@amends/ui';
import { CurrentProperty } from '../platform/current-property';
import { DeskMemory } from '../platform/desk-memory';
import { EditDraft, blankDraft } from '../platform/edit-draft';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { CardSave } from './card-save';
import { CatalogueApi } from './catalogue-api';
import { CODE } from './code-fields';
import { BLANK_TAX, changedTax, newTax, type TaxFields, toTaxFields } from './tax-fields';

const DRAFT = blankDraft<TaxFields>('folio.tax');

/** Adds a rate or fee of a tax from a day on, names one, says when it ends, or takes away one nothing was posted under. */
@Component({
  selector: 'am-tax-card',
  imports: [ActionCard, Button, DayPipe, Field, MoneyPipe, Notice, Segments],
  templateUrl: './tax-card.html',
  styleUrls: ['../staff/card-form.css', './catalogue-card.css'],
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
  protected readonly all = injectWords('settings');
  protected readonly shell = injectWords('shell');
  protected readonly saving = new CardSave();
  private readonly api = inject(CatalogueApi);
  private readonly property = inject(CurrentProperty);
  private readonly stored = computed<TaxFields>(() => {
    const rule = this.rule();
    return rule ? toTaxFields(rule) : BLANK_TAX;
  });
  protected readonly draft = new EditDraft<TaxFields>(
    this.stored,
    inject(DeskMemory),
    DRAFT,
    () => this.rule()?.id ?? 'new',
  );
  protected readonly fields = computed(() => this.draft.value() ?? this.stored());
  protected readonly kinds = computed(() => TAX_KINDS.map((value) => ({ value, label: this.t(`tax-kind.${value}`) })));
  protected readonly codes = computed(() => [...new Set(this.rules().map(({ code }) => code))]);
  protected readonly currency = computed(() =>
    this.property.details.hasValue() ? this.property.details.value().currency : '',
  );
  private readonly wanted = computed(() => newTax(this.fields(), this.currency()));
  protected readonly codeError = computed(() =>
    this.saving.asked() && !this.rule() && !CODE.test(this.fields().code) ? this.t('code-form') : undefined,
  );
  protected readonly rateError = computed(() => {
    const { kind, validFrom } = this.fields();
    if (!this.saving.asked() || this.rule() || !validFrom || this.wanted()) return undefined;
    return this.t(kind === 'per-person-night' ? 'tax.amount-form' : 'tax.percent-form');
  });

  constructor() {
    inject(Keyboard).bindCard(
      { keys: 'Ctrl+Enter', label: () => this.all('save'), run: () => this.save() },
      { keys: 'Escape', label: () => this.shell('keys.close'), run: () => this.closed.emit() },
    );
  }

  protected async save(): Promise<void> {
    this.saving.asked.set(true);
    const [rule, { name, code }, wanted] = [this.rule(), this.fields(), this.wanted()];
    if (!name.trim() || (!rule && (!CODE.test(code) || !wanted))) return;
    await this.send(async () => {
      if (rule) await this.api.editTax(rule, changedTax(this.draft.change()));
      else if (wanted) await this.api.addTax(wanted);
    });
  }

  protected async remove(rule: TaxRuleDto): Promise<void> {
    await this.send(() => this.api.removeTax(rule), this.t('tax.removed'));
  }

  private async send(write: () => Promise<unknown>, said?: string): Promise<void> {
    const outcome = await this.saving.run(write, said);
    if (outcome === 'stale') this.stale.emit();
    if (outcome !== 'saved') return;
    this.draft.discard();
    this.done.emit();
  }
}
