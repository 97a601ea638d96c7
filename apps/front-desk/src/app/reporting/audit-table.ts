import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AuditEntryDto } from '@amends/reporting/dto';
import { Button, Icon, TablePanel } from '@amends/ui';
import { injectWords } from '../platform/language';
import { Session } from '../platform/session';
import type { AuditFilter } from './audit-api';
import { AuditWords } from './audit-words';
import { changeLines } from './change-lines';

/** Entries newest first; a row opens to what was before and after, and to what else belongs to it. */
@Component({
  selector: 'am-audit-table',
  imports: [Button, Icon, RouterLink, TablePanel],
  templateUrl: './audit-table.html',
  styleUrl: './audit-table.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AuditTable {
  readonly entries = input.required<readonly AuditEntryDto[]>();
  readonly asked = output<AuditFilter>();

  protected readonly t = injectWords('audit');
  protected readonly words = new AuditWords();
  protected readonly opened = signal<ReadonlySet<string>>(new Set());
  protected readonly rows = computed(() =>
    this.entries().map((entry) => ({ entry, link: this.linkOf(entry), lines: changeLines(entry.change) })),
  );
  private readonly session = inject(Session);

  protected toggle(id: string): void {
    this.opened.update((open) => {
      const next = new Set(open);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }

  private linkOf({ caseId, stayId, subjectKind, subjectId }: AuditEntryDto): readonly string[] | undefined {
    if (caseId && this.session.may('case.read')) return ['/case', caseId];
    if (stayId && this.session.may('stay.read')) return ['/stay', stayId];
    return subjectKind === 'staff' && this.session.may('staff.manage') ? ['/settings/staff', subjectId] : undefined;
  }
}
