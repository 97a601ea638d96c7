import type { Typed } from './read-typed';

/** What a case is found by. */
export interface FindableCase {
  readonly number: string;
  readonly roomNumber: string | null;
  /** `searchKey` of the name on the case. */
  readonly nameKey: string;
}

/** Cases by their number or its end, the guest on them, or the exact room, in the order they came in but for numbers first. */
export function findCases<Case extends FindableCase>(
  typed: Typed,
  cases: readonly Case[],
  most: number,
): readonly Case[] {
  const numbered = cases.filter(({ number }) => isNumber(typed, number));
  const others = cases.filter((one) => !numbered.includes(one) && (isOfRoom(typed, one) || isOfGuest(typed, one)));
  return [...numbered, ...others].slice(0, most);
}

function isNumber({ caseNumbers, caseSequence }: Typed, number: string): boolean {
  return caseNumbers.includes(number) || (caseSequence !== null && number.endsWith(`-${caseSequence}`));
}

function isOfRoom({ roomNumber: typed }: Typed, { roomNumber }: FindableCase): boolean {
  return typed !== null && roomNumber?.toUpperCase() === typed;
}

function isOfGuest({ name }: Typed, { nameKey }: FindableCase): boolean {
  return name?.words.every((word) => ` ${nameKey}`.includes(` ${word}`)) ?? false;
}
