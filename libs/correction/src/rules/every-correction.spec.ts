import { add, isZero, money, subtract } from '@amends/kernel';
import fc from 'fast-check';
import type { CorrectionPlan, CorrectionRequest } from './correction-plan';
import { planCorrection, planUndoing } from './plan-correction';
import { linesOf, PaperBill } from './paper-bill.scene';

const CURRENCIES = ['EUR', 'JPY', 'KWD'] as const;
type Planned = CorrectionPlan & { planned: true };

const bill = fc
  .record({
    currency: fc.constantFrom(...CURRENCIES),
    charges: fc.array(
      fc.record({
        unit: fc.integer({ min: 1, max: 200_000 }),
        quantity: fc.integer({ min: 1, max: 5 }),
        rate: fc.constantFrom('0', '6', '12.5', '23', '100'),
        added: fc.constantFrom('0', '5', '10'),
        fee: fc.nat(3),
        old: fc.boolean(),
        window: fc.integer({ min: 1, max: 3 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ currency, charges }) => ({
    currency,
    charged: charges.flatMap((facts, index) => linesOf(currency, facts, `c${index}`)),
  }));

/** An act on whatever the bill holds then: which line, and how much of it, is a share of what there is. */
const step = fc.record({
  act: fc.constantFrom(
    'void',
    'amount',
    'percent',
    'transfer',
    'split-amount',
    'split-percent',
    'split-nights',
    'quantity',
  ),
  line: fc.nat(10_000),
  share: fc.integer({ min: 1, max: 100 }),
  window: fc.integer({ min: 1, max: 3 }),
  undone: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function requestOf({ act, line: at, share, window }: Step, paper: PaperBill): CorrectionRequest {
  const lines = paper.lines();
  const line = lines[at % lines.length];
  if (!line) throw new Error('The bill is empty.');
  const postingIds = [line.postingId];
  const left = Math.abs(subtract(line.amount, line.credited).minor);
  const part = Math.ceil((left * share) / 100);
  const { currency } = line.amount;
  const halves = (a: number, b: number) => [
    { window, share: a },
    { window: (window % 3) + 1, share: b },
  ];
  switch (act) {
    case 'amount':
      return { act: 'credit', postingIds, measure: { amount: money(part, currency) } };
    case 'percent':
      return { act: 'credit', postingIds, measure: { percent: String(share) } };
    case 'transfer':
      return { act: 'transfer', postingIds, to: { folioId: 'bill', window } };
    case 'split-amount':
      return { act: 'split', postingIds, by: 'amount', parts: halves(part, left - part) };
    case 'split-percent':
      return { act: 'split', postingIds, by: 'percent', parts: halves(share * 10_000, (100 - share) * 10_000) };
    case 'split-nights':
      return { act: 'split', postingIds, by: 'nights', parts: halves(1, Math.max(0, line.quantity - 1)) };
    case 'quantity':
      return { act: 'quantity', postingIds, quantity: 1 + (share % 6) };
    default:
      return { act: 'void', postingIds };
  }
}

function mustHold(paper: PaperBill): void {
  for (const line of paper.lines().filter(({ amount, correctsId }) => amount.minor > 0 && correctsId === null)) {
    expect(line.credited.minor).toBeGreaterThanOrEqual(0);
    expect(line.credited.minor).toBeLessThanOrEqual(line.amount.minor);
    expect(line.taxReversed.minor).toBeGreaterThanOrEqual(0);
    expect(line.taxReversed.minor).toBeLessThanOrEqual(line.taxIncluded.minor);
    if (line.credited.minor === line.amount.minor) expect(line.taxReversed).toEqual(line.taxIncluded);
  }
}

function mustBePostable({ lines }: Planned): void {
  for (const { amount, taxIncluded, quantity, kind, correctsId } of lines) {
    expect(Number.isInteger(amount.minor / quantity)).toBe(true);
    expect(Math.abs(taxIncluded.minor)).toBeLessThanOrEqual(Math.abs(amount.minor));
    expect(taxIncluded.minor * amount.minor).toBeGreaterThanOrEqual(0);
    expect(isZero(amount)).toBe(false);
    if (kind === 'credit') expect(correctsId).not.toBeNull();
  }
}

describe('every correction, one after the other on the same bill', () => {
  it('keeps ceilings, moves without loss, agrees with its preview, and is wholly undone', () => {
    fc.assert(
      fc.property(bill, fc.array(step, { minLength: 1, maxLength: 25 }), ({ currency, charged }, steps) => {
        const paper = new PaperBill(currency, charged);
        for (const one of steps) {
          const before = { standing: paper.standing(), balance: paper.balance(), tax: paper.tax() };
          const request = requestOf(one, paper);
          const plan = planCorrection(request, paper.facts());
          if (!plan.planned) continue;
          mustBePostable(plan);
          const ids = paper.post(plan.lines);
          mustHold(paper);
          expect(paper.balance()).toEqual(add(before.balance, plan.change));
          expect(paper.tax()).toEqual(add(before.tax, plan.taxChange));
          for (const { window, after } of plan.windows) expect(paper.balance(window)).toEqual(after);
          if (request.act === 'transfer' || request.act === 'split')
            expect([plan.change.minor, plan.taxChange.minor]).toEqual([0, 0]);
          if (!one.undone) continue;
          const { folios } = paper.facts();
          const put = paper.lines().filter(({ postingId }) => ids.includes(postingId));
          const undoing = planUndoing({ act: request.act, undone: false, folios, lines: put });
          if (!undoing.planned) throw new Error(undoing.refusal.code);
          paper.post(undoing.lines);
          mustHold(paper);
          expect({ standing: paper.standing(), balance: paper.balance(), tax: paper.tax() }).toEqual(before);
        }
      }),
      { numRuns: 100 },
    );
  });
});
