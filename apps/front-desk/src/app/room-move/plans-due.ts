import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RoomWishDto, ScheduledMoveDto } from '@amends/room-move/dto';
import { Icon } from '@amends/ui';
import { injectWords, wordsThere } from '../platform/language';
import { Live } from '../platform/live';
import { Private } from '../platform/privacy';
import { QueueApi } from './queue/queue-api';
import { injectAgainstWords } from './scheduled/against-words';
import { ScheduleApi } from './scheduled/schedule-api';

/** Guests whose room is a matter for the desk now: whose time to move has come, or whose room is ready. Nothing while there are none. */
@Component({
  selector: 'am-plans-due',
  imports: [Icon, Private, RouterLink],
  templateUrl: './plans-due.html',
  styleUrl: './plans-due.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlansDue {
  /** How many there are. */
  readonly counted = output<number>();

  protected readonly t = injectWords('room-plan');
  protected readonly there = wordsThere('room-plan');
  protected readonly against = injectAgainstWords();
  private readonly api = inject(ScheduleApi);
  private readonly queue = inject(QueueApi);
  private readonly wishes = httpResource<{ readonly data: readonly RoomWishDto[] }>(() => this.queue.listUrl());
  private readonly moves = httpResource<{ readonly data: readonly ScheduledMoveDto[] }>(() => this.api.listUrl());
  protected readonly due = computed(() => {
    const moves = this.moves.hasValue() ? this.moves.value().data : [];
    return moves.filter(({ state }) => state === 'AtDesk');
  });
  protected readonly ready = computed(() => {
    const wishes = this.wishes.hasValue() ? this.wishes.value().data : [];
    return wishes.filter(({ state, room }) => state === 'Ready' && room !== null);
  });

  constructor() {
    inject(Live).on(
      ({ type }) => type.startsWith('scheduled-move.'),
      () => this.moves.reload(),
    );
    inject(Live).on(
      ({ type }) => type.startsWith('room-queue.'),
      () => this.wishes.reload(),
    );
    effect(() => this.counted.emit(this.there() ? this.due().length + this.ready().length : 0));
  }
}
