import { createHash, randomBytes, randomInt } from 'node:crypto';
import { readSetupCode, SETUP_CODE_LENGTH, SETUP_CODE_LETTERS, showSetupCode } from '@amends/staff';

/** `__Host-`: only over a secure origin, for this host alone, on every path. */
export const SESSION_COOKIE = '__Host-amends-session';

/** Names the browser as a station; says nothing about who sits there. */
export const STATION_COOKIE = '__Host-amends-station';

const KEY_PREFIX = 'amk_';

/** 256 bits nobody can guess, so a fast hash is enough to keep them by. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function newApiKey(): string {
  return `${KEY_PREFIX}${newSecret()}`;
}

/** For an hour; told from a key by its beginning. */
export function newAccessToken(): string {
  return `amt_${newSecret()}`;
}

/** What is kept of a session token or key; the secret itself is stored nowhere. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** Told to a person once, and typed by them: short, in groups, without letters that look alike. */
export function newSetupCode(): string {
  const letters = Array.from({ length: SETUP_CODE_LENGTH }, () => SETUP_CODE_LETTERS[randomInt(32)] ?? '');
  return showSetupCode(letters.join(''));
}

/** What is kept of a one-time code; `undefined` for what cannot be one. 80 bits, so a fast hash is enough. */
export function codeHashOf(typed: string): Buffer | undefined {
  const letters = readSetupCode(typed);
  return letters === undefined ? undefined : hashOf(`setup ${letters}`);
}

/** Follows from the session, so that it needs no place of its own; says nothing about it. */
export function csrfTokenOf(secret: string): string {
  return createHash('sha256').update(`csrf ${secret}`).digest('base64url');
}
