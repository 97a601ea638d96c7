import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Button, Icon, KeyHint, TimePipe } from '@amends/ui';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import type { HeldRoom } from './held-room';

const SOON_SECONDS = 45;
const MINUTE = 60;

/** That a room is held, until when, and that it can be held longer. The ticking clock is for eyes only. */
@Component({
  selector: 'am-hold-line',
  imports: [Button, Icon, KeyHint, TimePipe],
  templateUrl: './hold-line.html',
  styleUrl: './hold-line.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HoldLine {
  readonly room = input.required<HeldRoom>();

  protected readonly t = injectWords('room-move');
  protected readonly over = computed(() => this.room().secondsLeft() === 0);
  protected readonly soon = computed(() => this.room().secondsLeft() <= SOON_SECONDS);
  protected readonly clock = computed(() => {
    const seconds = this.room().secondsLeft();
    return `${Math.floor(seconds / MINUTE)}:${String(seconds % MINUTE).padStart(2, '0')}`;
  });

  constructor() {
    inject(Keyboard).bindCard({ keys: 'h', label: () => this.t('hold.longer'), run: () => this.room().extend() });
  }
}
