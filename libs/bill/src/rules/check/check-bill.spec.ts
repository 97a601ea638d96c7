import fc from 'fast-check';
import type { BillLine } from './bill-facts';
import { checkBill } from './check-bill';
import { CHECK_RULES } from './finding';
import { billOf, cityTaxOf, depositOf, lineOf, nightOf, rightLines } from './testing/bill-of';

const DAYS = ['2026-03-08', '2026-03-10', '2026-03-11', '2026-03-12', '2026-03-13', '2026-03-15'];
const anyLine: fc.Arbitrary<BillLine> = fc
  .record({
    make: fc.constantFrom(
      lineOf,
      depositOf,
      (facts: Partial<BillLine>) => nightOf(facts.serviceDate ?? '', facts),
      (facts: Partial<BillLine>) => cityTaxOf(facts.serviceDate ?? '', facts),
    ),
    serviceDate: fc.constantFrom(...DAYS),
    roomNumber: fc.constantFrom('412', '413', null),
    reference: fc.constantFrom('Check 1', null),
    quantity: fc.integer({ min: 1, max: 3 }),
    folioId: fc.constantFrom('folio', 'deposits'),
  })
  .map(({ make, ...facts }) => make(facts));
const stays = fc.record({
  status: fc.constantFrom('Reserved' as const, 'InHouse' as const, 'CheckedOut' as const, 'NoShow' as const),
  waived: fc.subarray(['late-check-out', 'no-show', 'walked'] as const),
});

describe('checkBill', () => {
  it('finds nothing on a right bill', () => {
    expect(checkBill(billOf(rightLines()))).toEqual([]);
  });

  it('takes what undoes a transfer for no new charge', () => {
    const undone = lineOf({ kind: 'transfer', undoesId: 'out', serviceDate: '2026-03-01' });
    expect(checkBill(billOf([undone]))).toEqual([]);
  });

  it('puts the gravest first and blames each line once', () => {
    const cheap = nightOf('2026-03-10', { unitMinor: 100_00 });
    const misplaced = lineOf({ code: 'MINI', roomNumber: '413', serviceDate: '2026-03-11' });
    const early = lineOf({ serviceDate: '2026-03-01' });

    const found = checkBill(billOf([cheap, misplaced, early]));

    expect(found.map(({ rule }) => rule)).toEqual([
      'charge-for-another-room',
      'charge-outside-stay',
      'rate-differs-from-quote',
    ]);
  });

  it('names a finding by rule, line and amount, so that another amount is another finding', () => {
    const line = nightOf('2026-03-10', { id: 'night', unitMinor: 135_00 });
    const keyOf = (one: BillLine) => checkBill(billOf([one]))[0]?.key;

    expect(keyOf(line)).toBe('rate-differs-from-quote.night.1500');
    expect(keyOf({ ...line, unitMinor: 136_00, amountMinor: 136_00 })).toBe('rate-differs-from-quote.night.1600');
  });

  it('names only lines of the bill, each finding once, and proposes no more than the line has', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), stays, (lines, stay) => {
        const ids = new Map(lines.map((line) => [line.id, line]));
        const found = checkBill(billOf(lines, stay));

        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
        for (const { lineIds, proposal, rule } of found) {
          expect(CHECK_RULES).toContain(rule);
          expect(lineIds.every((id) => ids.has(id))).toBe(true);
          const most = Math.abs(ids.get(proposal?.lineId ?? '')?.amountMinor ?? 0);
          if (proposal) expect(proposal.amountMinor).toBeLessThanOrEqual(most);
          if (proposal) expect(proposal.amountMinor).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('does not change its mind for a line that was posted and voided', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 8 }), anyLine, stays, (lines, extra, stay) => {
        fc.pre(extra.kind !== 'payment' && !lines.some(({ serviceDate }) => serviceDate === extra.serviceDate));
        const voided = { ...extra, takenOffMinor: extra.amountMinor };
        const off = lineOf({ kind: 'correction', folioId: extra.folioId, amountMinor: -extra.amountMinor });

        // While the guest is in house: once they leave, a voided night is one that somebody meant to give.
        const facts = { businessDate: '2026-03-12' };
        const house = { ...stay, departure: '2026-03-14' };
        expect(checkBill(billOf([...lines, voided, off], house, facts))).toEqual(
          checkBill(billOf(lines, house, facts)),
        );
      }),
    );
  });

  it('is silent about what was taken off in full, whatever it was', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 8 }), stays, (lines, stay) => {
        const taken = lines
          .filter(({ amountMinor }) => amountMinor > 0)
          .map((line) => ({ ...line, takenOffMinor: line.amountMinor }));
        const nights = taken.filter(({ group }) => group !== 'room');
        expect(checkBill(billOf(nights, stay))).toEqual([]);
      }),
    );
  });
});
