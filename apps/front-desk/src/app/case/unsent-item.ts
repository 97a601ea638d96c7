import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { Button, Chip, Notice, TimePipe } from '@amends/ui';
import { injectWords } from '../platform/language';
import { Outgoing } from './outgoing';
import { wordsOf, type Unsent } from './unsent';

/** Something that waits to be sent: what it says, that it waits or why it was refused, and how to change or withdraw it. */
@Component({
  selector: 'am-unsent-item',
  imports: [Button, Chip, Notice, TimePipe],
  templateUrl: './unsent-item.html',
  styleUrl: './unsent-item.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnsentItem {
  readonly unsent = input.required<Unsent>();

  protected readonly t = injectWords('together');
  protected readonly terms = injectWords('terms');
  protected readonly words = computed(() => wordsOf(this.unsent()));
  protected readonly about = computed(() => {
    const unsent = this.unsent();
    if (unsent.kind === 'note') return this.t('unsent.note');
    return [unsent.roomNumber, unsent.guestName, this.terms(`category.${unsent.wish.category}`)]
      .filter(Boolean)
      .join(' · ');
  });
  protected readonly editing = signal(false);
  protected readonly text = linkedSignal(() => this.words());
  private readonly outgoing = inject(Outgoing);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly field = viewChild<ElementRef<HTMLTextAreaElement>>('field');

  protected change(): void {
    this.editing.set(true);
    setTimeout(() => this.field()?.nativeElement.focus());
  }

  protected keep(): void {
    const text = this.text().trim();
    if (text || this.unsent().kind === 'case') this.outgoing.reword(this.unsent().id, text);
    this.editing.set(false);
    setTimeout(() => this.host.querySelector('button')?.focus());
  }

  protected withdraw(): void {
    this.outgoing.withdraw(this.unsent().id);
  }
}
