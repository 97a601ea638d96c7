import type { Letters } from '../look';
import { WITH_ALT, isCharacter } from './key-name';

/** Where a key acts: everywhere, on this screen, or in the card that is open on it. */
export const KEY_GROUPS = ['card', 'screen', 'anywhere'] as const;
export type KeyGroup = (typeof KEY_GROUPS)[number];

/** One act, the keys that do it, and what it is called: the help, the palette and the keys all read this. */
export interface Shortcut {
  /**
   * As `keyName` writes them; a sequence with a space: `g d`. Several ways to one act: `['/', 'F2']`.
   * None for an act that only the palette offers.
   */
  readonly keys: string | readonly string[];
  /** For help and palette, in the language of the moment. */
  readonly label: () => string;
  /** Keys pressed while it runs wait for it: nobody has to wait for a card to open. */
  readonly run: () => unknown;
  readonly when?: () => boolean;
  /** Left out of help and palette when another row stands for it. */
  readonly hidden?: boolean;
  /** Waits for nothing, neither a scanner nor a card that loads: it opens a field that takes whatever is typed next. */
  readonly atOnce?: boolean;
  /** `screen` unless said. */
  readonly group?: KeyGroup;
  /** Other words people look for it by. */
  readonly words?: () => string;
}

/** Keys that choose or move mean nothing away from what they choose from, and those of the palette nothing in it. */
const MOVES = /^(?:[0-9[\]. /]|Arrow\w+|Escape|Enter|F2|Ctrl\+k)$/;

export function namesOf({ keys }: Pick<Shortcut, 'keys'>): readonly string[] {
  return typeof keys === 'string' ? [keys] : keys;
}

/** Whether the palette offers it: it has a name of its own, and can be done now. */
export function isCommand(shortcut: Shortcut): boolean {
  const names = namesOf(shortcut);
  const moves = names.length > 0 && names.every((name) => MOVES.test(name));
  return !shortcut.hidden && !moves && (shortcut.when?.() ?? true);
}

/** The keys that do it for somebody with this choice about single letters, as they are printed. */
export function keysFor(shortcut: Pick<Shortcut, 'keys'>, letters: Letters): readonly string[] {
  const names = namesOf(shortcut);
  const characters = (name: string): boolean => name.split(' ').every(isCharacter);
  if (letters === 'plain') return names;
  if (letters === 'off') return names.filter((name) => !characters(name));
  return names.flatMap((name) => (characters(name) ? withAlt(name) : [name]));
}

/** Only letters and digits can be pressed with Alt and Shift: of other characters Shift makes something else. */
function withAlt(name: string): readonly string[] {
  return /^[a-z0-9](?: [a-z0-9])*$/.test(name) ? [name.replace(/\S/g, `${WITH_ALT}$&`)] : [];
}
