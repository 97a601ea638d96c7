/** What the key map needs of a `KeyboardEvent`. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * The name a shortcut is written with: `c`, `1`, `?`, `Ctrl+Enter`, `Escape`.
 *
 * Letters by what they type, digits by where they are: Slovak and Lithuanian
 * put letters on the digit row. `undefined` with Alt or AltGr, which type ą, š, €.
 */
export function keyName(press: KeyPress): string | undefined {
  if (press.altKey || press.key === 'AltGraph' || press.key === 'Dead') return undefined;
  const command = press.ctrlKey || press.metaKey;
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(press.code)?.[1];
  if (digit && !press.shiftKey && !command) return digit;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  return command ? `Ctrl+${key}` : key;
}

/** A key that types something; only these are kept out of text fields and can be switched off. */
export function isCharacter(name: string): boolean {
  return name.length === 1;
}

/** Whether typing goes into this element. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit', 'range'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}
