import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output, signal } from '@angular/core';
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
  protected readonly editing = linkedSignal<string, Part | undefined>({
    source: () => this.case().id,
    computation: () => undefined,
  });
  protected readonly refusal = signal('');
  protected readonly conflict = signal(false);
  private readonly api = inject(CaseApi);
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();

  protected edit(part: Part | undefined): void {
    this.editing.set(part);
    this.refusal.set('');
    this.conflict.set(false);
  }

  protected async save(part: Part, text: string): Promise<void> {
    const wish: EditCaseDto = { [part]: text.trim() };
    if (!text.trim()) return this.edit(undefined);
    try {
      this.changed.emit(await this.api.edit(this.case(), wish));
      this.edit(undefined);
      this.strip.say(this.t('story.saved'));
    } catch (fault) {
      const stale = problemOf(fault).status === 412;
      this.conflict.set(stale);
      this.refusal.set(stale ? '' : this.problemText(fault));
      if (stale) this.outdated.emit();
    }
  }

  protected keys(event: KeyboardEvent, part: Part, text: string): void {
    if (event.key === 'Escape') this.edit(undefined);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.save(part, text);
    else return;
    event.preventDefault();
  }
}
