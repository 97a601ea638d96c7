import { agreedFree } from './agreed-free';
import { findPromisedLateCheckOut, findWaivedFees } from './find-waived-fees';
import { billOf, lineOf, rightLines } from './testing/bill-of';

const fee = (change = {}) => lineOf({ code: 'NOSH', purpose: 'no-show', unitMinor: 120_00, ...change });
const noShow = { status: 'NoShow' as const };
const late = (change = {}) => lineOf({ code: 'LATE', purpose: 'late-check-out', unitMinor: 40_00, ...change });
const stayWith = (...promisedWords: string[]) => billOf([], { promisedWords }).stay;

describe('findWaivedFees', () => {
  it('finds the fee of a no-show that was waived, surer when it was recorded than when it was said', () => {
    const line = fee();
    const words = 'No-show fee waived by the duty manager: flight cancelled';

    expect(findWaivedFees(billOf([line], { ...noShow, waived: ['no-show'] }))).toMatchObject([
      { rule: 'fee-on-waived-stay', severity: 'high', atStakeMinor: 120_00, evidence: { waived: 'no-show' } },
    ]);
    expect(findWaivedFees(billOf([line], { ...noShow, promisedWords: [words] }))).toMatchObject([
      { severity: 'medium', evidence: { words } },
    ]);
  });

  it('finds any such fee of a guest whom the hotel sent to another one', () => {
    const lines = [fee(), lineOf({ purpose: 'cancellation', code: 'CXLF' })];
    expect(findWaivedFees(billOf(lines, { ...noShow, waived: ['walked'] }))).toHaveLength(2);
  });

  it.each([
    ['a fee nobody waived', [fee()], {}],
    ['a fee of another kind', [fee()], { waived: ['cancellation' as const, 'late-check-out' as const] }],
    ['a fee that was credited', [fee({ takenOffMinor: 120_00 })], { waived: ['no-show' as const] }],
    ['nights', rightLines(), { waived: ['walked' as const] }],
  ])('leaves %s alone', (_, lines, stay) => {
    expect(findWaivedFees(billOf(lines, stay))).toEqual([]);
  });
});

describe('findPromisedLateCheckOut', () => {
  it('finds a late check-out charged that was promised free', () => {
    expect(findPromisedLateCheckOut(billOf([late()], { waived: ['late-check-out'] }))).toMatchObject([
      { rule: 'late-check-out-promised-free', atStakeMinor: 40_00, proposal: { type: 'credit' } },
    ]);
  });

  it('leaves one alone that was only asked for, and one that was taken off', () => {
    expect(findPromisedLateCheckOut(billOf([late()], { promisedWords: ['Late check-out until 14:00'] }))).toEqual([]);
    const credited = late({ takenOffMinor: 40_00 });
    expect(findPromisedLateCheckOut(billOf([credited], { waived: ['late-check-out'] }))).toEqual([]);
  });
});

describe('agreedFree', () => {
  it.each([
    ['Late check-out free of charge', 'late-check-out'],
    ['Bezpłatne późne wymeldowanie do 14', 'late-check-out'],
    ['Vėlyvas išvykimas nemokamai', 'late-check-out'],
    ['Neskorý check-out zadarmo', 'late-check-out'],
    ['Kasna odjava besplatno', 'late-check-out'],
    ['Cancellation fee waived', 'cancellation'],
    ['Guest walked to the Harbour Hotel', 'walked'],
  ])('reads %j', (words, what) => {
    expect(agreedFree(stayWith(words))).toEqual([{ what, words }]);
  });

  it.each([
    'Feather-free pillows',
    'Gluten-free breakfast',
    'Free cancellation until 18:00',
    'No-show fee not waived',
    'Late check-out requested',
    'Late check-out, not free',
    'Early check-in if possible',
  ])('does not read a promise into %j', (words) => {
    expect(agreedFree(stayWith(words))).toEqual([]);
  });
});
