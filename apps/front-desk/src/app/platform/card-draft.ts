import { computed, inject } from '@angular/core';
import { DeskMemory, type DeskSlot } from './desk-memory';
import { parkWhenLeft } from './park-when-left';

/**
 * What somebody chose or typed in a card and did not confirm. Only what differs from how the card opens is kept, so a
 * card that was merely looked at leaves nothing behind. Found again when the card is opened for the same thing.
 *
 * ```ts
 * const DRAFT = deskSlot<MoveDraft>('room-move', {});
 * protected readonly draft = new CardDraft(DRAFT, () => this.stay().id);
 * ```
 *
 * Made while its card is being made. A card left for another guest with something begun in it parks itself.
 */
export class CardDraft<T extends object> {
  readonly value = computed(() => this.memory.read(this.slot, this.key()));
  readonly begun = computed(() => this.value() !== this.slot.blank);
  /** The card is closed on purpose: the draft stays, nobody is parked for it. */
  readonly closeOnPurpose = parkWhenLeft(() => this.begun());

  private readonly memory = inject(DeskMemory);

  constructor(
    private readonly slot: DeskSlot<T>,
    private readonly key: () => string,
  ) {}

  /** What is set to `undefined` stands again as the card opens. */
  change(part: { readonly [Field in keyof T]?: T[Field] | undefined }): void {
    const chosen = Object.entries({ ...this.value(), ...part }).filter(([, value]) => value !== undefined);
    this.memory.keep(this.slot, chosen.length > 0 ? (Object.fromEntries(chosen) as T) : this.slot.blank, this.key());
  }

  /** Confirmed, or begun afresh. */
  forget(): void {
    this.memory.keep(this.slot, this.slot.blank, this.key());
  }
}
