import { searchKey } from '@amends/kernel';

/** A name as it is compared. */
export interface TypedName {
  readonly key: string;
  readonly words: readonly string[];
  /** The word that fewest guests have, by a guess that costs nothing. */
  readonly longest: string;
}

/** What one typed line may be; `null` where it cannot be that. */
export interface Typed {
  readonly name: TypedName | null;
  readonly roomNumber: string | null;
  readonly confirmation: string | null;
  readonly phoneTail: string | null;
  readonly email: string | null;
  /** Whole numbers of cases. */
  readonly caseNumbers: readonly string[];
  /** The end of a case's number, which is what people say: `471` for `LIS1-2026-000471`. */
  readonly caseSequence: string | null;
}

const PHONE = /^[+\d][\d\s()./-]*$/;
const CASE_SEQUENCE = /^#?(\d{1,7})$/;
const LONGEST_ROOM_NUMBER = 12;
const SHORTEST_WHOLE_PHONE = 7;

/** Reads what was typed at the desk every way it can be meant. */
export function readTyped(text: string, propertyCode: string): Typed {
  const email = text.includes('@') ? text : null;
  const digits = PHONE.test(text) ? phoneDigits(text) : '';
  const upper = text.toUpperCase();
  return {
    name: email === null ? nameIn(searchKey(text)) : null,
    roomNumber: text.length <= LONGEST_ROOM_NUMBER ? upper : null,
    confirmation: text.length >= 3 && email === null ? text : null,
    phoneTail: digits.length >= 4 ? digits : null,
    email,
    caseNumbers: [upper, `${propertyCode}-${upper}`],
    caseSequence: CASE_SEQUENCE.exec(text)?.[1]?.padStart(6, '0') ?? null,
  };
}

/** A country's exit code or trunk zero begins a whole number in many ways; the end of one may begin with a zero that counts. */
function phoneDigits(text: string): string {
  const digits = text.replace(/\D/g, '');
  return digits.length >= SHORTEST_WHOLE_PHONE ? digits.replace(/^0+/, '') : digits;
}

/** One letter is not yet a name: half the house would answer; and no name has a digit in it. */
function nameIn(key: string): TypedName | null {
  if (!/^[^\p{Number}]{2,}$/u.test(key)) return null;
  const words = key.split(' ');
  return { key, words, longest: words.reduce((long, word) => (word.length > long.length ? word : long)) };
}
