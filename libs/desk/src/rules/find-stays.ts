import type { StayStatus } from '@amends/stay';
import { writtenWithOneSlip } from './forgive-slip';
import type { Typed } from './read-typed';

/** What a stay is found by. */
export interface FindableStay {
  readonly stayId: string;
  /** `searchKey` of the guest's names. */
  readonly nameKey: string;
  readonly roomNumber: string | null;
  readonly confirmationNumber: string;
  /** The last four digits of the telephone; a longer end is asked of the server, which knows the whole number. */
  readonly phoneEnd: string | null;
  readonly status: StayStatus;
}

export interface StayMatch {
  readonly matched: 'room' | 'name' | 'confirmation' | 'phone';
  /**
   * 1.1 the exact room or confirmation number; 1 whole names or the end of the telephone; 0.95 beginnings of names;
   * 0.9 the beginning of a room or confirmation number; 0.7 a name with one slip. As the server counts.
   */
  readonly merit: number;
}

export type FoundStay<Stay extends FindableStay> = Stay & StayMatch;

const SLIP = 0.7;

/** How well a stay answers what was typed; nothing when it does not. */
export function matchStay(typed: Typed, stay: FindableStay): StayMatch | undefined {
  const ways = [byRoom(typed, stay), byConfirmation(typed, stay), byName(typed, stay), byPhone(typed, stay)];
  return ways.reduce((best, way) => (way && way.merit > (best?.merit ?? 0) ? way : best), undefined);
}

/**
 * Stays by what was typed, best first: in house, then arriving, then others; within those by merit.
 *
 * A slip is forgiven only when nothing is written as typed: otherwise every `Nowak` would bring along `Novak`.
 */
export function findStays<Stay extends FindableStay>(
  typed: Typed,
  stays: readonly Stay[],
  most: number,
): readonly FoundStay<Stay>[] {
  const written = stays.flatMap((stay) => found(stay, matchStay(typed, stay)));
  const all = written.length > 0 ? written : stays.flatMap((stay) => found(stay, bySlip(typed, stay)));
  return all.sort(better).slice(0, most);
}

function found<Stay extends FindableStay>(stay: Stay, match: StayMatch | undefined): readonly FoundStay<Stay>[] {
  return match ? [{ ...stay, ...match }] : [];
}

function better(a: FoundStay<FindableStay>, b: FoundStay<FindableStay>): number {
  return (
    presence(a.status) - presence(b.status) ||
    b.merit - a.merit ||
    (a.roomNumber ?? '').localeCompare(b.roomNumber ?? '', 'en', { numeric: true }) ||
    a.nameKey.localeCompare(b.nameKey, 'en') ||
    a.stayId.localeCompare(b.stayId, 'en')
  );
}

function presence(status: StayStatus): number {
  if (isHere(status)) return status === 'DueIn' ? 1 : 0;
  return status === 'Reserved' ? 2 : 3;
}

/** A room finds who sleeps in it or comes into it today, not who has left. */
function isHere(status: StayStatus): boolean {
  return status === 'InHouse' || status === 'DueOut' || status === 'DueIn';
}

function byRoom({ roomNumber: typed }: Typed, { roomNumber, status }: FindableStay): StayMatch | undefined {
  const room = roomNumber?.toUpperCase();
  if (!typed || !isHere(status) || !room?.startsWith(typed)) return undefined;
  return { matched: 'room', merit: room === typed ? 1.1 : 0.9 };
}

function byConfirmation({ confirmation }: Typed, { confirmationNumber }: FindableStay): StayMatch | undefined {
  const [typed, number] = [confirmation?.toUpperCase(), confirmationNumber.toUpperCase()];
  if (!typed || !number.startsWith(typed)) return undefined;
  return { matched: 'confirmation', merit: number === typed ? 1.1 : 0.9 };
}

function byName({ name }: Typed, { nameKey }: FindableStay): StayMatch | undefined {
  const names = ` ${nameKey} `;
  if (!name?.words.every((word) => names.includes(` ${word}`))) return undefined;
  return { matched: 'name', merit: name.words.every((word) => names.includes(` ${word} `)) ? 1 : 0.95 };
}

function byPhone({ phoneTail }: Typed, { phoneEnd }: FindableStay): StayMatch | undefined {
  return phoneTail && phoneTail === phoneEnd ? { matched: 'phone', merit: 1 } : undefined;
}

function bySlip({ name }: Typed, { nameKey }: FindableStay): StayMatch | undefined {
  return name && writtenWithOneSlip(nameKey, name.words) ? { matched: 'name', merit: SLIP } : undefined;
}
