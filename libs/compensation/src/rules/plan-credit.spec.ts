import { taxInside } from '@amends/folio';
import { add, exceeds, money, sum } from '@amends/kernel';
import fc from 'fast-check';
import { CREDIT_KINDS } from './credit-words';
import { type CreditLineFacts, type CreditRequest, planCredit } from './plan-credit';

const eur = (minor: number) => money(minor, 'EUR');

const room: CreditLineFacts = {
  postingId: 'room',
  kind: 'charge',
  amount: eur(120_00),
  taxIncluded: eur(6_79),
  credited: eur(0),
  reduced: eur(0),
  taxReversed: eur(0),
};
const bar: CreditLineFacts = { ...room, postingId: 'bar', amount: eur(30_05), taxIncluded: eur(5_62) };

const tenPercent: CreditRequest = { kind: 'price-reduction', percent: '10' };
const fixed = (minor: number): CreditRequest => ({ kind: 'price-reduction', amount: eur(minor) });
const code = (request: CreditRequest, lines: readonly CreditLineFacts[]) => {
  const plan = planCredit(request, lines);
  return plan.planned ? 'planned' : plan.refusal.code;
};

describe('planCredit', () => {
  it('takes ten percent of a room line, and the tax inside with it', () => {
    expect(planCredit(tenPercent, [room])).toEqual({
      planned: true,
      total: eur(12_00),
      lines: [{ postingId: 'room', amount: eur(12_00), tax: eur(68), creditableLeft: eur(108_00) }],
    });
  });

  it('takes a percentage of what was posted, not of what is left', () => {
    const reduced = { ...room, credited: eur(60_00), reduced: eur(60_00), taxReversed: eur(3_40) };
    expect(planCredit(tenPercent, [reduced])).toMatchObject({
      total: eur(12_00),
      lines: [{ creditableLeft: eur(48_00) }],
    });
  });

  it('rounds half up for each line, and the total is their sum', () => {
    expect(planCredit(tenPercent, [room, bar])).toMatchObject({
      total: eur(15_01),
      lines: [{ amount: eur(12_00) }, { amount: eur(3_01) }],
    });
  });

  it('spreads a fixed sum by what each line has left', () => {
    expect(
      planCredit(fixed(30_00), [
        room,
        { ...bar, amount: eur(60_00) },
        { ...bar, postingId: 'tea', amount: eur(60_00) },
      ]),
    ).toMatchObject({
      lines: [{ amount: eur(15_00) }, { amount: eur(7_50) }, { amount: eur(7_50) }],
    });
    expect(planCredit(fixed(30_00), [room, { ...bar, credited: bar.amount }])).toMatchObject({
      lines: [{ postingId: 'room', amount: eur(30_00) }],
    });
  });

  it.each(['goodwill', 'service-recovery'] as const)('leaves the tax alone for %s', (kind) => {
    expect(planCredit({ ...tenPercent, kind }, [room])).toMatchObject({ lines: [{ tax: eur(0) }] });
  });

  it('takes back no tax a credit outside the price has left alone', () => {
    const afterGoodwill = { ...room, credited: eur(60_00) };
    expect(planCredit(fixed(60_00), [afterGoodwill])).toMatchObject({ lines: [{ tax: eur(3_40) }] });
  });

  it('never takes more than is left of the line, to the cent', () => {
    const nearlyGone = { ...room, credited: eur(108_01) };
    expect(planCredit(fixed(11_99), [nearlyGone])).toMatchObject({ planned: true });
    const refusal = { code: 'credit-exceeds-line', postingId: 'room', most: eur(11_99) };
    expect(planCredit(fixed(12_00), [nearlyGone])).toEqual({ planned: false, refusal });
    expect(planCredit(tenPercent, [nearlyGone])).toEqual({ planned: false, refusal });
  });

  it('names what all chosen lines have left when a sum is more', () => {
    expect(planCredit(fixed(150_06), [room, bar])).toEqual({
      planned: false,
      refusal: { code: 'credit-exceeds-lines', most: eur(150_05) },
    });
  });

  it.each<[string, CreditRequest, CreditLineFacts[]]>([
    ['credit-not-positive', fixed(0), [room]],
    ['credit-not-positive', fixed(-1), [room]],
    ['credit-not-positive', { ...tenPercent, percent: '0' }, [room]],
    ['credit-not-positive', tenPercent, [{ ...room, amount: eur(4), taxIncluded: eur(0) }]],
    ['credit-in-other-currency', { kind: 'goodwill', amount: money(1, 'USD') }, [room]],
    ['credit-in-other-currency', tenPercent, [room, { ...bar, amount: money(1, 'USD') }]],
    ['line-not-creditable', tenPercent, [{ ...room, kind: 'payment', amount: eur(-5) }]],
    ['line-not-creditable', tenPercent, [{ ...room, kind: 'credit', amount: eur(-5) }]],
    ['line-not-creditable', tenPercent, [{ ...room, kind: 'tax' }]],
    ['planned', { ...tenPercent, kind: 'correction' }, [{ ...room, kind: 'tax', taxIncluded: eur(0) }]],
  ])('answers %s', (expected, request, lines) => expect(code(request, lines)).toBe(expected));

  it('throws without a line or with one named twice', () => {
    expect(() => planCredit(tenPercent, [])).toThrow(RangeError);
    expect(() => planCredit(tenPercent, [room, room])).toThrow(RangeError);
  });
});

describe('every planned credit', () => {
  const line = fc
    .record({
      minor: fc.integer({ min: 1, max: 500_00 }),
      rate: fc.constantFrom('0', '6', '12.5', '23'),
      gone: fc.nat(100),
    })
    .map(({ minor, rate, gone }): Omit<CreditLineFacts, 'postingId'> => {
      const amount = eur(minor);
      return { ...room, amount, taxIncluded: taxInside(amount, rate), credited: eur(Math.floor((minor * gone) / 100)) };
    });
  const lines = fc
    .array(line, { minLength: 1, maxLength: 20 })
    .map((list) => list.map((one, index) => ({ ...one, postingId: String(index) })));
  const size = fc.oneof(
    fc.nat(10_000).map((hundredths) => ({ percent: String(hundredths / 100) })),
    fc.nat(2_000_00).map((minor) => ({ amount: eur(minor) })),
  );

  it('sums to its total, stays within every line, and takes back no more tax than the line has', () => {
    fc.assert(
      fc.property(lines, size, fc.constantFrom(...CREDIT_KINDS), (facts, asked, kind) => {
        const plan = planCredit({ ...asked, kind }, facts);
        if (!plan.planned) return;
        expect(
          sum(
            'EUR',
            plan.lines.map((one) => one.amount),
          ),
        ).toEqual(plan.total);
        if ('amount' in asked) expect(plan.total).toEqual(asked.amount);
        for (const one of plan.lines) {
          const of = facts.find((fact) => fact.postingId === one.postingId) ?? room;
          expect(exceeds(add(of.credited, one.amount), of.amount)).toBe(false);
          expect(exceeds(one.tax, of.taxIncluded)).toBe(false);
          expect(one.amount.minor).toBeGreaterThan(0);
          expect(one.creditableLeft.minor).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
