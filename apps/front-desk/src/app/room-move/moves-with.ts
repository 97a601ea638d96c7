import { computed } from '@angular/core';
import type { CardDraft } from '../platform/card-draft';
import type { MoveDraft } from './move-draft';
import type { RankedRooms } from './ranked-rooms';

/** Who shares the room, and who of them moves along: all who can, unless the desk says otherwise. */
export class MovesWith {
  readonly sharers = computed(() => this.rooms.told()?.sharers ?? []);
  readonly ids = computed<readonly string[]>(
    () => this.draft.value().with ?? this.sharers().flatMap(({ stayId, movesAlong }) => (movesAlong ? [stayId] : [])),
  );
  /** One of them takes a reason that only a role may give. */
  readonly needsOverride = computed(() =>
    this.sharers().some(({ stayId, doNotMove }) => doNotMove && this.ids().includes(stayId)),
  );

  constructor(
    private readonly rooms: RankedRooms,
    private readonly draft: CardDraft<MoveDraft>,
  ) {}

  choose(ids: readonly string[]): void {
    this.draft.change({ with: ids });
  }

  /** One of them has left the room meanwhile: who shares it is asked anew. */
  anew(): void {
    this.draft.change({ with: undefined });
    this.rooms.answer.reload();
  }
}
