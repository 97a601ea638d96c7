import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import type { ExcludedRoomDto } from '@amends/room-move/dto';
import { KeyHint } from '@amends/ui';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { injectMoveWords } from './move-words';

/** The rooms that were left out, each reason once with its rooms, one key away. */
@Component({
  selector: 'am-excluded-rooms',
  imports: [KeyHint],
  templateUrl: './excluded-rooms.html',
  styleUrl: './excluded-rooms.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExcludedRooms {
  readonly rooms = input.required<readonly ExcludedRoomDto[]>();

  protected readonly t = injectWords('room-move');
  private readonly words = injectMoveWords();
  protected readonly open = signal(false);
  protected readonly reasons = computed(() => {
    const byReason = new Map<string, string[]>();
    for (const room of this.rooms()) {
      const reason = this.words.exclusion(room);
      byReason.set(reason, [...(byReason.get(reason) ?? []), room.roomNumber]);
    }
    return [...byReason].map(([reason, numbers]) => ({ reason, numbers }));
  });
  private readonly details = viewChild<ElementRef<HTMLDetailsElement>>('details');

  constructor() {
    inject(Keyboard).bindCard({ keys: 'i', label: () => this.t('show-excluded'), run: () => this.toggle() });
  }

  /** The key leads there: what is opened below the edge of a card is not seen. */
  private toggle(): void {
    const details = this.details()?.nativeElement;
    if (!details) return;
    details.open = !details.open;
    details.querySelector('summary')?.focus();
    details.scrollIntoView({ block: 'start' });
  }
}
