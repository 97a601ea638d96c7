import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import {
  CHANNELS,
  SEVERITIES,
  caseDefaults,
  minutesToDue,
  type CaseCategory,
  type Channel,
  type Severity,
} from '@amends/case';
import { FORMATS, showTime } from '@amends/ui';
import { Clock } from '../platform/clock';
import { injectWords } from '../platform/language';
import type { CaseDraft } from './case-draft';

const MINUTE_MS = 60_000;

/** How serious, how it reached us, and until when the guest should have an answer: known before, changed by one choice. */
@Component({
  selector: 'am-case-particulars',
  templateUrl: './case-particulars.html',
  styleUrl: './case-particulars.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CaseParticulars {
  readonly draft = input.required<CaseDraft>();
  readonly changed = output<Partial<CaseDraft>>();

  protected readonly t = injectWords('case');
  protected readonly terms = injectWords('terms');
  protected readonly severities = SEVERITIES;
  protected readonly channels = CHANNELS;
  protected readonly severity = computed<Severity | undefined>(() => {
    const { severity, category } = this.draft();
    return severity ?? (category && caseDefaults(category).severity);
  });
  protected readonly due = computed(() => {
    const [category, severity] = [this.draft().category, this.severity()];
    return category && severity && this.dueBy(category, severity);
  });
  private readonly clock = inject(Clock);
  private readonly formats = inject(FORMATS);

  protected pickSeverity(value: string): void {
    const severity = SEVERITIES.find((one) => one === value);
    if (severity) this.changed.emit({ severity });
  }

  protected pickChannel(value: string): void {
    const channel: Channel | undefined = CHANNELS.find((one) => one === value);
    if (channel) this.changed.emit({ channel });
  }

  private dueBy(category: CaseCategory, severity: Severity): string {
    const now = this.clock.now();
    const at = new Date(now.getTime() + minutesToDue(category, severity) * MINUTE_MS);
    return this.t('new.due', { time: showTime(at.toISOString(), this.formats(), now) });
  }
}
