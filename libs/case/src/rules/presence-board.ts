import type { CaseText } from './case-words';

/** Somebody who has a case on a screen just now. */
export interface Present {
  readonly id: string;
  readonly name: string;
  /** The text being written at this moment. */
  readonly writing: CaseText | null;
}

/** Who is at a case, each person once however many screens they have. */
export interface Presence {
  readonly caseId: string;
  readonly people: readonly Present[];
}

/** One screen that shows a case. */
export interface Seat {
  readonly propertyId: string;
  readonly caseId: string;
  /** The screen's own id. */
  readonly seat: string;
  readonly staffId: string;
  readonly name: string;
  readonly writing: CaseText | null;
}

interface Taken extends Seat {
  readonly until: number;
}

/** Past this without a sign of life a screen is taken for closed. */
export const SEAT_MS = 12_000;

/** Who has which case on a screen, as this process heard it. Says of every change whether others would see it. */
export class PresenceBoard {
  private readonly byCase = new Map<string, Map<string, Taken>>();

  /** Takes or keeps a seat until a while after `now`; true when the picture changed. */
  take(seat: Seat, now: number): boolean {
    const key = keyOf(seat);
    const seats = this.byCase.get(key) ?? new Map<string, Taken>();
    const before = seats.get(seat.seat);
    seats.set(seat.seat, { ...seat, until: now + SEAT_MS });
    this.byCase.set(key, seats);
    return before?.writing !== seat.writing || before.name !== seat.name;
  }

  /** Leaves a seat; true when somebody sat there. */
  leave({ propertyId, caseId, seat }: Pick<Seat, 'propertyId' | 'caseId' | 'seat'>): boolean {
    const key = keyOf({ propertyId, caseId });
    const seats = this.byCase.get(key);
    const left = seats?.delete(seat) ?? false;
    if (seats?.size === 0) this.byCase.delete(key);
    return left;
  }

  has({ propertyId, caseId, seat }: Pick<Seat, 'propertyId' | 'caseId' | 'seat'>): boolean {
    return this.byCase.get(keyOf({ propertyId, caseId }))?.has(seat) ?? false;
  }

  /** Forgets screens that gave no sign of life, and names them. */
  sweep(now: number): readonly Seat[] {
    const gone = this.seats().filter(({ until }) => until <= now);
    for (const seat of gone) this.leave(seat);
    return gone;
  }

  at(propertyId: string, caseId: string): Presence {
    const seats = this.byCase.get(keyOf({ propertyId, caseId }))?.values() ?? [];
    return { caseId, people: peopleOf([...seats]) };
  }

  of(propertyId: string): readonly Presence[] {
    const caseIds = this.seats()
      .filter((seat) => seat.propertyId === propertyId)
      .map(({ caseId }) => caseId);
    return [...new Set(caseIds)].map((caseId) => this.at(propertyId, caseId));
  }

  private seats(): readonly Taken[] {
    return [...this.byCase.values()].flatMap((seats) => [...seats.values()]);
  }
}

function keyOf({ propertyId, caseId }: Pick<Seat, 'propertyId' | 'caseId'>): string {
  return `${propertyId}/${caseId}`;
}

/** Each person once, by name; writing at one screen counts before reading at another. */
function peopleOf(seats: readonly Seat[]): readonly Present[] {
  const people = new Map<string, Present>();
  for (const { staffId: id, name, writing } of seats) {
    people.set(id, { id, name, writing: writing ?? people.get(id)?.writing ?? null });
  }
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name));
}
