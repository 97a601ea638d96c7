import { httpResource } from '@angular/common/http';
import { computed, effect, inject, linkedSignal, untracked } from '@angular/core';
import type { RoomWishDto } from '@amends/room-move/dto';
import { Clock } from '../../platform/clock';
import { Live } from '../../platform/live';
import { QueueApi } from './queue-api';

/**
 * What a guest waits for, with when it is ready as the house stands now: asked again when a room or the queue has
 * changed, and by the minute while somebody waits. Made by whoever shows it.
 */
export class RoomWish {
  readonly answer = httpResource<{ readonly data: readonly RoomWishDto[] }>(() => this.api.listUrl(this.stayId()));
  /** What was told last stands until the next answer has come; none when the guest waits for nothing. */
  readonly wish = linkedSignal<{ data: readonly RoomWishDto[] | undefined; stayId: string }, RoomWishDto | undefined>({
    source: () => ({ data: this.answer.hasValue() ? this.answer.value().data : undefined, stayId: this.stayId() }),
    computation: ({ data, stayId }, before) =>
      data ? data.find(({ state }) => state !== 'Left') : before?.source.stayId === stayId ? before.value : undefined,
  });
  private readonly waits = computed(() => this.wish() !== undefined);

  private readonly api = inject(QueueApi);

  constructor(private readonly stayId: () => string) {
    const clock = inject(Clock);
    inject(Live).on(
      ({ type, data }) =>
        type.startsWith('room-queue.')
          ? data.stayId === this.stayId() || this.waits()
          : this.waits() && (type.startsWith('room.') || type.startsWith('stay.')),
      () => this.answer.reload(),
    );
    let told = clock.now();
    effect(() => {
      const now = clock.now();
      if (now === told) return;
      told = now;
      if (untracked(this.waits)) this.answer.reload();
    });
  }
}
