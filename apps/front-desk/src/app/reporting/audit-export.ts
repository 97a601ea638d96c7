import { Injectable, inject, signal } from '@angular/core';
import type { AuditEntryDto } from '@amends/reporting/dto';
import { injectWords, Language } from '../platform/language';
import { AuditApi, type AuditFilter } from './audit-api';
import { AuditWords } from './audit-words';
import { separatorOf, toCsv } from './csv';

/** More than a spreadsheet is read by; whoever needs more narrows the days. */
const MOST_ROWS = 20_000;

/** What is looked for as a file, read page by page; provided by the page. */
@Injectable()
export class AuditExport {
  /** Rows read so far, while it runs. */
  readonly read = signal<number | undefined>(undefined);

  private readonly api = inject(AuditApi);
  private readonly language = inject(Language);
  private readonly t = injectWords('audit');
  private readonly words = new AuditWords();
  private stopped = false;

  /** Answers whether everything was written; false when there is more than a file takes. */
  async save(filter: AuditFilter, name: string): Promise<boolean> {
    const rows: AuditEntryDto[] = [];
    this.stopped = false;
    this.read.set(0);
    try {
      for await (const page of this.api.pages(filter)) {
        if (this.stopped) return true;
        rows.push(...page);
        this.read.set(rows.length);
        if (rows.length >= MOST_ROWS) break;
      }
      this.hand(rows.slice(0, MOST_ROWS), name);
      return rows.length < MOST_ROWS;
    } finally {
      this.read.set(undefined);
    }
  }

  stop(): void {
    this.stopped = true;
  }

  private hand(entries: readonly AuditEntryDto[], name: string): void {
    const text = toCsv([this.heads(), ...entries.map((entry) => this.row(entry))], separatorOf(this.language.locale()));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  }

  private heads(): string[] {
    const { t } = this;
    const columns = [t('column.when'), t('field.businessDate'), t('column.who'), t('column.desk'), t('column.what')];
    return [...columns, t('column.about'), t('column.details'), t('reference'), t('seal')];
  }

  private row(entry: AuditEntryDto): string[] {
    const { words } = this;
    const { at, businessDate, actor, desk, action, change, requestId, hash } = entry;
    const who = [words.moment(at), businessDate, actor, desk ?? '', words.act(action), words.subject(entry)];
    return [...who, JSON.stringify(change), requestId, hash ?? ''];
  }
}
