import { commandsIn, findCommands, leadsWithCommand } from './find-commands';
import type { Shortcut } from './shortcut';

const act = (keys: string, label: string, more: Partial<Shortcut> = {}): Shortcut => ({
  keys,
  label: () => label,
  run: () => undefined,
  ...more,
});
const BOUND = [
  act('Ctrl+Enter', 'Confirm the card', { group: 'card' }),
  act('m', 'Move room'),
  act('b', 'Bill'),
  act('g b', 'Go to the board', { group: 'anywhere' }),
  act('c', 'New case', { group: 'anywhere' }),
  { ...act('', 'Appearance: Dark', { group: 'anywhere', words: () => 'theme night' }), keys: [] },
];
const found = (text: string) => findCommands(text, BOUND).map(({ label }) => label());

describe('findCommands', () => {
  it('finds by any beginnings of words, whatever their order and accents', () => {
    expect(found('room mov')).toEqual(['Move room']);
    expect(found('bóard')).toEqual(['Go to the board']);
  });

  it('puts a name that begins so before one that has the word in it', () => {
    expect(found('b')).toEqual(['Bill', 'Go to the board']);
  });

  it('finds by another word people say, and by the key', () => {
    expect(found('theme dark')).toEqual(['Appearance: Dark']);
    expect(found('g b')).toEqual(['Go to the board']);
  });

  it('takes the shorter of two names that have the words', () => {
    const night = act('', 'Appearance: As the computer, dark at night', { group: 'anywhere', words: () => 'theme' });
    const named = findCommands('theme dark', [{ ...night, keys: [] }, ...BOUND]).map(({ label }) => label());
    expect(named).toEqual(['Appearance: Dark', 'Appearance: As the computer, dark at night']);
  });

  it('offers everything for nothing typed, what is nearest first', () => {
    expect(found('')[0]).toBe('Confirm the card');
    expect(found('')).toHaveLength(BOUND.length);
  });

  it('finds nothing for signs without a letter', () => expect(found('%')).toEqual([]));
});

describe('commandsIn', () => {
  it('offers of two acts on one key only the newest, which is what the key does', () => {
    const bound = [act('o', 'Credit on this line'), act('o', 'Credit')];
    expect(commandsIn(bound).map(({ label }) => label())).toEqual(['Credit on this line']);
  });

  it('offers the older while the newest cannot be done', () => {
    const bound = [act('o', 'Credit on this line', { when: () => false }), act('o', 'Credit')];
    expect(commandsIn(bound).map(({ label }) => label())).toEqual(['Credit']);
  });
});

describe('a line that begins with a command', () => {
  it('has its whole first word, and goes on', () => {
    expect(leadsWithCommand('go bo', BOUND[3])).toBe(true);
    expect(leadsWithCommand('go', BOUND[3])).toBe(false);
    expect(leadsWithCommand('gomez bo', BOUND[3])).toBe(false);
  });
});
