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
import { newId } from '@amends/kernel';
import { Button, KeyHint, Notice } from '@amends/ui';
import { Connection } from '../platform/connection';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { injectProblemText } from '../platform/problem-text';
import { StatusStrip } from '../platform/status-strip';
import { RoomNumbers } from '../room/room-numbers';
import { Drafts } from './drafts';
import { NoteRooms, type RoomsOfGuest } from './note-rooms';
import { Outgoing } from './outgoing';
import { Seat } from './seat';

/** A note for colleagues: one line until it is written in, amber so that nobody takes it for words to the guest. */
@Component({
  selector: 'am-note-composer',
  imports: [Button, KeyHint, NoteRooms, Notice],
  templateUrl: './note-composer.html',
  styleUrl: './note-composer.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.open]': 'open() || draft()', '(focusin)': 'open.set(true)' },
})
export class NoteComposer {
  readonly caseId = input.required<string>();
  /** Whose rooms a note may name without a word about it. */
  readonly roomsOf = input<RoomsOfGuest>();
  readonly noted = output<void>();

  protected readonly t = injectWords('case');
  protected readonly together = injectWords('together');
  protected readonly connection = inject(Connection);
  /** Of the case shown; what is typed is kept as it is typed. */
  protected readonly draft = linkedSignal({
    source: computed(() => this.caseId()),
    computation: (caseId) => this.drafts.read(caseId, 'note')?.text ?? '',
  });
  protected readonly rooms = inject(RoomNumbers);
  /** Grown to write in. It does not shrink by itself: what is under the pointer would move away from it. */
  protected readonly open = linkedSignal({ source: computed(() => this.caseId()), computation: () => false });
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  private readonly drafts = inject(Drafts);
  private readonly seat = inject(Seat, { optional: true });
  private readonly outgoing = inject(Outgoing);
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();
  private readonly field = viewChild<ElementRef<HTMLTextAreaElement>>('field');
  /** The note's own, until it is sent: pressing twice writes one. */
  private id = newId();

  constructor() {
    inject(Keyboard).bind({
      keys: 'n',
      label: () => this.t('note.write'),
      run: () => this.field()?.nativeElement.focus(),
    });
  }

  protected type(text: string): void {
    this.draft.set(text);
    if (text) this.drafts.keep(this.caseId(), 'note', { text, begunWith: '' });
    else this.drafts.forget(this.caseId(), 'note');
    this.seat?.typed('note');
  }

  protected keys(event: KeyboardEvent): void {
    const send = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (send) void this.send();
    else if (event.key === 'Escape') this.leave();
    else return;
    event.preventDefault();
  }

  protected async send(): Promise<void> {
    const [text, caseId] = [this.draft().trim(), this.caseId()];
    if (!text || this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      const sent = await this.outgoing.addNote(caseId, { id: this.id, text });
      this.id = newId();
      this.drafts.forget(caseId, 'note');
      if (this.caseId() === caseId) this.draft.set('');
      this.seat?.rested();
      this.strip.say(sent ? this.t('note.saved') : this.together('unsent.saved'));
      this.noted.emit();
    } catch (fault) {
      this.refusal.set(`${this.problemText(fault)} ${this.together('unsent.kept')}`);
    } finally {
      this.busy.set(false);
    }
  }

  private leave(): void {
    this.field()?.nativeElement.blur();
    this.open.set(false);
  }
}
