import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import type { TransactionCodeDto } from '@amends/folio/dto';
import type { PageDto } from '@amends/kernel/dto';
import { GATES, NIGHT_POSTERS } from '@amends/night-audit';
import type { NightAuditSettingsDto } from '@amends/night-audit/dto';
import { Button, Field, KeyHint, Notice, PageHead, Segments, Skeleton } from '@amends/ui';
import { CurrentProperty } from '../platform/current-property';
import { DeskMemory } from '../platform/desk-memory';
import { EditDraft, blankDraft } from '../platform/edit-draft';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { Live } from '../platform/live';
import { LoadError } from '../platform/load-error';
import { problemOf } from '../platform/problem';
import { injectProblemText } from '../platform/problem-text';
import { StatusStrip } from '../platform/status-strip';
import { NightAuditApi } from './night-audit-api';

const DRAFT = blankDraft<NightAuditSettingsDto>('night-audit.settings');
const FINDINGS = ['dueOutInHouse', 'dueInNotArrived', 'roomMissing', 'roomOutOfOrder', 'tooEarly'] as const;

/** How the house ends its night: who posts the nights, with which code, and what must be in order first. */
@Component({
  selector: 'am-night-settings-page',
  imports: [Button, Field, KeyHint, LoadError, Notice, PageHead, Segments, Skeleton],
  templateUrl: './night-settings-page.html',
  styleUrls: ['../staff/settings-form.css', './night-settings-page.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NightSettingsPage {
  protected readonly t = injectWords('night-settings');
  protected readonly all = injectWords('settings');
  protected readonly shell = injectWords('shell');
  protected readonly findings = FINDINGS;
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  private readonly api = inject(NightAuditApi);
  private readonly property = inject(CurrentProperty);
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();
  protected readonly read = httpResource<NightAuditSettingsDto>(() => this.api.settingsUrl());
  /** The newest known: also what a save has answered. */
  private readonly stored = linkedSignal(() => (this.read.hasValue() ? this.read.value() : undefined));
  protected readonly draft = new EditDraft<NightAuditSettingsDto>(this.stored, inject(DeskMemory), DRAFT);
  private readonly codes = httpResource<PageDto<TransactionCodeDto>>(() => this.codesUrl());
  /** Nights are charged with a room charge that is in use. */
  protected readonly roomCodes = computed(() => {
    const all = this.codes.hasValue() ? this.codes.value().data : [];
    return all.filter(
      ({ kind, group, active, purpose }) => kind === 'charge' && group === 'room' && active && !purpose,
    );
  });
  protected readonly posters = computed(() =>
    NIGHT_POSTERS.map((value) => ({ value, label: this.t(`poster.${value}`) })),
  );
  protected readonly gates = computed(() => GATES.map((value) => ({ value, label: this.t(`gate.${value}`) })));

  constructor() {
    inject(Live).on(
      ({ type }) => type === 'night-audit.settings-changed',
      () => this.read.reload(),
    );
    inject(Keyboard).bind({ keys: 'Ctrl+Enter', label: () => this.all('save'), run: () => this.save() });
  }

  protected async save(): Promise<void> {
    const stored = this.stored();
    if (this.busy() || !stored || this.draft.changed().length === 0) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      const { roomCode, ...change } = this.draft.change();
      const saved = await this.api.editSettings(stored.version, { ...change, ...(roomCode ? { roomCode } : {}) });
      this.draft.discard();
      this.stored.set(saved);
      this.strip.say(this.all('saved'));
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
      if (problemOf(fault).code === 'stale-version') this.read.reload();
    } finally {
      this.busy.set(false);
    }
  }

  protected discard(): void {
    this.refusal.set('');
    this.draft.discard();
  }

  private codesUrl(): string | undefined {
    const list = this.property.url('transaction-codes');
    return list && `${list}?limit=200`;
  }
}
