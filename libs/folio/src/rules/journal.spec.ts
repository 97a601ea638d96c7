import { money } from '@amends/kernel';
import fc from 'fast-check';
import { type JournalFacts, type JournalRow, journalOf } from './journal';
import { POSTING_KINDS } from './posting-kind';

const eur = (minor: number) => money(minor, 'EUR');

const room: JournalFacts = {
  kind: 'charge',
  amount: eur(120_00),
  taxIncluded: eur(6_79),
  revenueAccount: 'revenue:rooms',
  taxAccount: 'tax:vat',
};

/** What is booked on an account: debits less credits. */
function booked(rows: readonly JournalRow[], account: string): number {
  return rows.reduce((total, row) => {
    const sign = Number(row.debit === account) - Number(row.credit === account);
    return total + sign * row.amountMinor;
  }, 0);
}

describe('journalOf', () => {
  it('books a charge as debt of the guest, its tax apart from the revenue', () => {
    expect(journalOf(room)).toEqual([
      { debit: 'guest-ledger', credit: 'revenue:rooms', amountMinor: 113_21 },
      { debit: 'guest-ledger', credit: 'tax:vat', amountMinor: 6_79 },
    ]);
  });

  it('takes revenue and tax back with a credit inside the price', () => {
    expect(journalOf({ ...room, kind: 'credit', amount: eur(-12_00), taxIncluded: eur(-68) })).toEqual([
      { debit: 'revenue:rooms', credit: 'guest-ledger', amountMinor: 11_32 },
      { debit: 'tax:vat', credit: 'guest-ledger', amountMinor: 68 },
    ]);
  });

  it('books a credit outside the price as our expense, without tax', () => {
    const goodwill = { ...room, kind: 'credit', amount: eur(-12_00), taxIncluded: eur(0), outsidePrice: true } as const;
    expect(journalOf(goodwill)).toEqual([{ debit: 'expense:recovery', credit: 'guest-ledger', amountMinor: 12_00 }]);
    expect(() => journalOf({ ...goodwill, taxIncluded: eur(-68) })).toThrow(RangeError);
  });

  it('books a payment against its clearing account, a city tax against the tax owed', () => {
    const payment = {
      kind: 'payment',
      amount: eur(-50_00),
      taxIncluded: eur(0),
      revenueAccount: 'clearing:card',
    } as const;
    expect(journalOf(payment)).toEqual([{ debit: 'clearing:card', credit: 'guest-ledger', amountMinor: 50_00 }]);
    const cityTax = { kind: 'tax', amount: eur(9_00), taxIncluded: eur(0), revenueAccount: 'tax:city' } as const;
    expect(journalOf(cityTax)).toEqual([{ debit: 'guest-ledger', credit: 'tax:city', amountMinor: 9_00 }]);
  });

  it('writes nothing for nothing', () => {
    expect(journalOf({ ...room, amount: eur(0), taxIncluded: eur(0) })).toEqual([]);
  });

  it.each<[string, Partial<JournalFacts>]>([
    ['more tax than amount', { taxIncluded: eur(120_01) }],
    ['tax of another sign', { taxIncluded: eur(-1) }],
    ['tax without an account', { taxAccount: null }],
    ['tax in a payment', { kind: 'payment' }],
    ['tax in another currency', { taxIncluded: money(1, 'USD') }],
  ])('throws on %s', (_, change) => {
    expect(() => journalOf({ ...room, ...change })).toThrow(RangeError);
  });

  it('is always balanced, and the guest ledger moves by exactly the amount on the bill', () => {
    const facts = fc.record({
      kind: fc.constantFrom(...POSTING_KINDS),
      minor: fc.integer({ min: -1e9, max: 1e9 }),
      share: fc.nat(100),
      outsidePrice: fc.boolean(),
    });
    fc.assert(
      fc.property(facts, ({ kind, minor, share, outsidePrice }) => {
        const taxed = !outsidePrice && ['charge', 'credit', 'correction'].includes(kind);
        const tax = taxed ? Math.trunc((minor * share) / 100) : 0;
        const rows = journalOf({ ...room, kind, outsidePrice, amount: eur(minor), taxIncluded: eur(tax) });
        const accounts = new Set(rows.flatMap((row) => [row.debit, row.credit]));
        expect([...accounts].reduce((total, account) => total + booked(rows, account), 0)).toBe(0);
        expect(booked(rows, 'guest-ledger')).toBe(minor);
        expect(booked(rows, 'tax:vat')).toBe(tax === 0 ? 0 : -tax);
        expect(rows.every((row) => row.amountMinor > 0 && row.debit !== row.credit)).toBe(true);
      }),
    );
  });
});
