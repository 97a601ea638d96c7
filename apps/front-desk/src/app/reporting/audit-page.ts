import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { AuditEntryDto } from '@amends/reporting/dto';
import { Button, EmptyState, ErrorPanel, Notice, PageHead, Skeleton, dayOf } from '@amends/ui';
import { CurrentProperty } from '../platform/current-property';
import { injectWords } from '../platform/language';
import { PageList } from '../platform/page-list';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { StatusStrip } from '../platform/status-strip';
import { AuditApi, type AuditFilter } from './audit-api';
import { AuditExport } from './audit-export';
import { AuditFilters } from './audit-filters';
import { AuditTable } from './audit-table';

/** Who did what, when and at which desk: the auditor's first screen. What is looked for stands in the address. */
@Component({
  selector: 'am-audit-page',
  imports: [AuditFilters, AuditTable, Button, EmptyState, ErrorPanel, Notice, PageHead, Skeleton],
  providers: [AuditExport],
  templateUrl: './audit-page.html',
  styleUrl: './audit-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AuditPage {
  readonly person = input<string>();
  readonly act = input<string>();
  readonly kind = input<string>();
  readonly subject = input<string>();
  readonly about = input<string>();
  readonly from = input<string>();
  readonly until = input<string>();

  protected readonly t = injectWords('audit');
  protected readonly shell = injectWords('shell');
  protected readonly problemText = injectProblemText();
  protected readonly file = inject(AuditExport);
  protected readonly property = inject(CurrentProperty);
  protected readonly refusal = signal('');
  protected readonly may = computed(() => this.session.may('audit.read'));
  protected readonly filter = computed<AuditFilter>(() => ({
    ...{ person: this.person(), act: this.act(), kind: this.kind(), subject: this.subject() },
    ...{ about: this.about(), from: this.from(), until: this.until() },
  }));
  protected readonly filtered = computed(() => Object.values(this.filter()).some(Boolean));
  private readonly session = inject(Session);
  private readonly api = inject(AuditApi);
  private readonly router = inject(Router);
  private readonly strip = inject(StatusStrip);
  protected readonly list = new PageList<AuditEntryDto>(() => (this.may() ? this.api.url(this.filter()) : undefined));

  /** Choices are joined to those made before. */
  protected ask(wish: AuditFilter): void {
    const queryParams = Object.fromEntries(Object.entries(wish).map(([name, value]) => [name, value || null]));
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  protected clear(): void {
    void this.router.navigate([], { queryParams: {} });
  }

  protected async save(): Promise<void> {
    this.refusal.set('');
    const day = dayOf(new Date(), this.property.timeZone() ?? 'UTC');
    try {
      const whole = await this.file.save(this.filter(), `audit-${this.property.code() ?? ''}-${day}.csv`);
      this.strip.say(whole ? this.t('export.done') : this.t('export.cut'));
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    }
  }
}
