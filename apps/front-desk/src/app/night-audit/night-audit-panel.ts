import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { addNights, newId } from '@amends/kernel';
import type { NightAuditDto } from '@amends/night-audit/dto';
import { Button, Chip, FORMATS, Icon, MoneyPipe, Skeleton, showNight, TimePipe } from '@amends/ui';
import { atMostEvery } from '../platform/at-most-every';
import { Connection } from '../platform/connection';
import { CurrentProperty } from '../platform/current-property';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { Live } from '../platform/live';
import { LoadError } from '../platform/load-error';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { StatusStrip } from '../platform/status-strip';
import { EndNightDialog } from './end-night-dialog';
import { NightAuditApi } from './night-audit-api';
import { NightTotals } from './night-totals';
import { OpenFindings } from './open-findings';

/** What is open is looked for anew at most this often, however much happens in the house. */
const REST_MS = 10_000;
const WATCHED = /^(stay|room|folio)\./;

/** The end of the night: what is open, one confirmation, how far it is, and what the last one posted. */
@Component({
  selector: 'am-night-audit-panel',
  imports: [Button, Chip, EndNightDialog, Icon, LoadError, MoneyPipe, NightTotals, OpenFindings, Skeleton, TimePipe],
  templateUrl: './night-audit-panel.html',
  styleUrl: './night-audit-panel.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NightAuditPanel {
  protected readonly t = injectWords('night-audit');
  protected readonly shell = injectWords('shell');
  protected readonly session = inject(Session);
  protected readonly connection = inject(Connection);
  protected readonly dialog = signal(false);
  protected readonly busy = signal(false);
  private readonly api = inject(NightAuditApi);
  private readonly formats = inject(FORMATS);
  private readonly problemText = injectProblemText();
  private readonly strip = inject(StatusStrip);
  private readonly property = inject(CurrentProperty);

  private readonly date = computed(() => {
    const { details } = this.property;
    return details.hasValue() ? details.value().businessDate : undefined;
  });
  protected readonly read = httpResource<NightAuditDto>(() => {
    const date = this.date();
    return date && this.api.url(date);
  });
  /** The last night, when it was ended here. */
  private readonly before = httpResource<NightAuditDto>(() => {
    const date = this.date();
    return date && this.api.url(addNights(date, -1));
  });
  protected readonly night = computed(() => (this.read.hasValue() ? this.read.value() : undefined));
  protected readonly ended = computed(() => (this.before.hasValue() ? this.before.value() : undefined));
  protected readonly blockers = computed(() => this.count('blocker'));
  protected readonly warnings = computed(() => this.count('warning'));
  protected readonly done = computed(() => {
    const counts = this.night()?.counts;
    return counts ? counts.posted + counts.alreadyPosted : 0;
  });
  protected readonly mayEnd = computed(
    () => this.session.may('night-audit.run') && this.blockers() === 0 && this.night()?.state === 'open',
  );

  constructor() {
    inject(Live).on(
      ({ type }) => type.startsWith('night-audit.'),
      () => this.read.reload(),
    );
    inject(Live).on(
      ({ type }) => type === 'night-audit.rolled',
      (events) => events && this.sayRolled(),
    );
    atMostEvery(
      REST_MS,
      () => this.read.reload(),
      ({ type }) => WATCHED.test(type) && this.night()?.state !== 'running',
    );
    inject(Keyboard).bind({
      keys: [],
      label: () => this.t('end'),
      when: () => this.mayEnd(),
      run: () => this.dialog.set(true),
    });
  }

  protected say(night: string): string {
    return showNight(night, this.formats().locale);
  }

  /** Asks for reasons first where warnings came up meanwhile. */
  protected async goOn(night: NightAuditDto): Promise<void> {
    if (night.findings.some(({ gate }) => gate === 'warning')) return this.dialog.set(true);
    if (this.busy()) return;
    this.busy.set(true);
    try {
      this.begun(await this.api.resume(night.businessDate, {}, newId()));
    } catch (fault) {
      this.strip.say(this.problemText(fault));
      this.read.reload();
    } finally {
      this.busy.set(false);
    }
  }

  protected begun(night: NightAuditDto): void {
    this.strip.say(this.t('said.started', { night: this.say(night.businessDate) }));
    this.read.reload();
  }

  private sayRolled(): void {
    const next = this.night()?.nextDate;
    if (next) this.strip.say(this.t('said.rolled', { night: this.say(next) }));
  }

  private count(gate: 'blocker' | 'warning'): number {
    return this.night()?.findings.filter((finding) => finding.gate === gate).length ?? 0;
  }
}
