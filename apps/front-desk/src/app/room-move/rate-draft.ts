import { computed, linkedSignal, type Signal } from '@angular/core';
import { RATE_CHOICES, type RateChoice } from '@amends/room-move';
import type { MovePreviewDto, MoveRateDto, PreviewMoveDto } from '@amends/room-move/dto';
import type { CardDraft } from '../platform/card-draft';
import type { MoveDraft } from './move-draft';
import { typedRate } from './new-rate';

/** What is to become of the price: as the last preview suggests, unless something else was chosen. */
export class RateDraft {
  /** Kept while another preview is fetched, so that the field does not come and go. */
  private readonly answer: Signal<MoveRateDto | undefined>;
  private readonly currency: Signal<string>;

  readonly choices = computed(() => this.answer()?.choices ?? []);
  readonly choice = computed<RateChoice>(() => this.draft.value().rate ?? this.answer()?.choice ?? 'keep');
  /** As typed. */
  readonly newRate = computed(() => this.draft.value().newRate ?? '');
  /** Another rate was chosen and none is typed yet. */
  readonly isMissing = computed(() => this.draft.value().rate === 're-price' && !this.typed());
  private readonly typed = computed(() => typedRate(this.newRate(), this.currency()));

  constructor(
    private readonly draft: CardDraft<MoveDraft>,
    preview: Signal<MovePreviewDto | undefined>,
  ) {
    this.answer = linkedSignal<MovePreviewDto | undefined, MoveRateDto | undefined>({
      source: preview,
      computation: (seen, before) => seen?.rate ?? before?.value,
    });
    this.currency = linkedSignal<MovePreviewDto | undefined, string>({
      source: preview,
      computation: (seen, before) => seen?.rates[0]?.before.currency ?? before?.value ?? 'EUR',
    });
  }

  pick(value: string): void {
    const rate = RATE_CHOICES.find((one) => one === value);
    if (rate) this.draft.change({ rate, newRate: undefined });
  }

  type(newRate: string): void {
    this.draft.change({ newRate: newRate || undefined });
  }

  /** What is said of the price: nothing where the suggestion stands. */
  wish(): Pick<PreviewMoveDto, 'rate' | 'newRate'> {
    const { rate } = this.draft.value();
    const newRate = rate === 're-price' ? this.typed() : undefined;
    return { ...(rate ? { rate } : {}), ...(newRate ? { newRate } : {}) };
  }
}

/** Another room or reason suggests another price: what was chosen before no longer stands. */
export const RATE_AS_SUGGESTED = { rate: undefined, newRate: undefined } as const;
