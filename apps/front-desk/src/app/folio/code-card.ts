import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { CODE_PURPOSES, LINE_GROUPS, POSTING_KINDS } from '@amends/folio';
import type { TaxRuleDto, TransactionCodeDto } from '@amends/folio/dto';
import type { PageDto } from '@amends/kernel/dto';
import { Field, Switch } from '@amends/ui';
import { blankDraft } from '../platform/edit-draft';
import { injectWords } from '../platform/language';
import { CatalogueApi } from './catalogue-api';
import { CatalogueCard } from './catalogue-card';
import { CatalogueEdit } from './catalogue-edit';
import { CodeField } from './code-field';
import { BLANK_CODE, type CodeFields, changedCode, isAccount, newCode, toCodeFields } from './code-fields';
import { departmentKey, KNOWN_DEPARTMENTS } from './department-key';

const DRAFT = blankDraft<CodeFields>('folio.code');

/** Adds a transaction code or changes one; what it is and where it is booked never changes, for lines stand under it. */
@Component({
  selector: 'am-code-card',
  imports: [CatalogueCard, CodeField, Field, Switch],
  templateUrl: './code-card.html',
  styleUrls: ['../staff/card-form.css', './catalogue-fields.css'],
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
  protected readonly kinds = POSTING_KINDS;
  protected readonly groups = LINE_GROUPS;
  protected readonly purposes = CODE_PURPOSES;
  protected readonly edit = new CatalogueEdit<TransactionCodeDto, CodeFields>({
    ...{ row: this.code, slot: DRAFT, blank: BLANK_CODE, toFields: toCodeFields, taken: 'transaction-code-taken' },
    ...{ stale: this.stale, done: this.done },
  });
  private readonly api = inject(CatalogueApi);
  private readonly taxes = httpResource<PageDto<TaxRuleDto>>(() => this.api.taxesUrl());
  protected readonly taxCodes = computed(() => {
    const rules = this.taxes.hasValue() ? this.taxes.value().data : [];
    return [...new Set([...rules.map(({ code }) => code), this.edit.fields().taxCode])].filter(Boolean).sort();
  });
  /** Codes a charge may bring: of kind tax. */
  protected readonly taxLines = computed(() => this.codes().filter(({ kind }) => kind === 'tax'));
  protected readonly departments = computed(() => [
    ...new Set([...KNOWN_DEPARTMENTS, ...this.codes().map(({ department }) => department)]),
  ]);
  protected readonly accounts = computed(() => [...new Set(this.codes().map(({ account }) => account))].sort());
  protected readonly accountError = computed(() =>
    this.edit.saving.asked() && !isAccount(this.edit.fields().account) ? this.t('code.account-form') : undefined,
  );
  protected departmentName(name: string): string {
    const key = departmentKey(name);
    return key ? this.t(`department.${key}`) : name;
  }

  protected async save(): Promise<void> {
    this.edit.saving.asked.set(true);
    const [code, fields] = [this.code(), this.edit.fields()];
    if (!fields.description.trim() || !isAccount(fields.account) || this.edit.codeMissing()) return;
    await this.edit.send(() =>
      code ? this.api.editCode(code, changedCode(this.edit.draft.change())) : this.api.addCode(newCode(fields)),
    );
  }
}
