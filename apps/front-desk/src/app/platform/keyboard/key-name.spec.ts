import { keyName, type KeyPress } from './key-name';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

/** As Windows reports AltGr: the right Alt key holds Ctrl and Alt, and says its own name. */
const ALT_GR = {
  ctrlKey: true,
  altKey: true,
  getModifierState: (modifier: string) => modifier === 'AltGraph',
} satisfies Partial<KeyPress>;
/** As Linux does: no Ctrl, no Alt. */
const ALT_GR_ON_LINUX = { getModifierState: ALT_GR.getModifierState } satisfies Partial<KeyPress>;

describe('keyName', () => {
  it('takes letters by what they type, wherever the layout puts them', () => {
    expect(keyName(press('y', 'KeyZ'))).toBe('y');
    expect(keyName(press('C', 'KeyC', { shiftKey: true }))).toBe('c');
  });

  it('takes digits by where they are, on the number pad when its lock is on', () => {
    expect(keyName(press('7', 'Numpad7'))).toBe('7');
    expect(keyName(press('Home', 'Numpad7'))).toBe('Home');
    expect(keyName(press('ArrowDown', 'Numpad2'))).toBe('ArrowDown');
  });

  it.each([
    ['Slovak', '+ľščťžýáíé'],
    ['Lithuanian', 'ąčęėįšųū„“'],
    ['Croatian', '1234567890'],
    ['Polish programmers’', '1234567890'],
    ['Czech', '+ěščřžýáíé'],
    ['French', '&é"\'(-è_çà'],
  ])('knows the digit row of the %s layout', (_layout, typed) => {
    const row = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];
    expect([...typed].map((key, at) => keyName(press(key, `Digit${row[at]}`)))).toEqual(row);
  });

  it('knows the slash of Slovak, Lithuanian and Croatian, which is Shift and a digit', () => {
    expect(keyName(press('/', 'Digit7', { shiftKey: true }))).toBe('/');
    expect(keyName(press('?', 'Comma', { shiftKey: true }))).toBe('?');
    expect(keyName(press('?', 'Minus', { shiftKey: true }))).toBe('?');
    expect(keyName(press('?', 'Slash', { shiftKey: true }))).toBe('?');
  });

  it.each([
    ['ą', 'KeyA'],
    ['ś', 'KeyS'],
    ['ł', 'KeyL'],
    ['€', 'KeyU'],
    ['€', 'KeyE'],
    ['[', 'KeyF'],
    [']', 'KeyG'],
    ['@', 'KeyV'],
    ['2', 'Digit2'],
    ['đ', 'KeyD'],
  ])('leaves AltGr alone, which types %s', (key, code) => {
    expect(keyName(press(key, code, ALT_GR))).toBeUndefined();
    expect(keyName(press(key, code, { ...ALT_GR, shiftKey: true }))).toBeUndefined();
    expect(keyName(press(key, code, ALT_GR_ON_LINUX))).toBeUndefined();
    expect(keyName(press(key, code, { ctrlKey: true, altKey: true }))).toBeUndefined();
  });

  it('takes a letter or digit with Alt and Shift, and nothing else with Alt', () => {
    expect(keyName(press('M', 'KeyM', { altKey: true, shiftKey: true }))).toBe('Alt+Shift+m');
    expect(keyName(press('Ľ', 'Digit2', { altKey: true, shiftKey: true }))).toBe('Alt+Shift+2');
    expect(keyName(press('Š', 'BracketLeft', { altKey: true, shiftKey: true }))).toBeUndefined();
    expect(keyName(press('m', 'KeyM', { altKey: true }))).toBeUndefined();
    expect(keyName(press('M', 'KeyM', { altKey: true, shiftKey: true, ctrlKey: true }))).toBeUndefined();
    expect(keyName(press('F4', 'F4', { altKey: true }))).toBeUndefined();
  });

  it.each(['Dead', 'Process', 'Unidentified', 'Shift', 'AltGraph', 'CapsLock'])('has no name for %s', (key) => {
    expect(keyName(press(key, 'BracketLeft'))).toBeUndefined();
  });

  it('names combinations with Ctrl, or Cmd on a Mac', () => {
    expect(keyName(press('Enter', 'Enter', { ctrlKey: true }))).toBe('Ctrl+Enter');
    expect(keyName(press('k', 'KeyK', { metaKey: true }))).toBe('Ctrl+k');
    expect(keyName(press('.', 'Period', { ctrlKey: true }))).toBe('Ctrl+.');
  });

  it('does not take Ctrl+Shift+Z, which does again, for Ctrl+Z, which undoes', () => {
    expect(keyName(press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }))).toBe('Ctrl+Shift+z');
    expect(keyName(press('F10', 'F10', { shiftKey: true }))).toBe('Shift+F10');
  });
});
