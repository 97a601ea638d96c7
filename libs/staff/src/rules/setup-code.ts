/** Digits and letters nobody takes for another when reading them out: no I, L, O, U. */
export const SETUP_CODE_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 16 of 32 letters are 80 bits. */
export const SETUP_CODE_LENGTH = 16;

const GROUP = 4;

/** For example `K7QF-3M2D-90XA-V4TB`. */
export function showSetupCode(letters: string): string {
  return (letters.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');
}

/**
 * The letters of a one-time code however it was typed: small, with spaces, an O for a zero.
 * `undefined` for what cannot be one.
 */
export function readSetupCode(typed: string): string | undefined {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const known = letters.length === SETUP_CODE_LENGTH && [...letters].every((one) => SETUP_CODE_LETTERS.includes(one));
  return known ? letters : undefined;
}
