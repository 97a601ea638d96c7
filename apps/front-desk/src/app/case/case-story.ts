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
import type { CaseDto, EditCaseDto } from '@amends/case/dto';
import { Button, Card, Notice } from '@amends/ui';
import { injectWords } from '../platform/language';
import { problemOf } from '../platform/problem';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { StatusStrip } from '../platform/status-strip';
import { CaseApi } from './case-api';

const PARTS = ['statedProblem', 'agreedProblem', 'outcome', 'explanation'] as const;
type Part = (typeof PARTS)[number];

/** The case in four texts: said, agreed, done, explained. Each is edited in place; a colleague's change is shown, never lost. */
@Component({
  selector: 'am-case-story',
  imports: [Button, Card, Notice],
  templateUrl: './case-story.html',
  styleUrl: './case-story.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CaseStory {
  readonly case = input.required<CaseDto>();
  readonly changed = output<CaseDto>();
  /** The server knows a newer version: the page should load it. */
  readonly outdated = output<void>();

  protected readonly t = injectWords('case');
  protected readonly shell = injectWords('shell');
  protected readonly session = inject(Session);
  protected readonly parts = PARTS;
  // By id alone: a reload of the same case must not end the typing.
  private readonly caseId = computed(() => this.case().id);
  protected readonly editing = linkedSignal<string, Part | undefined>({
    source: this.caseId,
    computation: () => undefined,
  });
  /** What is being typed; a colleague's change never touches it. */
  protected readonly draft = signal('');
  /** What stood there when the typing began. */
  private readonly begunWith = signal('');
  /** The same text was changed by somebody else meanwhile. Other fields merge by themselves. */
  protected readonly conflict = computed(() => {
    const part = this.editing();
    return part !== undefined && (this.case()[part] ?? '') !== this.begunWith();
  });
  protected readonly refusal = signal('');
  private readonly api = inject(CaseApi);
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();

  protected edit(part: Part | undefined): void {
    const text = part ? (this.case()[part] ?? '') : '';
    this.begunWith.set(text);
    this.draft.set(text);
    this.refusal.set('');
    this.editing.set(part);
  }

  protected async save(part: Part): Promise<void> {
    const text = this.draft().trim();
    if (!text) return this.edit(undefined);
    const wish: EditCaseDto = { [part]: text };
    try {
      const saved = await this.api.edit(this.case(), wish);
      this.edit(undefined);
      this.changed.emit(saved);
      this.strip.say(this.t('story.saved'));
    } catch (fault) {
      const stale = problemOf(fault).status === 412;
      this.refusal.set(stale ? '' : this.problemText(fault));
      if (stale) this.outdated.emit();
    }
  }

  protected keys(event: KeyboardEvent, part: Part): void {
    if (event.key === 'Escape') this.edit(undefined);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.save(part);
    else return;
    event.preventDefault();
  }
}
