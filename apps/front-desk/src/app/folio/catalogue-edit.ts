import { computed, inject, type Signal } from '@angular/core';
import { DeskMemory, type DeskSlot } from '../platform/desk-memory';
import { type Begun, EditDraft } from '../platform/edit-draft';
import { injectWords } from '../platform/language';
import { CardSave } from './card-save';
import { CODE } from './code-fields';

/** As far as its frame and its fields have to know it, whatever is edited. */
export interface CatalogueEditing {
  readonly saving: CardSave;
  readonly draft: { contested(): readonly unknown[] };
  readonly fields: Signal<{ readonly code: string }>;
  readonly codeError: Signal<string | undefined>;
  readonly refusal: Signal<string | undefined>;
  setCode(typed: string): void;
}

interface Telling {
  emit(): void;
}

/** What one card edits. */
export interface Edited<Row, Fields> {
  /** None for one to be added. */
  readonly row: Signal<Row | undefined>;
  readonly slot: DeskSlot<Begun<Fields>>;
  readonly blank: Fields;
  readonly toFields: (row: Row) => Fields;
  /** Code of the problem that says the code is taken already: it is said at the field. */
  readonly taken?: string;
  readonly stale: Telling;
  readonly done: Telling;
}

/** Adding or changing one row of the catalogue: what is typed, what stands in its way, and the one save at a time. */
export class CatalogueEdit<
  Row extends { readonly id: string },
  Fields extends { readonly code: string },
> implements CatalogueEditing {
  readonly saving = new CardSave();
  readonly draft: EditDraft<Fields>;
  readonly fields: Signal<Fields>;
  readonly codeError = computed(() => {
    if (this.taken()) return this.saving.words();
    return this.saving.asked() && this.codeMissing() ? this.t('code-form') : undefined;
  });
  /** What is not said at a field. */
  readonly refusal = computed(() => (this.taken() ? undefined : this.saving.words()));
  private readonly taken = computed(() => {
    const { taken } = this.edited;
    return taken !== undefined && this.saving.refusal()?.code === taken;
  });
  private readonly t = injectWords('catalogue');

  constructor(private readonly edited: Edited<Row, Fields>) {
    const stored = computed(() => {
      const row = edited.row();
      return row ? edited.toFields(row) : edited.blank;
    });
    this.draft = new EditDraft<Fields>(stored, inject(DeskMemory), edited.slot, () => edited.row()?.id ?? 'new');
    this.fields = computed(() => this.draft.value() ?? stored());
  }

  /** Of a row to be added, whose code is not one yet. */
  codeMissing(): boolean {
    return this.edited.row() === undefined && !CODE.test(this.fields().code);
  }

  setCode(typed: string): void {
    this.draft.set('code', typed.toUpperCase());
    this.saving.refusal.set(undefined);
  }

  async send(write: () => Promise<unknown>, said?: string): Promise<void> {
    const outcome = await this.saving.run(write, said);
    if (outcome === 'stale') this.edited.stale.emit();
    if (outcome !== 'saved') return;
    this.draft.discard();
    this.edited.done.emit();
  }
}
