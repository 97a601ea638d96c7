import { money, percentUnits } from '@amends/kernel';
import fc from 'fast-check';
import { cityTax, eur, facts, posted, refused, room, salesTax, TODAY, YESTERDAY } from './bill.scene';
import type { CorrectionLineFacts } from './correction-facts';
import type { CorrectionRequest } from './correction-plan';

describe('a split', () => {
  const split = (by: 'amount' | 'percent' | 'nights', ...shares: number[]): CorrectionRequest => ({
    ...{ act: 'split', postingIds: ['room'], by },
    parts: shares.map((share, index) => ({ window: index + 1, share })),
  });
  const nights = { ...room, quantity: 3 };
  const fees = { ...cityTax, amount: eur(12_00), quantity: 6 };

  it('divides price and tax by percent, the odd cent to the largest part', () => {
    const odd = { ...room, amount: eur(100_01), taxIncluded: eur(5_67) };
    expect(posted(split('percent', 500_000, 500_000), { ...facts, lines: [odd] }).lines).toMatchObject([
      { amount: eur(-100_01), taxIncluded: eur(-5_67) },
      { window: 1, amount: eur(50_01), taxIncluded: eur(2_84), replacesId: 'room' },
      { window: 2, amount: eur(50_00), taxIncluded: eur(2_83), replacesId: 'room' },
    ]);
  });

  it('divides the fee of the room and its added tax by the same percent, each to the cent', () => {
    const fee = { ...cityTax, amount: eur(4_50), quantity: 3 };
    const lines = [room, fee, salesTax];
    expect(posted(split('percent', 400_000, 600_000), { ...facts, lines }).lines).toMatchObject([
      ...[{ amount: eur(-120_00) }, { amount: eur(48_00) }, { amount: eur(72_00) }],
      { amount: eur(-4_50), correctsId: 'city' },
      { window: 1, amount: eur(1_80), quantity: 1, replacesId: 'city', basedOn: 'in:room:0', generatedFrom: null },
      { window: 2, amount: eur(2_70), quantity: 1, replacesId: 'city', basedOn: 'in:room:1', generatedFrom: null },
      ...[{ amount: eur(-12_00) }, { amount: eur(4_80) }, { amount: eur(7_20) }],
    ]);
  });

  it('divides a fee that is named itself, with whole persons where the parts are whole persons', () => {
    const halves: CorrectionRequest = { ...split('percent', 500_000, 500_000), postingIds: ['city'] };
    expect(posted(halves).lines).toMatchObject([
      { amount: eur(-4_00), quantity: 2 },
      { window: 1, amount: eur(2_00), quantity: 1, generatedFrom: 'room' },
      { window: 2, amount: eur(2_00), quantity: 1, generatedFrom: 'room' },
    ]);
  });

  it('leaves the fee whole where a sum of the price was agreed on', () => {
    expect(posted(split('amount', 60_00, 60_00)).lines.map(({ of }) => of.postingId)).toEqual(['room', 'room', 'room']);
  });

  it('gives a cent that cannot be divided to one payer, and no empty line to the other', () => {
    const fee = { ...cityTax, amount: eur(1), quantity: 1 };
    const { lines } = posted(split('percent', 300_000, 700_000), { ...facts, lines: [room, fee] });
    expect(lines.slice(3)).toMatchObject([{ amount: eur(-1) }, { window: 2, amount: eur(1), basedOn: 'in:room:1' }]);
  });

  it('gives each payer the percent of line, tax and fee, never a whole unit off, and loses nothing', () => {
    const currency = fc.constantFrom('EUR', 'JPY', 'KWD');
    const percent = fc.integer({ min: 1, max: percentUnits('100') - 1 });
    const line = fc.record({ amount: fc.integer({ min: 1, max: 9e9 }), quantity: fc.integer({ min: 1, max: 6 }) });
    const lines = fc.record({ price: line, fee: line, added: line, inside: fc.nat(100), currency });
    fc.assert(
      fc.property(lines, percent, ({ price, fee, added, inside, currency: of }, share) => {
        const minor = price.amount * price.quantity + 1e6;
        const tax = money(Math.floor((minor * inside) / 100), of);
        const bill: readonly CorrectionLineFacts[] = [
          inCurrency(of, room, { amount: minor, quantity: 1 }, tax),
          inCurrency(of, cityTax, { ...fee, amount: fee.amount * fee.quantity }),
          inCurrency(of, salesTax, { ...added, quantity: 1 }),
        ];
        const shares = [share, percentUnits('100') - share];
        const windows = facts.folios[0].windows.map((window) => ({ ...window, balance: money(0, of) }));
        const folios = [{ ...facts.folios[0], currency: of, windows }] as const;
        const plan = posted(split('percent', ...shares), { ...facts, folios, lines: bill });
        expect([plan.change.minor, plan.taxChange.minor]).toEqual([0, 0]);
        for (const { postingId, amount, taxIncluded } of bill) {
          const parts = plan.lines.filter(({ replacesId }) => replacesId === postingId);
          expect(total(parts.map((part) => part.amount.minor))).toBe(amount.minor);
          expect(total(parts.map((part) => part.taxIncluded.minor))).toBe(taxIncluded.minor);
          shares.forEach((of100, nth) => {
            const part = parts.find(({ window }) => window === nth + 1);
            const whole = BigInt(percentUnits('100'));
            const off = BigInt(part?.amount.minor ?? 0) * whole - BigInt(amount.minor) * BigInt(of100);
            expect(off < whole && off > -whole).toBe(true);
            expect(part?.taxIncluded.minor ?? 0).toBeLessThanOrEqual(part?.amount.minor ?? 0);
          });
        }
      }),
    );
  });

  it('divides nights with the fees of their persons, each part from its own first night', () => {
    expect(posted(split('nights', 1, 2), { ...facts, lines: [nights, fees] }).lines).toMatchObject([
      { amount: eur(-120_00), quantity: 3 },
      { amount: eur(40_00), quantity: 1, serviceDate: YESTERDAY },
      { amount: eur(80_00), quantity: 2, serviceDate: TODAY },
      { amount: eur(-12_00), quantity: 6 },
      { amount: eur(4_00), quantity: 2, basedOn: 'in:room:0', serviceDate: YESTERDAY },
      { amount: eur(8_00), quantity: 4, basedOn: 'in:room:1', serviceDate: TODAY },
    ]);
  });

  it.each([
    [split('amount', 60_00, 59_99), { code: 'parts-do-not-sum', expected: eur(120_00) }],
    [split('percent', 500_000, 400_000), { code: 'parts-do-not-sum', expected: '100' }],
    [split('nights', 1, 1), { code: 'parts-do-not-sum', expected: 1 }],
    [split('percent', 1_000_000, 0), { code: 'part-without-amount', window: 2 }],
    [split('amount', 40_00, 40_00, 40_00), { code: 'window-unknown', windows: [1, 2] }],
    [{ ...split('amount', 60_00, 60_00), postingIds: ['room', 'bar'] }, { code: 'one-line-at-a-time' }],
  ])('refuses %#', (request, refusal) => {
    expect(refused(request)).toEqual(refusal);
  });
});

function inCurrency(
  currency: string,
  line: CorrectionLineFacts,
  { amount, quantity }: { readonly amount: number; readonly quantity: number },
  tax = money(0, currency),
): CorrectionLineFacts {
  const zero = money(0, currency);
  const none = { credited: zero, reduced: zero, taxReversed: zero };
  return { ...line, ...none, amount: money(amount, currency), taxIncluded: tax, quantity };
}

function total(minors: readonly number[]): number {
  return minors.reduce((sum, minor) => sum + minor, 0);
}
