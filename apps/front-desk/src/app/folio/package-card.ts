import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { PACKAGE_COUNTS } from '@amends/folio';
import type { PackageDto, TransactionCodeDto } from '@amends/folio/dto';
import { Button, Field, Icon, Switch } from '@amends/ui';
import { CurrentProperty } from '../platform/current-property';
import { blankDraft } from '../platform/edit-draft';
import { injectWords } from '../platform/language';
import { CatalogueApi } from './catalogue-api';
import { CatalogueCard } from './catalogue-card';
import { CatalogueEdit } from './catalogue-edit';
import { CodeField } from './code-field';
import {
  BLANK_ITEM,
  BLANK_PACKAGE,
  type ItemFields,
  itemFault,
  type PackageFields,
  putItems,
  toPackageFields,
} from './package-fields';

const DRAFT = blankDraft<PackageFields>('folio.package');
const MOST_ITEMS = 20;

/** Adds a package or changes one: its name, what is in it for what price, whether stays still take it. */
@Component({
  selector: 'am-package-card',
  imports: [Button, CatalogueCard, CodeField, Field, Icon, Switch],
  templateUrl: './package-card.html',
  styleUrls: ['../staff/card-form.css', './catalogue-fields.css', './package-card.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PackageCard {
  /** None for one to be added. */
  readonly pack = input<PackageDto>();
  readonly codes = input.required<readonly TransactionCodeDto[]>();
  readonly closed = output<void>();
  readonly done = output<void>();
  readonly stale = output<void>();

  protected readonly t = injectWords('catalogue');
  protected readonly counts = PACKAGE_COUNTS;
  protected readonly edit = new CatalogueEdit<PackageDto, PackageFields>({
    ...{ row: this.pack, slot: DRAFT, blank: BLANK_PACKAGE, toFields: toPackageFields, taken: 'package-code-taken' },
    ...{ stale: this.stale, done: this.done },
  });
  private readonly api = inject(CatalogueApi);
  private readonly property = inject(CurrentProperty);
  protected readonly currency = computed(() =>
    this.property.details.hasValue() ? this.property.details.value().currency : '',
  );
  /** What can be in a package: charges in use, and what is in it already. */
  protected readonly choices = computed(() => {
    const inside = new Set(this.edit.fields().items.map(({ transactionCode }) => transactionCode));
    return this.codes().filter(({ kind, active, code }) => kind === 'charge' && (active || inside.has(code)));
  });
  protected readonly full = computed(() => this.edit.fields().items.length >= MOST_ITEMS);
  private readonly wanted = computed(() => putItems(this.edit.fields().items, this.currency()));
  protected faultOf(at: number): string | undefined {
    const fault = this.edit.saving.asked() ? itemFault(this.edit.fields().items, at, this.currency()) : undefined;
    return fault && this.t(`item-fault.${fault}`);
  }

  protected nameOf({ transactionCode }: ItemFields): string {
    return this.codes().find(({ code }) => code === transactionCode)?.description ?? '';
  }

  protected put(at: number, change: Partial<ItemFields>): void {
    const items = this.edit.fields().items.map((item, nth) => (nth === at ? { ...item, ...change } : item));
    this.edit.draft.set('items', items);
  }

  protected add(): void {
    if (!this.full()) this.edit.draft.set('items', [...this.edit.fields().items, BLANK_ITEM]);
  }

  protected remove(at: number): void {
    this.edit.draft.set(
      'items',
      this.edit.fields().items.filter((_item, nth) => nth !== at),
    );
  }

  protected async save(): Promise<void> {
    this.edit.saving.asked.set(true);
    const [pack, { name, code, active }, items] = [this.pack(), this.edit.fields(), this.wanted()];
    if (!name.trim() || !items || this.edit.codeMissing()) return;
    await this.edit.send(() => {
      if (!pack) return this.api.addPackage({ code, name: name.trim(), items });
      const itemsChanged = this.edit.draft.changed().includes('items');
      return this.api.editPackage(pack, { name: name.trim(), active, ...(itemsChanged ? { items } : {}) });
    });
  }
}
