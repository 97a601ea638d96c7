import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, model, output, signal } from '@angular/core';
import { newId } from '@amends/kernel';
import { SET_FINDINGS, type SetFinding } from '@amends/night-audit';
import type { NightAuditDto, NightAuditPreviewDto } from '@amends/night-audit/dto';
import { Button, Dialog, Field, FORMATS, Notice, Skeleton, showNight } from '@amends/ui';
import { Connection } from '../platform/connection';
import { injectWords } from '../platform/language';
import { LoadError } from '../platform/load-error';
import { NeedsConnection } from '../platform/needs-connection';
import { problemOf } from '../platform/problem';
import { injectProblemText } from '../platform/problem-text';
import { findingsByKind } from './findings-by-kind';
import { NightAuditApi } from './night-audit-api';
import { NightTotals } from './night-totals';
import { OpenFindings } from './open-findings';

/** What ending the night will post, a reason for each kind of warning, and one confirmation. */
@Component({
  selector: 'am-end-night-dialog',
  imports: [Button, Dialog, Field, LoadError, NeedsConnection, NightTotals, Notice, OpenFindings, Skeleton],
  templateUrl: './end-night-dialog.html',
  styleUrl: './end-night-dialog.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EndNightDialog {
  /** The night as the panel shows it: open, or held and to be gone on with. */
  readonly night = input.required<NightAuditDto>();
  readonly open = model(false);
  readonly begun = output<NightAuditDto>();

  protected readonly t = injectWords('night-audit');
  protected readonly shell = injectWords('shell');
  protected readonly problemText = injectProblemText();
  protected readonly connection = inject(Connection);
  private readonly api = inject(NightAuditApi);
  private readonly formats = inject(FORMATS);

  protected readonly resumes = computed(() => this.night().state === 'held');
  protected readonly preview = httpResource<NightAuditPreviewDto>(() =>
    this.open() && !this.resumes() ? this.api.preview(this.night().businessDate) : undefined,
  );
  protected readonly seen = computed(() => (this.preview.hasValue() ? this.preview.value() : undefined));
  protected readonly findings = computed(() => this.seen()?.findings ?? this.night().findings);
  protected readonly blocked = computed(() => this.findings().some(({ gate }) => gate === 'blocker'));
  /** Kinds of warnings that pass with a reason. */
  protected readonly kinds = computed(() =>
    findingsByKind(this.findings())
      .map(({ code }) => code)
      .filter(isSet),
  );
  protected readonly reasons = signal<Partial<Record<SetFinding, string>>>({});
  protected readonly busy = signal(false);
  protected readonly news = signal('');
  /** A reason was missing when confirm was pressed. */
  protected readonly asked = signal(false);
  protected readonly blank = computed(() => this.kinds().filter((code) => !this.reasons()[code]?.trim()));
  protected readonly heading = computed(() => this.t('dialog.heading', { night: this.say(this.night().businessDate) }));
  protected readonly confirmLabel = computed(() =>
    this.resumes() ? this.t('resume') : this.t('dialog.confirm', { night: this.say(this.night().nextDate) }),
  );
  private key = newId();

  protected write(code: SetFinding, reason: string): void {
    this.reasons.update((reasons) => ({ ...reasons, [code]: reason }));
  }

  protected async confirm(): Promise<void> {
    this.asked.set(true);
    if (this.busy() || this.blank().length > 0) return;
    this.busy.set(true);
    try {
      this.begun.emit(await this.send());
      this.open.set(false);
    } catch (fault) {
      this.news.set(this.problemText(fault));
      if (problemOf(fault).status === 412) this.preview.reload();
    } finally {
      this.busy.set(false);
      this.key = newId();
    }
  }

  private send(): Promise<NightAuditDto> {
    const { businessDate } = this.night();
    const reasons = this.kinds().map((code) => ({ code, reason: this.reasons()[code]?.trim() ?? '' }));
    const token = this.seen()?.token;
    if (this.resumes()) return this.api.resume(businessDate, { reasons }, this.key);
    return this.api.start({ businessDate, reasons, ...(token && { previewToken: token }) }, this.key);
  }

  private say(night: string): string {
    return showNight(night, this.formats().locale);
  }
}

function isSet(code: string): code is SetFinding {
  return (SET_FINDINGS as readonly string[]).includes(code);
}
