import { findWrongRates } from './find-wrong-rates';
import { billOf, lineOf, nightOf, rightLines } from './testing/bill-of';

const NIGHT = '2026-03-10';

describe('findWrongRates', () => {
  it('finds a night dearer than quoted, and proposes the quoted price', () => {
    const line = nightOf(NIGHT, { unitMinor: 135_00 });

    expect(findWrongRates(billOf([line]))).toMatchObject([
      {
        rule: 'rate-differs-from-quote',
        severity: 'high',
        lineIds: [line.id],
        atStakeMinor: 15_00,
        evidence: { chargedMinor: 135_00, expectedMinor: 120_00, serviceDate: NIGHT },
        proposal: { type: 'reprice', lineId: line.id, amountMinor: 15_00, unitMinor: 120_00 },
      },
    ]);
  });

  it('tells a cheaper night quietly and proposes nothing', () => {
    expect(findWrongRates(billOf([nightOf(NIGHT, { unitMinor: 100_00 })]))).toMatchObject([
      { severity: 'low', atStakeMinor: -20_00, proposal: null },
    ]);
  });

  it('judges a night that payers share by its sum', () => {
    const shared = [nightOf(NIGHT, { unitMinor: 80_00 }), nightOf(NIGHT, { unitMinor: 40_00 })];
    const dearer = [nightOf(NIGHT, { unitMinor: 80_00 }), nightOf(NIGHT, { unitMinor: 45_00 })];

    expect(findWrongRates(billOf(shared))).toEqual([]);
    expect(findWrongRates(billOf(dearer))).toMatchObject([{ atStakeMinor: 5_00, proposal: null }]);
  });

  it.each([
    ['the quoted price', [nightOf(NIGHT)]],
    ['the same night twice, which is a wrong number', [nightOf(NIGHT), nightOf(NIGHT)]],
    ['a night nobody quoted', [nightOf('2026-03-20', { unitMinor: 1_00 })]],
    ['another currency', [nightOf(NIGHT, { currency: 'USD', unitMinor: 130_00 })]],
    ['a late check-out', [lineOf({ code: 'LATE', purpose: 'late-check-out', unitMinor: 60_00 })]],
    ['what a better room cost more that night', [nightOf(NIGHT), nightOf(NIGHT, { unitMinor: 30_00, ofMove: true })]],
    ['what was credited', [nightOf(NIGHT, { unitMinor: 135_00, takenOffMinor: 15_00 })]],
    ['what was voided', [nightOf(NIGHT, { unitMinor: 135_00, takenOffMinor: 135_00 }), nightOf(NIGHT)]],
  ])('leaves %s alone', (_, lines) => {
    expect(findWrongRates(billOf(lines))).toEqual([]);
  });

  it('finds what was charged on a complimentary night', () => {
    const quoted = [{ night: NIGHT, rateMinor: 0, currency: 'EUR' }];

    expect(findWrongRates(billOf([nightOf(NIGHT)], { quoted }))).toMatchObject([{ atStakeMinor: 120_00 }]);
    expect(findWrongRates(billOf(rightLines()))).toEqual([]);
  });
});
