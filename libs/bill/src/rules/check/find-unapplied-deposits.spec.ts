import { findUnappliedDeposits } from './find-unapplied-deposits';
import { billOf, depositOf, lineOf, nightOf } from './testing/bill-of';

describe('findUnappliedDeposits', () => {
  it('finds a deposit on a bill of its own while the guest is charged on another', () => {
    const deposit = depositOf({ reference: 'First night' });

    expect(findUnappliedDeposits(billOf([deposit, nightOf('2026-03-10')]))).toMatchObject([
      {
        rule: 'deposit-not-applied',
        folioId: 'deposits',
        atStakeMinor: 120_00,
        evidence: { reference: 'First night', expectedMinor: 120_00 },
        proposal: { type: 'apply-deposit', lineId: deposit.id, toFolioId: 'folio', amountMinor: 120_00 },
      },
    ]);
  });

  it('finds it also when the guest has paid the other bill in full', () => {
    const paid = lineOf({ kind: 'payment', group: 'payment', amountMinor: -120_00 });
    const facts = billOf([depositOf(), nightOf('2026-03-10'), paid], { status: 'CheckedOut' });

    expect(findUnappliedDeposits(facts)).toHaveLength(1);
  });

  it('asks only for what is left of it', () => {
    const used = lineOf({ folioId: 'deposits', kind: 'transfer', amountMinor: 100_00 });

    expect(findUnappliedDeposits(billOf([depositOf(), used, nightOf('2026-03-10')]))).toMatchObject([
      { atStakeMinor: 20_00 },
    ]);
  });

  it.each([
    ['a deposit on the bill itself', [depositOf({ folioId: 'folio' }), nightOf('2026-03-10')], {}],
    ['a deposit before arrival', [depositOf(), nightOf('2026-03-10')], { status: 'Reserved' as const }],
    ['a bill without charges', [depositOf()], {}],
    [
      'what was brought over',
      [depositOf(), lineOf({ folioId: 'deposits', kind: 'transfer', amountMinor: 120_00 }), nightOf('2026-03-10')],
      {},
    ],
    ['a deposit paid back', [depositOf({ amountMinor: 120_00 }), nightOf('2026-03-10')], {}],
  ])('leaves %s alone', (_, lines, stay) => {
    expect(findUnappliedDeposits(billOf(lines, stay))).toEqual([]);
  });
});
