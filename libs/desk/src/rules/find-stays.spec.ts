import { searchKey } from '@amends/kernel';
import fc from 'fast-check';
import { findStays, matchStay, type FindableStay } from './find-stays';
import { readTyped } from './read-typed';

const stay = (name: string, facts: Partial<FindableStay> = {}): FindableStay => ({
  stayId: name,
  nameKey: searchKey(name),
  roomNumber: null,
  confirmationNumber: 'T47110',
  phoneEnd: null,
  status: 'InHouse',
  ...facts,
});
const typed = (text: string) => readTyped(text, 'LIS1');
const names = (text: string, ...stays: readonly FindableStay[]) =>
  findStays(typed(text), stays, 10).map(({ stayId }) => stayId);

describe('findStays', () => {
  it.each(['Müller', 'Muller', 'Mueller', 'müller', 'MUELLER', 'Mul', 'greta mul', 'Müller Greta', 'Muler', 'Mulller'])(
    'finds Greta Müller by "%s"',
    (text) => expect(names(text, stay('Greta Müller'), stay('Anna Nowak'))).toEqual(['Greta Müller']),
  );

  it.each([
    ['Łukasz Żółć', 'lukasz zolc'],
    ['Đorđe Đorđević', 'dordevic'],
    ['Rūta Žemaitė', 'zemaite'],
    ['Ľubomír Šťastný', 'stastny'],
    ['Jürgen Strauß', 'strauss'],
    ['Ana Čović', 'covic'],
    ['Seán O’Connor', 'oconnor'],
  ])('finds %s by "%s"', (name, text) => expect(names(text, stay(name))).toEqual([name]));

  it('names who is in house before who arrives, who comes later and who has left', () => {
    const all = (['CheckedOut', 'Reserved', 'DueIn', 'DueOut'] as const).map((status) =>
      stay('Maria Silva', { stayId: status, status }),
    );
    expect(names('silva', ...all)).toEqual(['DueOut', 'DueIn', 'Reserved', 'CheckedOut']);
  });

  it('names the exact room before rooms that begin so, those in their order', () => {
    const rooms = ['4120', '41', '412', '4121'].map((roomNumber) => stay(roomNumber, { roomNumber }));
    expect(names('412', ...rooms)).toEqual(['412', '4120', '4121']);
  });

  it('finds nobody by a room that was left', () => {
    expect(names('412', stay('Anna Nowak', { roomNumber: '412', status: 'CheckedOut' }))).toEqual([]);
  });

  it('finds by the end of a telephone, also one that begins with a zero', () => {
    expect(names('0654', stay('Anna Nowak', { phoneEnd: '0654' }), stay('Jan Nowak'))).toEqual(['Anna Nowak']);
  });

  it('finds by a confirmation number and its beginning, in any case', () => {
    expect(names('hx-77', stay('Anna Nowak', { confirmationNumber: 'HX-77-1' }))).toEqual(['Anna Nowak']);
  });

  it('forgives a slip only when nobody is written as typed', () => {
    expect(names('novak', stay('Jan Nowak'), stay('Petr Novák'))).toEqual(['Petr Novák']);
    expect(names('novak', stay('Jan Nowak'))).toEqual(['Jan Nowak']);
  });

  it('does not find everybody', () => {
    for (const text of ['', '%', '_', 'a', 'Xylophon']) expect(names(text, stay('Anna Nowak'))).toEqual([]);
  });

  it('finds every guest by the name as it is written, and by any beginning of its words', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aeouüößłńčžđ'), minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(8), (first, last, length) => {
        const guest = stay(`${first} ${last}`);
        expect(matchStay(typed(`${last} ${first}`), guest)?.merit).toBe(1);
        const beginning = searchKey(last).slice(0, 2 + length);
        if (beginning.length >= 2) expect(matchStay(typed(beginning), guest)?.matched).toBe('name');
      }),
    );
  });

  it('answers in the same order whatever order the stays come in', () => {
    const all = ['Anna Silva', 'Bruno Silva', 'Carla Silva', 'Dora Silva'].map((name, at) =>
      stay(name, { roomNumber: String(400 + (at % 2)) }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(names('silva', ...shuffled)).toEqual(names('silva', ...all));
      }),
    );
  });
});
