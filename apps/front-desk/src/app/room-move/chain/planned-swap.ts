import { httpResource } from '@angular/common/http';
import { computed, inject, linkedSignal, type Signal } from '@angular/core';
import type { MoveReason } from '@amends/room-move';
import type { MoveChainPreviewDto, MovePreviewDto, PreviewSwapDto } from '@amends/room-move/dto';
import type { CardDraft } from '../../platform/card-draft';
import type { MoveDraft } from '../move-draft';
import { RateDraft } from '../rate-draft';
import { SwapApi } from './swap-api';

/** Two guests, and what was chosen for each. */
export interface SwapInHand {
  readonly stayIds: () => readonly [string, string];
  readonly caseId: () => string | undefined;
  readonly reason: () => MoveReason;
  readonly drafts: readonly [CardDraft<MoveDraft>, CardDraft<MoveDraft>];
  /** One of them is marked not to be moved. */
  readonly needsOverride: () => boolean;
}

/** Who changes rooms for somebody else does the house a favour. */
const FOR_THE_OTHER: MoveReason = 'house-need';

/** The swap as it would be made now, with what it would do to both. Made by the card. */
export class PlannedSwap {
  readonly overrideReason = computed(() => this.of.drafts[0].value().overrideReason ?? '');
  readonly asked = httpResource<MoveChainPreviewDto>(() => {
    const wish = this.wish();
    return wish && this.api.preview(wish);
  });
  readonly preview = computed(() => (this.asked.hasValue() ? this.asked.value() : undefined));
  /** To be read: stands until the next has come. */
  readonly seen = linkedSignal<
    { now: MoveChainPreviewDto | undefined; who: string; fails: boolean },
    MoveChainPreviewDto | undefined
  >({
    source: () => ({
      now: this.preview(),
      who: this.of.stayIds().join(),
      fails: this.asked.error() !== undefined || this.isMissing(),
    }),
    computation: ({ now, who, fails }, before) =>
      now ?? (!fails && before?.source.who === who ? before.value : undefined),
  });
  readonly isMissing = computed(
    () =>
      this.rates.some((rate) => rate.isMissing()) || (this.of.needsOverride() && this.overrideReason().trim() === ''),
  );
  readonly rates: readonly [RateDraft, RateDraft];

  private readonly api = inject(SwapApi);

  constructor(private readonly of: SwapInHand) {
    this.rates = [new RateDraft(of.drafts[0], this.moveAt(0)), new RateDraft(of.drafts[1], this.moveAt(1))];
  }

  /** None while something is still to be said. */
  wish(): PreviewSwapDto | undefined {
    if (this.isMissing()) return undefined;
    const [own, other] = this.of.stayIds();
    const [caseId, overrideReason] = [this.of.caseId(), this.overrideReason().trim()];
    const said = overrideReason ? { overrideReason } : {};
    return {
      stays: [
        { stayId: own, reason: this.of.reason(), ...(caseId ? { caseId } : {}), ...said, ...this.rates[0].wish() },
        { stayId: other, reason: FOR_THE_OTHER, ...said, ...this.rates[1].wish() },
      ],
    };
  }

  private moveAt(at: 0 | 1): Signal<MovePreviewDto | undefined> {
    return computed(() => this.preview()?.moves[at]);
  }
}
