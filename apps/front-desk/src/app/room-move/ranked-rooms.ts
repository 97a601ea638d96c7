import { httpResource } from '@angular/common/http';
import { computed, effect, inject, linkedSignal, signal, untracked } from '@angular/core';
import type { MoveReason } from '@amends/room-move';
import type { MoveCandidatesDto } from '@amends/room-move/dto';
import { followRooms } from './follow-rooms';
import { MoveApi } from './move-api';

const DISTURBS_FROM_ELSEWHERE: readonly MoveReason[] = ['noise', 'smell'];

/** A ranking, and what it was asked for. */
interface Told {
  readonly stayId: string;
  /** Another reason is another question: what was suggested for the one before is no answer to it. */
  readonly about: string;
  readonly ranking: MoveCandidatesDto;
}

/**
 * The rooms of the house as they are ranked for one stay, kept up with what other desks do. What was told last stands
 * until the next answer has come. Made by the card.
 */
export class RankedRooms {
  readonly answer = httpResource<MoveCandidatesDto>(() => (this.at ? this.urlAt(this.at()) : this.url()));
  private readonly last = linkedSignal<Partial<Told>, Told | undefined>({
    source: () => ({
      stayId: this.stayId(),
      about: `${this.reason()} ${this.causeInId() ?? ''} ${this.at?.() ?? ''}`,
      ...(this.answer.hasValue() && { ranking: this.answer.value() }),
    }),
    computation: (now, before) => {
      if (isWhole(now)) return now;
      return before?.value?.stayId === now.stayId ? before?.value : undefined;
    },
  });
  readonly told = computed(() => this.last()?.ranking);
  readonly about = computed(() => this.last()?.about);
  /** What is shown is of a moment ago. */
  readonly isOld = computed(() => this.answer.isLoading() && this.told() !== undefined);
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
  /** Apart from what else is chosen in the card, which is no other question. */
  private readonly along = computed(() => this.asksFor());

  constructor(
    private readonly stayId: () => string,
    private readonly reason: () => MoveReason,
    private readonly causeIn: () => string | undefined,
    /** Who moves along; left to the server while nobody has said. */
    private readonly asksFor: () => readonly string[] | undefined,
    /** When the guest moves, and undefined while that is not known; left out for a move of now. */
    private readonly at?: () => string | undefined,
  ) {
    followRooms(this.stayId, this.told, () => this.answer.reload());
    effect(() => {
      if (this.told() && untracked(this.byNumber).size === 0) {
        const rooms = [...this.all(), ...this.excluded()];
        this.byNumber.set(new Map(rooms.map(({ roomNumber, roomId }) => [roomNumber, roomId])));
      }
    });
  }

  private urlAt(dueAt: string | undefined): string | undefined {
    return dueAt && this.url(dueAt);
  }

  private url(dueAt?: string): string | undefined {
    const asked = { causeInId: this.causeInId(), along: this.along(), dueAt };
    return this.api.candidatesUrl(this.stayId(), this.reason(), asked);
  }
}

function isWhole(told: Partial<Told>): told is Told {
  return told.ranking !== undefined;
}
