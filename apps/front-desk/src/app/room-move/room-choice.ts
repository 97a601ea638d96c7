import { computed, linkedSignal, signal } from '@angular/core';
import type { ExcludedRoomDto, MoveCandidateDto } from '@amends/room-move/dto';
import type { CardDraft } from '../platform/card-draft';
import type { MoveDraft } from './move-draft';
import { RATE_AS_SUGGESTED } from './rate-draft';
import type { RankedRooms } from './ranked-rooms';

/** As many rooms as a person weighs against each other. */
export const MOST_SHOWN = 5;

/** Which room the card is about to give: what was picked, what is held for the guest, or else the best. */
export class RoomChoice {
  /** Were to be had a moment ago; never suggested again by themselves. */
  private readonly lost = signal<readonly string[]>([]);
  /**
   * Held before the question was another one. What is held stays chosen, so that a better room that comes free takes
   * nothing away; but who names another reason asks for another suggestion.
   */
  private readonly passedId = linkedSignal<{ about: string | undefined; held: string | undefined }, string | undefined>(
    {
      source: () => ({ about: this.rooms.about(), held: this.heldId() }),
      computation: ({ about, held }, before) => {
        const isOther = before?.source.about !== undefined && before.source.about !== about;
        if (isOther) return held === this.rooms.ids()[0] ? undefined : held;
        return held === before?.value ? held : undefined;
      },
    },
  );
  readonly chosen = computed<MoveCandidateDto | undefined>(() => {
    const [all, wantedId] = [this.rooms.all(), this.draft.value().roomId ?? this.keptId()];
    return all.find(({ roomId }) => roomId === wantedId) ?? all.find(({ roomId }) => !this.lost().includes(roomId));
  });
  /** What was chosen last and is not among the best stays in the list, also when another is chosen then. */
  private readonly further = linkedSignal<MoveCandidateDto | undefined, string | undefined>({
    source: this.chosen,
    computation: (chosen, before) => (chosen && !this.best().includes(chosen) ? chosen.roomId : before?.value),
  });
  /** The best rooms, and the one chosen where that is none of them. */
  readonly shown = computed(() => {
    const further = this.rooms.all().filter(({ roomId }) => roomId === this.further());
    return [...new Set([...this.best(), ...further])];
  });
  /** Wanted for this guest, and not to be had as the house stands now. */
  readonly refused = computed<ExcludedRoomDto | undefined>(() =>
    this.rooms.isOld() ? undefined : this.rooms.excluded().find(({ roomId }) => roomId === this.draft.value().roomId),
  );

  constructor(
    private readonly rooms: RankedRooms,
    private readonly draft: CardDraft<MoveDraft>,
    private readonly heldId: () => string | undefined,
  ) {}

  choose(roomId: string): void {
    this.draft.change({ roomId, ...RATE_AS_SUGGESTED });
  }

  /** Somebody was quicker: the next best is chosen instead. */
  lose(roomId: string | undefined): void {
    if (roomId) this.lost.update((lost) => [...lost, roomId]);
    this.draft.change({ roomId: undefined });
  }

  numberOf(roomId: string | undefined): string {
    const rooms = [...this.rooms.all(), ...this.rooms.excluded()];
    return rooms.find((room) => room.roomId === roomId)?.roomNumber ?? '';
  }

  private best(): readonly MoveCandidateDto[] {
    return this.rooms.all().slice(0, MOST_SHOWN);
  }

  private keptId(): string | undefined {
    const held = this.heldId();
    return held === this.passedId() ? undefined : held;
  }
}
