import { httpResource } from '@angular/common/http';
import { computed, effect, inject, signal, untracked } from '@angular/core';
import type { MoveReason } from '@amends/room-move';
import type { MoveCandidatesDto } from '@amends/room-move/dto';
import { followRooms } from './follow-rooms';
import { MoveApi } from './move-api';

const DISTURBS_FROM_ELSEWHERE: readonly MoveReason[] = ['noise', 'smell'];

/** The rooms of the house as they are ranked for one stay, kept up with what other desks do. Made by the card. */
export class RankedRooms {
  readonly answer = httpResource<MoveCandidatesDto>(() =>
    this.api.candidatesUrl(this.stayId(), this.reason(), this.causeInId()),
  );
  readonly told = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));
  /** Best first. */
  readonly all = computed(() => this.told()?.candidates ?? []);
  readonly excluded = computed(() => this.told()?.excluded ?? []);
  /** What would free one, while none can be given at once. */
  readonly ways = computed(() => this.told()?.ways ?? []);
  readonly ids = computed(() => this.all().map(({ roomId }) => roomId));
  /** Whether it may come from another room than the guest's own. */
  readonly asksWhere = computed(() => DISTURBS_FROM_ELSEWHERE.includes(this.reason()));

  private readonly api = inject(MoveApi);
  /** Ids by number; the list has every room of the house, and rooms do not come and go while a guest stands there. */
  private readonly byNumber = signal<ReadonlyMap<string, string>>(new Map());
  private readonly causeInId = computed(() => {
    const number = this.asksWhere() ? this.causeIn() : undefined;
    return number === undefined ? undefined : this.byNumber().get(number);
  });

  constructor(
    private readonly stayId: () => string,
    private readonly reason: () => MoveReason,
    private readonly causeIn: () => string | undefined,
  ) {
    followRooms(this.stayId, this.told, () => this.answer.reload());
    effect(() => {
      if (this.told() && untracked(this.byNumber).size === 0) {
        const rooms = [...this.all(), ...this.excluded()];
        this.byNumber.set(new Map(rooms.map(({ roomNumber, roomId }) => [roomNumber, roomId])));
      }
    });
  }
}
