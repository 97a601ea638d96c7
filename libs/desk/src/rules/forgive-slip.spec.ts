import fc from 'fast-check';
import { beginsWithinOneSlip, writtenWithOneSlip } from './forgive-slip';

/** Distance by Damerau and Levenshtein, neighbours turned round counted as one: slow and plain. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return distance(restA, restB);
  const turned = a.length > 1 && a[0] === b[1] && a[1] === b[0] ? distance(a.slice(2), b.slice(2)) : Infinity;
  return 1 + Math.min(distance(restA, restB), distance(restA, b), distance(a, restB), turned);
}

describe('beginsWithinOneSlip', () => {
  it.each([
    ['kowalski', 'kowalksi'],
    ['wojcik', 'wojcki'],
    ['lukasiewicz', 'lukasievicz'],
    ['muller', 'muler'],
    ['muller', 'mulller'],
    ['nowak', 'bowak'],
    ['nowak', 'owak'],
  ])('reads %s in "%s"', (name, typed) => expect(beginsWithinOneSlip(name, typed)).toBe(true));

  it.each([
    ['kowalski', 'kovalksi'],
    ['nowak', 'nwaok'],
    ['novak', 'marek'],
  ])('does not read %s in "%s"', (name, typed) => expect(beginsWithinOneSlip(name, typed)).toBe(false));

  it('is a distance of at most one from some beginning of the name', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (name, typed) => {
        const beginnings = Array.from({ length: name.length + 1 }, (_, length) => name.slice(0, length));
        const near = beginnings.some((beginning) => distance(beginning, typed) <= 1);
        expect(beginsWithinOneSlip(name, typed)).toBe(near);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('writtenWithOneSlip', () => {
  it('forgives one slip in all that was typed, not one in each word', () => {
    expect(writtenWithOneSlip('anna kowalska', ['anna', 'kowalksa'])).toBe(true);
    expect(writtenWithOneSlip('anna kowalska', ['kow', 'amna'])).toBe(true);
    expect(writtenWithOneSlip('anna kowalska', ['amna', 'kowalksa'])).toBe(false);
  });

  it('forgives nothing in three letters: half the house would answer', () => {
    expect(writtenWithOneSlip('kim lee', ['kin'])).toBe(false);
  });
});
