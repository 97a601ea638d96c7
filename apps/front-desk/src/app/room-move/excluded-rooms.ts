import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import type { ExcludedRoomDto } from '@amends/room-move/dto';
import { KeyHint } from '@amends/ui';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { injectMoveWords } from './move-words';

/** The rooms that were left out and why, one key away. */
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
  protected readonly words = injectMoveWords();
  protected readonly open = signal(false);

  constructor() {
    inject(Keyboard).bindCard({
      keys: 'i',
      label: () => this.t('show-excluded'),
      run: () => this.open.update((open) => !open),
    });
  }
}
