/** What the key map needs of a `KeyboardEvent`. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> &
  Partial<Pick<KeyboardEvent, 'getModifierState'>>;

/**
 * What stands before a single letter when letters need a second key.
 *
 * Alt and Shift type nothing on the Polish, Lithuanian, Slovak and Croatian keyboards of a PC. Ctrl+Alt is AltGr there and
 * types ą, š, €; Alt alone opens the browser's menus; Ctrl+Shift belongs to the browser (new window, developer tools).
 * The layout switch of Windows sits on the two keys without a third, so it is not touched.
 */
export const WITH_ALT = 'Alt+Shift+';

/** Keys that only hold, or that a keyboard for other scripts sends while a character is put together. */
const SILENT = [
  'Shift',
  'Control',
  'Alt',
  'Meta',
  'AltGraph',
  'CapsLock',
  'NumLock',
  'Dead',
  'Process',
  'Unidentified',
];

/**
 * The name a shortcut is written with: `c`, `1`, `?`, `Ctrl+Enter`, `Escape`.
 *
 * Letters by what they type, digits by where they are: Slovak and Lithuanian put letters on the digit row.
 * `undefined` with Alt or AltGr, which type ą, š, €; but for Alt and Shift with a letter or digit.
 */
export function keyName(press: KeyPress): string | undefined {
  if (SILENT.includes(press.key) || press.getModifierState?.('AltGraph')) return undefined;
  const command = press.ctrlKey || press.metaKey;
  const digit = digitOf(press);
  if (press.altKey) {
    const character = digit ?? (/^[a-z]$/i.test(press.key) ? press.key.toLowerCase() : undefined);
    return press.shiftKey && !command && character ? WITH_ALT + character : undefined;
  }
  if (digit && !press.shiftKey && !command) return digit;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  // A character already says that Shift was held; of Ctrl+Shift+Z and Shift+F10 only the prefix does.
  const shift = press.shiftKey && (key.length > 1 || (command && /[a-z]/.test(key))) ? 'Shift+' : '';
  return `${command ? 'Ctrl+' : ''}${shift}${key}`;
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

/** The number pad without its lock moves the cursor, so there a digit must have been typed. */
function digitOf({ key, code }: KeyPress): string | undefined {
  const pad = /^Numpad([0-9])$/.exec(code)?.[1];
  if (pad) return pad === key ? pad : undefined;
  return /^Digit([0-9])$/.exec(code)?.[1];
}
