import { findPackageRepeats } from './find-package-repeats';
import { billOf, lineOf, nightOf, rightLines } from './testing/bill-of';

const breakfast = { code: 'BRKF', unitMinor: 11_00, quantity: 2 };

describe('findPackageRepeats', () => {
  it('finds breakfast of the package charged again by the restaurant', () => {
    const own = nightOf('2026-03-11', breakfast);
    const again = lineOf({ ...breakfast, reference: 'Check 70311' });

    expect(findPackageRepeats(billOf([own, again]))).toMatchObject([
      {
        rule: 'package-item-charged-again',
        severity: 'high',
        lineIds: [again.id, own.id],
        atStakeMinor: 22_00,
        evidence: { otherLineId: own.id, reference: 'Check 70311' },
      },
    ]);
  });

  it('finds what the package holds within the price of the night', () => {
    const spa = lineOf({ code: 'SPA', group: 'extra' });

    expect(findPackageRepeats(billOf([spa], {}, { packageItems: ['SPA'] }))).toMatchObject([{ severity: 'medium' }]);
    expect(findPackageRepeats(billOf([spa]))).toEqual([]);
  });

  it('knows the lines of a package by its code, whoever posted them', () => {
    const own = lineOf({ code: 'SPA', group: 'extra', packageCode: 'WELLNESS', source: 'pms' });
    const again = lineOf({ code: 'SPA', group: 'extra' });

    expect(findPackageRepeats(billOf([own, again])).map(({ lineIds }) => lineIds)).toEqual([[again.id, own.id]]);
  });

  it.each([
    ['a right bill', rightLines()],
    ['breakfast of another day', [nightOf('2026-03-10', breakfast), lineOf(breakfast)]],
    ['another meal', [nightOf('2026-03-11', breakfast), lineOf({ code: 'REST' })]],
    ['what was credited', [nightOf('2026-03-11', breakfast), lineOf({ ...breakfast, takenOffMinor: 22_00 })]],
    [
      'a part of the package that another pays',
      [nightOf('2026-03-11', breakfast), lineOf({ ...breakfast, replacesId: 'part' })],
    ],
    ['a voided package', [nightOf('2026-03-11', { ...breakfast, takenOffMinor: 22_00 }), lineOf(breakfast)]],
  ])('leaves %s alone', (_, lines) => {
    expect(findPackageRepeats(billOf(lines))).toEqual([]);
  });

  it('leaves meals alone of a guest without a package', () => {
    const lines = [nightOf('2026-03-11', breakfast), lineOf(breakfast)];
    expect(findPackageRepeats(billOf(lines, { mealPlan: 'room-only' }))).toEqual([]);
  });
});
