import { createHash, randomBytes } from 'node:crypto';

/** The house's code, so that it is known behind whose wall to look, and 256 bits nobody guesses. */
const TOKEN = /^([A-Z0-9]{2,8})-([\w-]{43})$/;

export function newLinkToken(propertyCode: string): string {
  return `${propertyCode}-${randomBytes(32).toString('base64url')}`;
}

/** What is kept of it. */
export function linkTokenHash(token: string): Buffer {
  return createHash('sha256').update(`explanation ${token}`).digest();
}

/** The house a token names; undefined for what cannot be one. */
export function propertyOfToken(token: string): string | undefined {
  return TOKEN.exec(token)?.[1];
}
