import { findDuplicates } from './find-duplicates';
import { billOf, cityTaxOf, lineOf, nightOf, rightLines } from './testing/bill-of';

const check = { reference: 'Check 4711', description: 'Lobby Bar: Cocktails' };

describe('findDuplicates', () => {
  it('finds the same check number twice, and blames the later line', () => {
    const first = lineOf({ ...check, postedAt: '2026-03-11T20:00:00.000Z' });
    const again = lineOf({ ...check, postedAt: '2026-03-11T20:04:00.000Z' });

    expect(findDuplicates(billOf([again, first]))).toMatchObject([
      {
        rule: 'duplicate-posting',
        severity: 'high',
        lineIds: [again.id, first.id],
        atStakeMinor: 18_00,
        evidence: { otherLineId: first.id, minutesApart: 4, reference: 'Check 4711' },
        proposal: { type: 'credit', lineId: again.id, amountMinor: 18_00 },
      },
    ]);
  });

  it('finds what was pressed twice within minutes without a number, and voids it on its own date', () => {
    const pressed = ['20:00', '20:15'].map((time) => lineOf({ postedAt: `2026-03-11T${time}:00.000Z` }));

    const [found, more] = findDuplicates(billOf(pressed, {}, { businessDate: '2026-03-11' }));

    expect(found?.proposal?.type).toBe('void');
    expect(more).toBeUndefined();
  });

  it('takes the fee made from the second line with it', () => {
    const first = lineOf({ code: 'LATE', purpose: 'late-check-out' });
    const again = lineOf({ code: 'LATE', purpose: 'late-check-out' });
    const fee = cityTaxOf('2026-03-11', { generatedFrom: again.id });

    expect(findDuplicates(billOf([first, again, fee]))[0]).toMatchObject({
      lineIds: [again.id, first.id, fee.id],
      atStakeMinor: 22_00,
    });
  });

  it.each([
    ['another check number', { reference: 'Check 4712' }],
    ['another day', { serviceDate: '2026-03-12' }],
    ['another price', { unitMinor: 19_00 }],
    ['another room', { roomNumber: '414' }],
    ['another thing', { description: 'Lobby Bar: Beer' }],
  ])('leaves %s alone', (_, change) => {
    expect(findDuplicates(billOf([lineOf(check), lineOf({ ...check, ...change })]))).toEqual([]);
  });

  it('leaves a second order alone that came later, nights, and fees on their own', () => {
    const later = [lineOf(), lineOf({ postedAt: '2026-03-11T20:16:00.000Z' })];
    const nights = [nightOf('2026-03-10'), nightOf('2026-03-10')];
    const fees = nights.map(({ id }) => cityTaxOf('2026-03-10', { generatedFrom: id }));

    expect(findDuplicates(billOf([...later, ...nights, ...fees]))).toEqual([]);
    expect(findDuplicates(billOf(rightLines()))).toEqual([]);
  });

  it('leaves the parts of a split line alone', () => {
    const parts = [lineOf({ ...check, replacesId: 'whole' }), lineOf({ ...check, replacesId: 'whole' })];
    expect(findDuplicates(billOf(parts))).toEqual([]);
  });

  it('never fires again once either was corrected or credited', () => {
    for (const takenOffMinor of [18_00, 5_00]) {
      expect(findDuplicates(billOf([lineOf(check), lineOf({ ...check, takenOffMinor })]))).toEqual([]);
      expect(findDuplicates(billOf([lineOf({ ...check, takenOffMinor }), lineOf(check)]))).toEqual([]);
    }
  });
});
