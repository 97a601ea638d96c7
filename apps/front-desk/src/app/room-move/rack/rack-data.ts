import { httpResource } from '@angular/common/http';
import { computed, effect, inject } from '@angular/core';
import type { RoomRackDto } from '@amends/room-move/dto';
import { atMostEvery } from '../../platform/at-most-every';
import { lastGood, staleSince } from '../../platform/last-good';
import { RackApi } from './rack-api';

const ABOUT_ROOMS = /^(room|stay)\./;
/** A load of stays from the hotel system is many events and one look. */
const REST_MS = 1_000;
const SECOND_MS = 1_000;

/** The rack by its first night and length, kept fresh. Made while a component is being made. */
export class RackData {
  private readonly api = inject(RackApi);
  private readonly address = computed(() => this.api.rackUrl(this.from(), this.nights()));
  readonly answer = httpResource<RoomRackDto>(() => this.address());
  private readonly known = lastGood(this.answer, () => this.address());
  readonly rack = this.known.asReadonly();
  readonly staleSince = staleSince(this.answer, () => this.known());

  constructor(
    private readonly from: () => string | undefined,
    private readonly nights: () => number,
  ) {
    atMostEvery(
      REST_MS,
      () => this.reload(),
      ({ type }) => ABOUT_ROOMS.test(type),
    );
    // A hold is over by itself: nobody tells.
    effect((onCleanup) => {
      const seconds = (this.known()?.rooms ?? []).flatMap(({ hold }) => hold?.secondsLeft ?? []);
      if (seconds.length === 0) return;
      const timer = setTimeout(() => this.reload(), (Math.min(...seconds) + 1) * SECOND_MS);
      onCleanup(() => clearTimeout(timer));
    });
  }

  reload(): void {
    this.answer.reload();
  }
}
