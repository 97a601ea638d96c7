import { Injectable, effect, inject, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Clock } from './clock';
import { Session } from './session';

/** One kind of thing that is remembered, by a name nobody else uses, and what it is while nothing is kept. */
export interface DeskSlot<T> {
  readonly name: string;
  readonly blank: T;
  /** Nobody's work: a help that may be forgotten without asking. */
  readonly comfort?: boolean;
}

interface Kept {
  readonly value: unknown;
  readonly comfort: boolean;
}

interface Mind {
  readonly kept: ReadonlyMap<string, Kept>;
  readonly usedAt: number;
}

/** As long as a password lets somebody come back to a desk. */
const FORGOTTEN_AFTER_MS = 12 * 60 * 60_000;

/** `const NOTE = deskSlot('case.note', '')`, once in the file that reads and keeps it. */
export function deskSlot<T>(name: string, blank: T, { comfort = false } = {}): DeskSlot<T> {
  return { name, blank, comfort };
}

/**
 * What a person has begun at this desk and not sent: drafts, parked work, where they were.
 *
 * ```ts
 * const NOTE = deskSlot('case.note', '');
 * readonly note = linkedSignal(() => this.memory.read(NOTE, this.caseId()));
 * type(text: string): void { this.memory.keep(NOTE, text, this.caseId()); }
 * ```
 *
 * Several people share the screen by turns (F8): each finds their own things, nobody another's. In memory only, never
 * in the browser's storage; gone when the person signs out, twelve hours after they last kept something, and when the
 * page is loaded anew. Reading is reactive and follows the person.
 */
@Injectable({ providedIn: 'root' })
export class DeskMemory {
  private readonly session = inject(Session);
  private readonly minds = signal<ReadonlyMap<string, Mind>>(new Map());

  constructor() {
    const clock = inject(Clock);
    effect(() => this.forgetBefore(clock.now().getTime() - FORGOTTEN_AFTER_MS));
    this.session.signedOut.pipe(takeUntilDestroyed()).subscribe((staffId) => this.wipe(staffId));
  }

  /** Of whoever is signed in; `key` when there are several of the kind, for example the case a note belongs to. */
  read<T>(slot: DeskSlot<T>, key = ''): T {
    const kept = this.minds().get(this.person() ?? '')?.kept;
    const address = addressOf(slot, key);
    return kept?.has(address) ? (kept.get(address)?.value as T) : slot.blank;
  }

  /** Keeping what is blank forgets. Does nothing while nobody is signed in. */
  keep<T>(slot: DeskSlot<T>, value: T, key = ''): void {
    const staffId = untracked(() => this.person());
    if (staffId === undefined) return;
    const kept = new Map(untracked(this.minds).get(staffId)?.kept);
    if (value === slot.blank) kept.delete(addressOf(slot, key));
    else kept.set(addressOf(slot, key), { value, comfort: slot.comfort ?? false });
    this.minds.update((minds) => new Map(minds).set(staffId, { kept, usedAt: Date.now() }));
  }

  /** Whether loading the page anew would lose work, whoever's it is. */
  holdsWork(): boolean {
    return Array.from(this.minds().values()).some(({ kept }) =>
      Array.from(kept.values()).some(({ comfort }) => !comfort),
    );
  }

  private wipe(staffId: string): void {
    this.minds.update((minds) => new Map([...minds].filter(([id]) => id !== staffId)));
  }

  private forgetBefore(moment: number): void {
    const lasting = [...untracked(this.minds)].filter(([, { usedAt }]) => usedAt > moment);
    if (lasting.length < untracked(this.minds).size) this.minds.set(new Map(lasting));
  }

  private person(): string | undefined {
    return this.session.current()?.staff.id;
  }
}

function addressOf({ name }: DeskSlot<unknown>, key: string): string {
  return `${name}/${key}`;
}
