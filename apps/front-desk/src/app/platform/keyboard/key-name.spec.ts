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

describe('keyName', () => {
  it('takes letters by what they type, wherever the layout puts them', () => {
    expect(keyName(press('y', 'KeyZ'))).toBe('y');
    expect(keyName(press('C', 'KeyC', { shiftKey: true }))).toBe('c');
  });

  it('takes digits by where they are: Slovak types ľ and Lithuanian ą on them', () => {
    expect(keyName(press('ľ', 'Digit2'))).toBe('2');
    expect(keyName(press('ą', 'Digit1'))).toBe('1');
    expect(keyName(press('7', 'Numpad7'))).toBe('7');
  });

  it('knows the slash of Slovak and Croatian, which is Shift and 7', () => {
    expect(keyName(press('/', 'Digit7', { shiftKey: true }))).toBe('/');
  });

  it('leaves AltGr alone: it types ł and € in Polish', () => {
    expect(keyName(press('ł', 'KeyL', { ctrlKey: true, altKey: true }))).toBeUndefined();
  });

  it('names combinations with Ctrl, or Cmd on a Mac', () => {
    expect(keyName(press('Enter', 'Enter', { ctrlKey: true }))).toBe('Ctrl+Enter');
    expect(keyName(press('k', 'KeyK', { metaKey: true }))).toBe('Ctrl+k');
  });
});
