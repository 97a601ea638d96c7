import { searchKey } from '@amends/kernel';

/** What one typed line may be; `null` where it cannot be that. */
export interface Typed {
  readonly nameKey: string | null;
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
  const key = email === null ? searchKey(text) : '';
  // A country's exit code is written in many ways, and never at the end of the number.
  const digits = PHONE.test(text) ? text.replace(/\D/g, '').replace(/^0+/, '') : '';
  const upper = text.toUpperCase();
  return {
    nameKey: /\p{Letter}/u.test(key) && key.length >= 2 ? key : null,
    roomNumber: text.length <= LONGEST_ROOM_NUMBER ? upper : null,
    confirmation: text.length >= 3 && email === null ? text : null,
    phoneTail: digits.length >= 4 ? digits : null,
    email,
    caseNumbers: [upper, `${propertyCode}-${upper}`],
  };
}
