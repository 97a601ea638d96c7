import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { newId } from '@amends/kernel';
import type { CaseKind } from '@amends/case';
import type { ChecklistDto, ChecklistTemplateDto } from '@amends/task/dto';
import { Button, Notice } from '@amends/ui';
import { Connection } from '../platform/connection';
import { injectWords, wordsThere } from '../platform/language';
import { lastGood } from '../platform/last-good';
import { Live } from '../platform/live';
import { LoadError } from '../platform/load-error';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { ChecklistApi } from './checklist-api';
import { ChecklistPoints } from './checklist-points';
import { injectPointWords } from './templates/point-words';

/** A room move has the checklist of the move itself, where the keys are handed over. */
const OF_THE_MOVE: CaseKind = 'room-move';

type List<Row> = { readonly data: readonly Row[] };

/** What the house does around a case of this kind, point by point; begun when somebody wants it. */
@Component({
  selector: 'am-case-checklist',
  imports: [Button, ChecklistPoints, LoadError, Notice],
  templateUrl: './case-checklist.html',
  styleUrl: './case-checklist.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CaseChecklist {
  readonly caseId = input.required<string>();
  readonly kind = input.required<CaseKind>();

  protected readonly t = injectWords('case-checklist');
  protected readonly there = wordsThere('case-checklist', 'room-move');
  protected readonly pointName = injectPointWords();
  protected readonly busy = signal(false);
  protected readonly refusal = signal<string | undefined>(undefined);
  private readonly api = inject(ChecklistApi);
  private readonly session = inject(Session);
  private readonly connection = inject(Connection);
  private readonly problemText = injectProblemText();
  private readonly id = newId();

  protected readonly read = httpResource<List<ChecklistDto>>(() =>
    this.session.may('task.read') && this.kind() !== OF_THE_MOVE ? this.api.ofCaseUrl(this.caseId()) : undefined,
  );
  private readonly known = lastGood(this.read, () => this.caseId());
  protected readonly lists = computed(() => this.known()?.data ?? []);
  private readonly templates = httpResource<List<ChecklistTemplateDto>>(() =>
    this.known()?.data.length === 0 && this.session.may('checklist.tick') ? this.api.templatesUrl() : undefined,
  );
  /** There is one for this kind, and nobody has begun it. */
  protected readonly mayBegin = computed(() => {
    const all = this.templates.hasValue() ? this.templates.value().data : [];
    return all.some(({ code, items }) => code === this.kind() && items.length > 0);
  });

  constructor() {
    inject(Live).on(
      ({ type, data }) => type.startsWith('checklist.') && data.caseId === this.caseId(),
      () => this.read.reload(),
    );
  }

  protected left({ items }: ChecklistDto): string {
    const open = items.filter(({ ticked }) => ticked === null).length;
    return open > 0 ? this.t.count('left-count', open) : this.t('all-done');
  }

  /** Of two who begin it at once there is one. */
  protected async begin(): Promise<void> {
    if (this.busy() || this.connection.state() === 'lost') return;
    this.busy.set(true);
    this.refusal.set(undefined);
    try {
      this.told(await this.api.begin({ id: this.id, template: this.kind(), caseId: this.caseId() }));
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    } finally {
      this.busy.set(false);
    }
  }

  protected told(list: ChecklistDto): void {
    this.known.update((all) => ({ data: [list, ...(all?.data ?? []).filter(({ id }) => id !== list.id)] }));
  }
}
