import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { CODE_PURPOSES, LINE_GROUPS, POSTING_KINDS } from '@amends/folio';
import type { TaxRuleDto, TransactionCodeDto } from '@amends/folio/dto';
import type { PageDto } from '@amends/kernel/dto';
import { ActionCard, Field, Notice, Switch } from '@amends/ui';
import { DeskMemory } from '../platform/desk-memory';
import { EditDraft, blankDraft } from '../platform/edit-draft';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { CardSave } from './card-save';
import { CatalogueApi } from './catalogue-api';
import { BLANK_CODE, CODE, type CodeFields, changedCode, isAccount, newCode, toCodeFields } from './code-fields';
import { departmentKey, KNOWN_DEPARTMENTS } from './department-key';

const DRAFT = blankDraft<CodeFields>('folio.code');

/** Adds a transaction code or changes one; what it is and where it is booked never changes, for lines stand under it. */
@Component({
  selector: 'am-code-card',
  imports: [ActionCard, Field, Notice, Switch],
  templateUrl: './code-card.html',
  styleUrls: ['../staff/card-form.css', './catalogue-card.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CodeCard {
  /** None for one to be added. */
  readonly code = input<TransactionCodeDto>();
  readonly codes = input.required<readonly TransactionCodeDto[]>();
  readonly closed = output<void>();
  readonly done = output<void>();
  readonly stale = output<void>();

  protected readonly t = injectWords('catalogue');
  protected readonly all = injectWords('settings');
  protected readonly shell = injectWords('shell');
  protected readonly kinds = POSTING_KINDS;
  protected readonly groups = LINE_GROUPS;
  protected readonly purposes = CODE_PURPOSES;
  protected readonly saving = new CardSave();
  private readonly api = inject(CatalogueApi);
  private readonly stored = computed<CodeFields>(() => {
    const code = this.code();
    return code ? toCodeFields(code) : BLANK_CODE;
  });
  protected readonly draft = new EditDraft<CodeFields>(
    this.stored,
    inject(DeskMemory),
    DRAFT,
    () => this.code()?.id ?? 'new',
  );
  protected readonly fields = computed(() => this.draft.value() ?? this.stored());
  private readonly taxes = httpResource<PageDto<TaxRuleDto>>(() => this.api.taxesUrl());
  protected readonly taxCodes = computed(() => {
    const rules = this.taxes.hasValue() ? this.taxes.value().data : [];
    return [...new Set([...rules.map(({ code }) => code), this.fields().taxCode])].filter(Boolean).sort();
  });
  /** Codes a charge may bring: of kind tax. */
  protected readonly taxLines = computed(() => this.codes().filter(({ kind }) => kind === 'tax'));
  protected readonly departments = computed(() => [
    ...new Set([...KNOWN_DEPARTMENTS, ...this.codes().map(({ department }) => department)]),
  ]);
  protected readonly accounts = computed(() => [...new Set(this.codes().map(({ account }) => account))].sort());
  protected readonly codeError = computed(() => {
    const fault = this.saving.refusal();
    if (fault?.code === 'transaction-code-taken') return this.saving.words();
    return this.saving.asked() && !this.code() && !CODE.test(this.fields().code) ? this.t('code-form') : undefined;
  });
  protected readonly accountError = computed(() =>
    this.saving.asked() && !isAccount(this.fields().account) ? this.t('code.account-form') : undefined,
  );
  protected readonly refusal = computed(() =>
    this.saving.refusal()?.code === 'transaction-code-taken' ? undefined : this.saving.words(),
  );

  constructor() {
    inject(Keyboard).bindCard(
      { keys: 'Ctrl+Enter', label: () => this.all('save'), run: () => this.save() },
      { keys: 'Escape', label: () => this.shell('keys.close'), run: () => this.closed.emit() },
    );
  }

  protected departmentName(name: string): string {
    const key = departmentKey(name);
    return key ? this.t(`department.${key}`) : name;
  }

  protected async save(): Promise<void> {
    this.saving.asked.set(true);
    const [code, fields] = [this.code(), this.fields()];
    if (!fields.description.trim() || !isAccount(fields.account) || (!code && !CODE.test(fields.code))) return;
    const outcome = await this.saving.run(() =>
      code ? this.api.editCode(code, changedCode(this.draft.change())) : this.api.addCode(newCode(fields)),
    );
    if (outcome === 'stale') this.stale.emit();
    if (outcome !== 'saved') return;
    this.draft.discard();
    this.done.emit();
  }
}
