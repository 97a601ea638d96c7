import { searchKey } from '@amends/kernel';

/** Characters; a sentence of three words has as many. */
export const PASSWORD_LEAST = 12;
export const PASSWORD_MOST = 200;

const FEWEST_DIFFERENT = 5;
const SHORTEST_NAME = 4;

export type PasswordRefusal = 'password-too-short' | 'password-too-plain' | 'password-has-name';

export type PasswordDecision =
  { readonly granted: true } | { readonly granted: false; readonly refusal: PasswordRefusal };

/**
 * Whether a password may be chosen. Length is what counts: no rule about digits or signs, which people answer with a
 * capital and a `1`. Characters are counted as people see them, and taken as typed.
 */
export function decidePassword(password: string, known: { readonly signInName: string }): PasswordDecision {
  const refusal = refusalOf(password, known.signInName);
  return refusal === undefined ? { granted: true } : { granted: false, refusal };
}

function refusalOf(password: string, signInName: string): PasswordRefusal | undefined {
  const characters = [...password];
  if (characters.length < PASSWORD_LEAST) return 'password-too-short';
  if (new Set(characters).size < FEWEST_DIFFERENT) return 'password-too-plain';
  const name = bare(signInName);
  return name.length >= SHORTEST_NAME && bare(password).includes(name) ? 'password-has-name' : undefined;
}

function bare(text: string): string {
  return searchKey(text).replaceAll(' ', '');
}
