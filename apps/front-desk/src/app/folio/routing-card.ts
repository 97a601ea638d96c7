import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { FolioDto, RoutingDto, TransactionCodeDto } from '@amends/folio/dto';
import type { PageDto } from '@amends/kernel/dto';
import { ActionCard, Button, Field, Icon, Notice, Skeleton } from '@amends/ui';
import { Connection } from '../platform/connection';
import { DeskMemory } from '../platform/desk-memory';
import { EditDraft, blankDraft } from '../platform/edit-draft';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords, wordsThere } from '../platform/language';
import { LoadError } from '../platform/load-error';
import { NeedsConnection } from '../platform/needs-connection';
import { CardSave } from './card-save';
import { CatalogueApi } from './catalogue-api';
import { NewPayer } from './new-payer';
import { ROUTED_GROUPS, type RoutedCode, type RoutingFields, toRoutingFields, toRules } from './routing-fields';

const DRAFT = blankDraft<RoutingFields>('folio.routing');

/** Who pays a bill, and which of them what of it, for the lines to come. */
@Component({
  selector: 'am-routing-card',
  imports: [ActionCard, Button, Field, Icon, LoadError, NeedsConnection, NewPayer, Notice, Skeleton],
  templateUrl: './routing-card.html',
  styleUrls: ['../staff/card-form.css', './routing-card.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RoutingCard {
  readonly folio = input.required<FolioDto>();
  readonly closed = output<void>();
  readonly done = output<void>();
  /** The bill has one more who pays; the card stays open. */
  readonly payerAdded = output<void>();

  protected readonly t = injectWords('catalogue');
  protected readonly all = injectWords('settings');
  protected readonly shell = injectWords('shell');
  protected readonly there = wordsThere('catalogue', 'settings');
  protected readonly groups = ROUTED_GROUPS;
  protected readonly several = computed(() => this.folio().windows.length > 1);
  protected readonly connection = inject(Connection);
  protected readonly saving = new CardSave();
  private readonly api = inject(CatalogueApi);
  protected readonly read = httpResource<RoutingDto>(() => this.api.routingUrl(this.folio().id));
  private readonly codesRead = httpResource<PageDto<TransactionCodeDto>>(() => this.api.codesUrl());
  private readonly routing = linkedSignal(() => (this.read.hasValue() ? this.read.value() : undefined));
  private readonly stored = computed(() => {
    const routing = this.routing();
    return routing && toRoutingFields(routing);
  });
  protected readonly draft = new EditDraft<RoutingFields>(
    this.stored,
    inject(DeskMemory),
    DRAFT,
    () => this.folio().id,
  );
  /** Services somebody can be charged for. */
  protected readonly services = computed(() => {
    const all = this.codesRead.hasValue() ? this.codesRead.value().data : [];
    return all.filter(({ kind, active }) => active && (kind === 'charge' || kind === 'tax'));
  });

  constructor() {
    inject(Keyboard).bindCard(
      { keys: 'Ctrl+Enter', label: () => this.shell('keys.confirm'), run: () => this.save() },
      { keys: 'Escape', label: () => this.shell('keys.close'), run: () => this.closed.emit() },
    );
  }

  protected route(group: keyof RoutingFields['groups'], window: string): void {
    const groups = this.draft.value()?.groups;
    if (groups) this.draft.set('groups', { ...groups, [group]: Number(window) });
  }

  protected put(at: number, change: Partial<RoutedCode>): void {
    const codes = this.draft.value()?.codes ?? [];
    this.draft.set(
      'codes',
      codes.map((code, nth) => (nth === at ? { ...code, ...change } : code)),
    );
  }

  protected add(): void {
    const last = this.folio().windows.at(-1)?.number ?? 1;
    this.draft.set('codes', [...(this.draft.value()?.codes ?? []), { transactionCode: '', window: last }]);
  }

  protected remove(at: number): void {
    this.draft.set(
      'codes',
      (this.draft.value()?.codes ?? []).filter((_code, nth) => nth !== at),
    );
  }

  protected nameOf({ transactionCode }: RoutedCode): string {
    return this.services().find(({ code }) => code === transactionCode)?.description ?? transactionCode;
  }

  protected async save(): Promise<void> {
    const [fields, routing] = [this.draft.value(), this.routing()];
    if (!fields || !routing || this.connection.state() === 'lost') return;
    const outcome = await this.saving.run(() => this.api.putRouting(routing, toRules(fields, routing)));
    if (outcome === 'stale') this.read.reload();
    if (outcome !== 'saved') return;
    this.draft.discard();
    this.done.emit();
  }
}
