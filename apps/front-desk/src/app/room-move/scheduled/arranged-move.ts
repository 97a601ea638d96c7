import { httpResource } from '@angular/common/http';
import { computed, inject } from '@angular/core';
import type { ScheduledMoveDto } from '@amends/room-move/dto';
import { Live } from '../../platform/live';
import { ScheduleApi } from './schedule-api';

/** What is arranged for a guest so far, kept up with what happens. Made by whoever shows it. */
export class ArrangedMove {
  readonly answer = httpResource<{ readonly data: readonly ScheduledMoveDto[] }>(() => this.api.listUrl(this.stayId()));
  readonly known = computed(() => this.answer.hasValue() || this.answer.error() !== undefined);
  /** Waits for its time, or is at the desk; none when nothing is open. */
  readonly move = computed(() => {
    const moves = this.answer.hasValue() ? this.answer.value().data : [];
    return moves.find(({ state }) => state === 'Waiting' || state === 'AtDesk');
  });

  private readonly api = inject(ScheduleApi);

  constructor(private readonly stayId: () => string) {
    inject(Live).on(
      ({ type, data }) => type.startsWith('scheduled-move.') && data.stayId === this.stayId(),
      () => this.answer.reload(),
    );
  }
}
