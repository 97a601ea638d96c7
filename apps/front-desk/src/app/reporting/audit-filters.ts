import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { ACTS, SUBJECT_KINDS } from '@amends/reporting';
import type { AuditActorDto } from '@amends/reporting/dto';
import { Button, Field } from '@amends/ui';
import { injectWords } from '../platform/language';
import { AuditApi, type AuditFilter } from './audit-api';
import { AuditWords } from './audit-words';

const TYPING_MS = 350;

type Group = (typeof ACTS)[number] extends `${infer Word}.${string}` ? Word : never;

/** In the order of the list. */
const GROUPS = [...new Set(ACTS.map(wordOf))].map((word) => ({
  word,
  acts: ACTS.filter((act) => wordOf(act) === word),
}));

/** What is looked for: person, act, subject, days. Each choice changes the address at once. */
@Component({
  selector: 'am-audit-filters',
  imports: [Button, Field],
  templateUrl: './audit-filters.html',
  styleUrl: './audit-filters.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AuditFilters {
  readonly filter = input.required<AuditFilter>();
  readonly asked = output<AuditFilter>();

  protected readonly t = injectWords('audit');
  protected readonly words = new AuditWords();
  protected readonly kinds = SUBJECT_KINDS;
  protected readonly groups = GROUPS;
  protected readonly edges = ['from', 'until'] as const;
  protected readonly typed = linkedSignal(() => this.filter().subject ?? '');
  protected readonly any = computed(() => Object.values(this.filter()).some(Boolean));
  private readonly actorsRead = httpResource<{ readonly data: readonly AuditActorDto[] }>(() => this.api.actorsUrl());
  protected readonly actors = computed(() => (this.actorsRead.hasValue() ? this.actorsRead.value().data : []));
  private readonly api = inject(AuditApi);
  private typing: ReturnType<typeof setTimeout> | undefined;

  protected search(text: string): void {
    this.typed.set(text);
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.asked.emit({ subject: text.trim() }), TYPING_MS);
  }

  protected clear(): void {
    this.asked.emit({ person: '', act: '', kind: '', subject: '', about: '', from: '', until: '' });
  }
}

function wordOf(act: (typeof ACTS)[number]): Group {
  return act.slice(0, act.indexOf('.')) as Group;
}
