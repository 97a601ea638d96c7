import type { HttpResourceRef } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { TimelineEntryDto } from '@amends/case/dto';
import type { PageDto } from '@amends/kernel/dto';
import { newId } from '@amends/kernel';
import { Button, Card, ErrorPanel, Icon, KeyHint, Notice, Skeleton, TimePipe } from '@amends/ui';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { StatusStrip } from '../platform/status-strip';
import { CaseApi } from './case-api';
import { Drafts } from './drafts';
import { ENTRY_ICONS, injectEntryText } from './entry-text';
import { Seat } from './seat';

/** Everything that happened, newest first, and the note for colleagues on top of it. */
@Component({
  selector: 'am-timeline',
  imports: [Button, Card, ErrorPanel, Icon, KeyHint, Notice, Skeleton, TimePipe],
  templateUrl: './timeline.html',
  styleUrl: './timeline.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Timeline {
  readonly caseId = input.required<string>();
  readonly entries = input.required<HttpResourceRef<PageDto<TimelineEntryDto> | undefined>>();
  readonly noted = output<void>();

  protected readonly t = injectWords('case');
  protected readonly shell = injectWords('shell');
  protected readonly session = inject(Session);
  protected readonly problemText = injectProblemText();
  protected readonly entryText = injectEntryText();
  protected readonly icons = ENTRY_ICONS;
  protected readonly draft = linkedSignal(() => this.drafts.read(this.caseId(), 'note')?.text ?? '');
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly newestFirst = computed(() => {
    const entries = this.entries();
    const all = entries.hasValue() ? entries.value().data : [];
    return [...all].sort((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id));
  });
  private readonly drafts = inject(Drafts);
  private readonly seat = inject(Seat);
  private readonly api = inject(CaseApi);
  private readonly strip = inject(StatusStrip);
  private readonly composer = viewChild<ElementRef<HTMLTextAreaElement>>('composer');
  private id = newId();

  constructor() {
    inject(Keyboard).bind({
      keys: 'n',
      label: () => this.t('note.write'),
      run: () => this.composer()?.nativeElement.focus(),
    });
  }

  protected type(text: string): void {
    this.draft.set(text);
    this.seat.typed('note');
    if (text) this.drafts.keep(this.caseId(), 'note', { text, begunWith: '' });
    else this.drafts.forget(this.caseId(), 'note');
  }

  protected keys(event: KeyboardEvent): void {
    const send = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (send) void this.send();
    else if (event.key === 'Escape') this.composer()?.nativeElement.blur();
    else return;
    event.preventDefault();
  }

  protected async send(): Promise<void> {
    const text = this.draft().trim();
    if (!text || this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      await this.api.addNote(this.caseId(), { id: this.id, text });
      this.id = newId();
      this.type('');
      this.seat.rested();
      this.strip.say(this.t('note.saved'));
      this.noted.emit();
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    } finally {
      this.busy.set(false);
    }
  }
}
