import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { PACKAGE_COUNTS } from '@amends/folio';
import type { PackageDto, TransactionCodeDto } from '@amends/folio/dto';
import { ActionCard, Button, Field, Icon, Notice, Switch } from '@amends/ui';
import { CurrentProperty } from '../platform/current-property';
import { DeskMemory } from '../platform/desk-memory';
import { EditDraft, blankDraft } from '../platform/edit-draft';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { CardSave } from './card-save';
import { CatalogueApi } from './catalogue-api';
import { CODE } from './code-fields';
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
  imports: [ActionCard, Button, Field, Icon, Notice, Switch],
  templateUrl: './package-card.html',
  styleUrls: ['../staff/card-form.css', './catalogue-card.css', './package-card.css'],
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
  protected readonly all = injectWords('settings');
  protected readonly shell = injectWords('shell');
  protected readonly counts = PACKAGE_COUNTS;
  protected readonly saving = new CardSave();
  private readonly api = inject(CatalogueApi);
  private readonly property = inject(CurrentProperty);
  private readonly stored = computed<PackageFields>(() => {
    const pack = this.pack();
    return pack ? toPackageFields(pack) : BLANK_PACKAGE;
  });
  protected readonly draft = new EditDraft<PackageFields>(
    this.stored,
    inject(DeskMemory),
    DRAFT,
    () => this.pack()?.id ?? 'new',
  );
  protected readonly fields = computed(() => this.draft.value() ?? this.stored());
  protected readonly currency = computed(() =>
    this.property.details.hasValue() ? this.property.details.value().currency : '',
  );
  /** What can be in a package: charges in use, and what is in it already. */
  protected readonly choices = computed(() => {
    const inside = new Set(this.fields().items.map(({ transactionCode }) => transactionCode));
    return this.codes().filter(({ kind, active, code }) => kind === 'charge' && (active || inside.has(code)));
  });
  protected readonly full = computed(() => this.fields().items.length >= MOST_ITEMS);
  private readonly wanted = computed(() => putItems(this.fields().items, this.currency()));
  protected readonly codeError = computed(() => {
    if (this.taken()) return this.saving.words();
    return this.saving.asked() && !this.pack() && !CODE.test(this.fields().code) ? this.t('code-form') : undefined;
  });
  protected readonly refusal = computed(() => (this.taken() ? undefined : this.saving.words()));
  private readonly taken = computed(() => this.saving.refusal()?.code === 'package-code-taken');

  constructor() {
    inject(Keyboard).bindCard(
      { keys: 'Ctrl+Enter', label: () => this.all('save'), run: () => this.save() },
      { keys: 'Escape', label: () => this.shell('keys.close'), run: () => this.closed.emit() },
    );
  }

  protected faultOf(at: number): string | undefined {
    const fault = this.saving.asked() ? itemFault(this.fields().items, at, this.currency()) : undefined;
    return fault && this.t(`item-fault.${fault}`);
  }

  protected nameOf({ transactionCode }: ItemFields): string {
    return this.codes().find(({ code }) => code === transactionCode)?.description ?? '';
  }

  protected put(at: number, change: Partial<ItemFields>): void {
    const items = this.fields().items.map((item, nth) => (nth === at ? { ...item, ...change } : item));
    this.draft.set('items', items);
  }

  protected add(): void {
    if (!this.full()) this.draft.set('items', [...this.fields().items, BLANK_ITEM]);
  }

  protected remove(at: number): void {
    this.draft.set(
      'items',
      this.fields().items.filter((_item, nth) => nth !== at),
    );
  }

  protected async save(): Promise<void> {
    this.saving.asked.set(true);
    const [pack, { name, code, active }, items] = [this.pack(), this.fields(), this.wanted()];
    if (!name.trim() || !items || (!pack && !CODE.test(code))) return;
    const outcome = await this.saving.run(() => {
      if (!pack) return this.api.addPackage({ code, name: name.trim(), items });
      const itemsChanged = this.draft.changed().includes('items');
      return this.api.editPackage(pack, { name: name.trim(), active, ...(itemsChanged ? { items } : {}) });
    });
    if (outcome === 'stale') this.stale.emit();
    if (outcome !== 'saved') return;
    this.draft.discard();
    this.done.emit();
  }
}
