import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { PAYER_KINDS, type PayerKind } from '@amends/folio';
import type { FolioDto } from '@amends/folio/dto';
import { newId } from '@amends/kernel';
import { Button, Field, Icon, Notice } from '@amends/ui';
import { Connection } from '../platform/connection';
import { DeskMemory, deskSlot } from '../platform/desk-memory';
import { injectWords } from '../platform/language';
import { CardSave } from './card-save';
import { CatalogueApi } from './catalogue-api';

interface Typed {
  readonly name: string;
  readonly kind: PayerKind;
}

const TYPED = deskSlot<Typed>('folio.new-payer', { name: '', kind: 'company' });

/** Somebody else who is to pay a part of a bill. What was typed stays until it is added. */
@Component({
  selector: 'am-new-payer',
  imports: [Button, Field, Icon, Notice],
  templateUrl: './new-payer.html',
  styleUrl: './new-payer.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewPayer {
  readonly folio = input.required<FolioDto>();
  readonly added = output<void>();

  protected readonly t = injectWords('catalogue');
  protected readonly kinds = PAYER_KINDS;
  protected readonly saving = new CardSave();
  private readonly api = inject(CatalogueApi);
  private readonly memory = inject(DeskMemory);
  private readonly connection = inject(Connection);
  protected readonly typed = linkedSignal(() => this.memory.read(TYPED, this.folio().id));
  protected readonly ready = computed(() => this.typed().name.trim() !== '' && this.connection.state() !== 'lost');
  /** Of what is typed: sent again after no answer, it adds one payer. */
  private readonly id = linkedSignal({ source: this.typed, computation: () => newId() });

  protected change(change: { readonly name?: string; readonly kind?: string }): void {
    const kind = PAYER_KINDS.find((one) => one === change.kind) ?? this.typed().kind;
    this.memory.keep(TYPED, { name: change.name ?? this.typed().name, kind }, this.folio().id);
  }

  protected async add(): Promise<void> {
    if (!this.ready()) return;
    const [{ name, kind }, folioId] = [this.typed(), this.folio().id];
    const window = { payerName: name.trim(), payerKind: kind };
    const said = this.t('routing.added', { name: window.payerName });
    if ((await this.saving.run(() => this.api.addWindow(folioId, window, this.id()), said)) !== 'saved') return;
    this.memory.keep(TYPED, TYPED.blank, folioId);
    this.added.emit();
  }
}
