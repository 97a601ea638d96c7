import { isCommand, keysFor, type Shortcut } from './shortcut';

const shortcut = (keys: string | readonly string[], more: Partial<Shortcut> = {}): Shortcut => ({
  keys,
  label: () => 'Do it',
  run: () => undefined,
  ...more,
});

describe('what the palette offers', () => {
  it.each(['m', 'g d', 'Ctrl+Enter'])('is what %s does', (keys) => {
    expect(isCommand(shortcut(keys))).toBe(true);
  });

  it('is also what has no key at all', () => expect(isCommand(shortcut([]))).toBe(true));

  it.each([['1'], ['Escape'], [['ArrowDown', ']']], [['/', 'F2', 'Ctrl+k']], [' ']])(
    'is not %j, which only moves',
    (keys) => {
      expect(isCommand(shortcut(keys))).toBe(false);
    },
  );

  it('is nothing that cannot be done now, and nothing hidden', () => {
    expect(isCommand(shortcut('m', { when: () => false }))).toBe(false);
    expect(isCommand(shortcut('m', { hidden: true }))).toBe(false);
  });
});

describe('the keys printed beside an act', () => {
  it('are all of them where single letters act', () => {
    expect(keysFor(shortcut(['/', 'F2', 'Ctrl+k']), 'plain')).toEqual(['/', 'F2', 'Ctrl+k']);
  });

  it('leave out single letters where they are off', () => {
    expect(keysFor(shortcut(['/', 'F2', 'Ctrl+k']), 'off')).toEqual(['F2', 'Ctrl+k']);
    expect(keysFor(shortcut('g d'), 'off')).toEqual([]);
  });

  it('name Alt and Shift where letters need them, and leave out what Shift makes another character of', () => {
    expect(keysFor(shortcut('g d'), 'alt')).toEqual(['Alt+Shift+g Alt+Shift+d']);
    expect(keysFor(shortcut(['?', 'F1']), 'alt')).toEqual(['F1']);
    expect(keysFor(shortcut('Ctrl+Enter'), 'alt')).toEqual(['Ctrl+Enter']);
  });
});
