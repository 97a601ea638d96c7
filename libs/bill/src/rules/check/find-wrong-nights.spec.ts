import { findWrongNights } from './find-wrong-nights';
import { billOf, nightOf, rightLines } from './testing/bill-of';

const NIGHTS = ['2026-03-10', '2026-03-11', '2026-03-12'];

describe('findWrongNights', () => {
  it('does not take what a better room cost more for the night again, even where it is as much', () => {
    const night = nightOf('2026-03-10');

    expect(findWrongNights(billOf([night, { ...nightOf('2026-03-10'), ofMove: true }]))).toEqual([]);
  });

  it('finds one night charged twice, and blames the later line', () => {
    const first = nightOf('2026-03-10');
    const again = nightOf('2026-03-10', { postedAt: '2026-03-11T09:00:00.000Z', source: 'desk' });

    expect(findWrongNights(billOf([again, first]))).toMatchObject([
      { lineIds: [again.id, first.id], atStakeMinor: 120_00, evidence: { quantity: 2, expectedQuantity: 1 } },
    ]);
  });

  it('finds a line of the night audit that counts a night twice', () => {
    const line = nightOf('2026-03-11', { quantity: 2 });

    expect(findWrongNights(billOf([nightOf('2026-03-10'), line]))).toMatchObject([
      {
        severity: 'high',
        lineIds: [line.id],
        evidence: { quantity: 2, expectedQuantity: 1, chargedMinor: 240_00, expectedMinor: 120_00 },
        proposal: { type: 'credit', amountMinor: 120_00 },
      },
    ]);
  });

  it('lets the desk charge several nights at once, but not more than the stay has', () => {
    const desk = { source: 'desk' as const, quantity: 3 };

    expect(findWrongNights(billOf([nightOf('2026-03-10', desk)]))).toEqual([]);
    expect(findWrongNights(billOf([nightOf('2026-03-10', { ...desk, quantity: 4 })]))).toMatchObject([
      { atStakeMinor: 120_00, evidence: { quantity: 4, expectedQuantity: 3 } },
    ]);
  });

  it('misses a night once the guest leaves, and not before', () => {
    const some = [nightOf('2026-03-10'), nightOf('2026-03-12')];
    const missed = { severity: 'low', atStakeMinor: -120_00, evidence: { serviceDate: '2026-03-11' }, proposal: null };

    expect(findWrongNights(billOf(some, {}, { businessDate: '2026-03-12' }))).toEqual([]);
    expect(findWrongNights(billOf(some, {}, { businessDate: '2026-03-13' }))).toMatchObject([missed]);
    expect(findWrongNights(billOf(some, { status: 'CheckedOut' }, { businessDate: '2026-04-01' }))).toHaveLength(1);
  });

  it('takes a voided night for one that somebody meant to give', () => {
    const lines = NIGHTS.map((night, at) => nightOf(night, at === 1 ? { takenOffMinor: 120_00 } : {}));

    expect(findWrongNights(billOf(lines, {}, { businessDate: '2026-03-13' }))).toEqual([]);
  });

  it.each([
    ['a right bill', rightLines(), {}],
    ['a night shared between payers', [60_00, 60_00].map((unitMinor) => nightOf('2026-03-10', { unitMinor })), {}],
    ['day use', [nightOf('2026-03-10', { source: 'desk' })], { departure: '2026-03-10' }],
    ['a second charge that was voided', [nightOf('2026-03-10'), nightOf('2026-03-10', { takenOffMinor: 120_00 })], {}],
    ['a double count that was credited', [nightOf('2026-03-10', { quantity: 2, takenOffMinor: 120_00 })], {}],
  ])('leaves %s alone', (_, lines, stay) => {
    expect(findWrongNights(billOf(lines, stay))).toEqual([]);
  });
});
