import { computed, type Signal } from '@angular/core';
import type { DeskMemory, DeskSlot } from './desk-memory';

/** What was typed and not sent, with what stood there when it was begun. */
export interface Begun<T> {
  readonly mine: Partial<T>;
  readonly base: Partial<T>;
}

/** `const PERSON = blankDraft<PersonForm>('staff.person')`, once in the file that edits it. */
export function blankDraft<T>(name: string): DeskSlot<Begun<T>> {
  return { name, blank: { mine: {}, base: {} } };
}

/**
 * A form over something others may change as well. What is typed is kept apart from what is stored, outlives going
 * elsewhere and back, and is told when somebody else has changed the same field meanwhile.
 */
export class EditDraft<T extends object> {
  readonly value = computed(() => {
    const stored = this.stored();
    return stored && { ...stored, ...this.begun().mine };
  });
  /** Fields that would be sent. */
  readonly changed = computed(() => {
    const [stored, { mine }] = [this.stored(), this.begun()];
    const fields = Object.keys(mine) as (keyof T)[];
    return fields.filter((field) => stored && !same(stored[field], mine[field]));
  });
  /** Fields that now say something else than when typing began, and than what was typed. */
  readonly contested = computed(() => {
    const [stored, { base }] = [this.stored(), this.begun()];
    return this.changed().filter((field) => stored && field in base && !same(stored[field], base[field]));
  });
  private readonly begun = computed(() => this.memory.read(this.slot, this.key()));

  constructor(
    private readonly stored: Signal<T | undefined>,
    private readonly memory: DeskMemory,
    private readonly slot: DeskSlot<Begun<T>>,
    private readonly key: () => string = () => '',
  ) {}

  set<F extends keyof T>(field: F, value: T[F]): void {
    const [stored, { mine, base }] = [this.stored(), this.begun()];
    if (!stored) return;
    const begun = { mine: { ...mine, [field]: value }, base: { [field]: stored[field], ...base } as Partial<T> };
    this.memory.keep(this.slot, begun, this.key());
  }

  /** Takes theirs. */
  forget(field: keyof T): void {
    const { [field]: _mine, ...mine } = this.begun().mine;
    const { [field]: _base, ...base } = this.begun().base;
    this.memory.keep(this.slot, { mine, base } as Begun<T>, this.key());
  }

  discard(): void {
    this.memory.keep(this.slot, this.slot.blank, this.key());
  }

  /** What would be sent. */
  change(): Partial<T> {
    const { mine } = this.begun();
    return Object.fromEntries(this.changed().map((field) => [field, mine[field]])) as Partial<T>;
  }
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
