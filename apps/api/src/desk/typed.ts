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
  readonly caseNumbers: readonly string[];
}

const PHONE = /^[+\d][\d\s()./-]*$/;
const LONGEST_ROOM_NUMBER = 12;

/** Reads what was typed at the desk every way it can be meant. */
export function readTyped(text: string, propertyCode: string): Typed {
  const email = text.includes('@') ? text : null;
  // A country's exit code is written in many ways, and never at the end of the number.
  const digits = PHONE.test(text) ? text.replace(/\D/g, '').replace(/^0+/, '') : '';
  const upper = text.toUpperCase();
  return {
    name: email === null ? nameIn(searchKey(text)) : null,
    roomNumber: text.length <= LONGEST_ROOM_NUMBER ? upper : null,
    confirmation: text.length >= 3 && email === null ? text : null,
    phoneTail: digits.length >= 4 ? digits : null,
    email,
    caseNumbers: [upper, `${propertyCode}-${upper}`],
  };
}

/** One letter is not yet a name: half the house would answer; and no name has a digit in it. */
function nameIn(key: string): TypedName | null {
  if (!/^[^\p{Number}]{2,}$/u.test(key)) return null;
  const words = key.split(' ');
  return { key, words, longest: words.reduce((long, word) => (word.length > long.length ? word : long)) };
}
