import { httpResource, type HttpResourceRequest } from '@angular/common/http';
import { computed, inject, linkedSignal } from '@angular/core';
import type { MoveReason, OldRoomStatus } from '@amends/room-move';
import type { MoveCandidateDto, MovePreviewDto, PreviewMoveDto } from '@amends/room-move/dto';
import type { CardDraft } from '../platform/card-draft';
import { MoveApi } from './move-api';
import type { MoveDraft } from './move-draft';
import { RateDraft } from './rate-draft';

/** What a card is about, and what was chosen in it. */
export interface MoveInHand {
  readonly stayId: () => string;
  readonly caseId: () => string | undefined;
  readonly reason: () => MoveReason;
  readonly room: () => MoveCandidateDto | undefined;
  /** Who moves along, by stay. */
  readonly along: () => readonly string[];
  /** It takes a reason that only a role may give. */
  readonly needsOverride: () => boolean;
  /** Asks what it would do; as a move of now when left out. */
  readonly request?: (wish: PreviewMoveDto) => HttpResourceRequest | undefined;
}

/** The move as it would be made now, with what it would do. Made by the card. */
export class PlannedMove {
  readonly oldRoomStatus = computed<OldRoomStatus>(() => this.draft.value().oldRoomStatus ?? 'Dirty');
  readonly overrideReason = computed(() => this.draft.value().overrideReason ?? '');
  /** What a move would do does not hang on the words of the reason: it is asked once there are any. */
  private readonly overrideStated = linkedSignal<string, string>({
    source: () => this.overrideReason().trim(),
    computation: (words, before) => words && (before?.value || words),
  });
  readonly asked = httpResource<MovePreviewDto>(() => {
    const wish = this.wishFor(this.overrideStated());
    if (!wish) return undefined;
    return this.of.request ? this.of.request(wish) : this.api.preview(this.of.stayId(), wish);
  });
  /** Something is still to be said before it can be previewed. */
  readonly isMissing = computed(
    () => this.rate.isMissing() || (this.of.needsOverride() && this.overrideReason().trim() === ''),
  );
  readonly isAsked = computed(() => this.wishFor(this.overrideStated()) !== undefined);
  /** Of exactly this move; what is confirmed. */
  readonly preview = computed(() => (this.asked.hasValue() ? this.asked.value() : undefined));
  /** To be read: for the same room it stands until the next has come. */
  readonly seen = linkedSignal<
    { now: MovePreviewDto | undefined; roomId: string | undefined },
    MovePreviewDto | undefined
  >({
    source: () => ({
      now: this.preview(),
      roomId: this.asked.error() || this.isMissing() ? undefined : this.of.room()?.roomId,
    }),
    computation: ({ now, roomId }, before) => now ?? (before?.value?.toRoom.id === roomId ? before?.value : undefined),
  });
  readonly rate: RateDraft;

  private readonly api = inject(MoveApi);

  constructor(
    private readonly of: MoveInHand,
    private readonly draft: CardDraft<MoveDraft>,
  ) {
    this.rate = new RateDraft(draft, this.preview);
  }

  /** What is asked for, with the reason as it was typed to the end; none while something is missing. */
  wish(): PreviewMoveDto | undefined {
    return this.wishFor(this.overrideReason().trim());
  }

  private wishFor(overrideReason: string): PreviewMoveDto | undefined {
    const [toRoomId, caseId] = [this.of.room()?.roomId, this.of.caseId()];
    if (!toRoomId || this.isMissing()) return undefined;
    return {
      toRoomId,
      reason: this.of.reason(),
      oldRoomStatus: this.oldRoomStatus(),
      ...(caseId ? { caseId } : {}),
      ...(overrideReason ? { overrideReason } : {}),
      ...(this.of.along().length > 0 ? { with: this.of.along() } : {}),
      ...this.rate.wish(),
    };
  }
}
