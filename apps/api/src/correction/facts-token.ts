import { createHash } from 'node:crypto';
import { canonicalJson } from '@amends/kernel';

/** What a preview was made from, by name: each has its own mark in the token, so that a change can be named. */
export type TokenParts = Readonly<Record<(typeof PARTS)[number], unknown>>;

const PARTS = ['request', 'business-date', 'lines', 'balances', 'authority'] as const;
const MARK_LENGTH = 16;

/** Equal facts give an equal token, and any other fact another one. */
export function tokenOf(parts: TokenParts): string {
  return PARTS.map((part) => markOf(parts[part])).join('.');
}

/** The parts that are no longer what the token was made from; a token of something else has none of them. */
export function changedSince(token: string, parts: TokenParts): readonly string[] {
  const marks = token.split('.');
  return PARTS.filter((part, at) => marks[at] !== markOf(parts[part]));
}

function markOf(fact: unknown): string {
  return createHash('sha256').update(canonicalJson(fact)).digest('base64url').slice(0, MARK_LENGTH);
}
