import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { RoomStatus } from '@amends/room';
import { Chip, type Tone } from '@amends/ui';
import { injectWords } from '../../platform/language';

const TONES: Readonly<Record<RoomStatus, Tone>> = {
  Clean: 'ok',
  Inspected: 'ok',
  Pickup: 'info',
  Dirty: 'warn',
  OutOfService: 'neutral',
  OutOfOrder: 'late',
};

/** Housekeeping's word for a room in one or two letters, whole for a pointer that rests and for readers. */
@Component({
  selector: 'am-room-mark',
  imports: [Chip],
  templateUrl: './room-mark.html',
  styleUrl: './room-mark.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RoomMark {
  readonly status = input.required<RoomStatus>();

  protected readonly t = injectWords('rack');
  protected readonly tone = computed(() => TONES[this.status()]);
  protected readonly whole = computed(() => this.terms(`room-status.${this.status()}`));
  private readonly terms = injectWords('terms');
}
