import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { COUNTRIES, countryName } from '@amends/settlement';
import type { WindowPartyDto } from '@amends/settlement/dto';
import { ActionCard, Field, Notice, Skeleton } from '@amends/ui';
import { Connection } from '../platform/connection';
import { DeskMemory } from '../platform/desk-memory';
import { EditDraft, blankDraft } from '../platform/edit-draft';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords, Language } from '../platform/language';
import { LoadError } from '../platform/load-error';
import { NeedsConnection } from '../platform/needs-connection';
import { problemOf } from '../platform/problem';
import { injectProblemText } from '../platform/problem-text';
import { StatusStrip } from '../platform/status-strip';
import { linesFault, type PartyFields, toParty, toPartyFields } from './party-fields';
import { SettlementApi } from './settlement-api';

const DRAFT = blankDraft<PartyFields>('settlement.party');

/** Whom the invoice of one payer's part is made out to; begins with what is known, and is only the desk's to say. */
@Component({
  selector: 'am-party-card',
  imports: [ActionCard, Field, LoadError, NeedsConnection, Notice, Skeleton],
  templateUrl: './party-card.html',
  styleUrls: ['./money-card.css', './party-card.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PartyCard {
  readonly folioId = input.required<string>();
  readonly windowNumber = input.required<number>();
  readonly closed = output<void>();
  readonly done = output<void>();

  protected readonly t = injectWords('settlement');
  protected readonly shell = injectWords('shell');
  protected readonly connection = inject(Connection);
  protected readonly busy = signal(false);
  protected readonly fault = signal<string | undefined>(undefined);
  private readonly api = inject(SettlementApi);
  private readonly strip = inject(StatusStrip);
  private readonly language = inject(Language);
  private readonly problemText = injectProblemText();
  protected readonly read = httpResource<WindowPartyDto>(() => this.api.partyUrl(this.folioId(), this.windowNumber()));
  protected readonly known = linkedSignal(() => (this.read.hasValue() ? this.read.value() : undefined));
  private readonly stored = computed(() => {
    const known = this.known();
    return known && toPartyFields(known.party ?? known.suggested);
  });
  protected readonly draft = new EditDraft<PartyFields>(
    this.stored,
    inject(DeskMemory),
    DRAFT,
    () => `${this.folioId()}.${this.windowNumber()}`,
  );
  /** Nobody has written it for this bill: it is what the same payer was billed as before. */
  protected readonly borrowed = computed(() => {
    const known = this.known();
    return known?.party === null && known.suggestedFrom === 'earlier-bill';
  });
  protected readonly linesError = computed(() => {
    const now = this.draft.value();
    const fault = now && linesFault(now);
    if (!fault) return undefined;
    return this.t(fault === 'many' ? 'address.lines-many' : 'address.lines-long');
  });
  private readonly wanted = computed(() => {
    const now = this.draft.value();
    return now && toParty(now);
  });
  /** What is only suggested can be taken as it is. */
  protected readonly ready = computed(
    () => this.wanted() !== undefined && (this.known()?.party === null || this.draft.changed().length > 0),
  );
  protected readonly countries = computed(() => {
    const locale = this.language.locale();
    const { compare } = new Intl.Collator(locale);
    return COUNTRIES.map((code) => ({ code, name: countryName(code, locale) })).sort((a, b) => compare(a.name, b.name));
  });

  constructor() {
    inject(Keyboard).bindCard(
      { keys: 'Ctrl+Enter', label: () => this.shell('keys.confirm'), run: () => this.save() },
      { keys: 'Escape', label: () => this.shell('keys.close'), run: () => this.closed.emit() },
    );
  }

  protected async save(): Promise<void> {
    const [known, party] = [this.known(), this.wanted()];
    if (!known || !party || !this.ready() || this.busy() || this.connection.state() === 'lost') return;
    this.busy.set(true);
    this.fault.set(undefined);
    try {
      await this.api.putParty(known, party);
      this.draft.discard();
      this.strip.say(this.t('address.done', { name: party.name }));
      this.done.emit();
    } catch (error) {
      const problem = problemOf(error);
      this.fault.set(this.problemText(problem));
      if (problem.code === 'stale-version') this.read.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
