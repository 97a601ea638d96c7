import { money, sum } from '@amends/kernel';
import fc from 'fast-check';
import type { NightCode, NightOfHouse, NightOfStay, PackageItem } from './night-facts';
import { planNight } from './plan-night';
import { sumNight, totalNight } from './night-totals';

const eur = (minor: number) => money(minor, 'EUR');
const code = (fields: Partial<NightCode> & { code: string }): NightCode => ({
  ...{ description: fields.code, kind: 'charge', lineGroup: 'room', revenueAccount: `revenue:${fields.code}` },
  ...{ taxCode: null, generates: null, active: true },
  ...fields,
});
const ROOM = code({ code: 'ROOM', taxCode: 'VAT6', generates: 'CTAX' });
const CODES = [
  ROOM,
  code({ code: 'CTAX', kind: 'tax', lineGroup: 'city-tax', taxCode: 'CITY' }),
  code({ code: 'BRKF', lineGroup: 'meal', taxCode: 'VAT13' }),
  code({ code: 'SPA', lineGroup: 'extra' }),
  code({ code: 'OLD', lineGroup: 'extra', active: false }),
];
const inForce = { validFrom: '2020-01-01', validUntil: null, amountMinor: 0, fromAge: 18, mostNights: null };
const house: NightOfHouse = {
  ...{ night: '2026-03-10', currency: 'EUR', roomCode: ROOM, codes: new Map(CODES.map((one) => [one.code, one])) },
  taxes: [
    { ...inForce, id: 'vat6', code: 'VAT6', kind: 'included-percent', percent: '6' },
    { ...inForce, id: 'vat13', code: 'VAT13', kind: 'included-percent', percent: '13' },
    { ...inForce, id: 'city', code: 'CITY', kind: 'per-person-night', percent: '0', amountMinor: 200 },
  ],
};
const stay: NightOfStay = {
  ...{ arrival: '2026-03-09', adults: 2, children: 0, childAges: [], taxExempt: [], rate: eur(106_00) },
  ...{ packageCode: null, packageItems: [], folio: { currency: 'EUR', routing: [], closedWindows: [] } },
};
const breakfast: PackageItem = { transactionCode: 'BRKF', counts: 'person', priceMinor: 11_30, insideRate: true };

describe('planNight', () => {
  it('posts the room at the rate of the night with its tax inside, and the fee of each adult made from it', () => {
    expect(lines(stay)).toEqual([
      ['ROOM', 106_00, 1, 1, 6_00, null],
      ['CTAX', 4_00, 2, 1, 0, 0],
    ]);
  });

  it('takes what the package has inside the rate out of the room, and the guest pays the rate', () => {
    const packaged = { ...stay, packageCode: 'BB', packageItems: [breakfast] };

    expect(lines(packaged)).toEqual([
      ['ROOM', 83_40, 1, 1, 4_72, null],
      ['CTAX', 4_00, 2, 1, 0, 0],
      ['BRKF', 22_60, 2, 1, 2_60, null],
    ]);
  });

  it('posts what stands beside the rate on top of it', () => {
    const spa: PackageItem = { transactionCode: 'SPA', counts: 'room', priceMinor: 25_00, insideRate: false };

    expect(lines({ ...stay, packageCode: 'SPA', packageItems: [spa] })).toEqual([
      ['ROOM', 106_00, 1, 1, 6_00, null],
      ['CTAX', 4_00, 2, 1, 0, 0],
      ['SPA', 25_00, 1, 1, 0, null],
    ]);
  });

  it.each([
    ['room', 1],
    ['adult', 2],
    ['child', 3],
    ['person', 5],
  ] as const)('counts a part for each %s', (counts, quantity) => {
    const family = {
      ...stay,
      children: 3,
      packageCode: 'X',
      packageItems: [{ ...breakfast, counts, priceMinor: 1_00 }],
    };

    expect(lines(family).at(-1)?.slice(0, 3)).toEqual(['BRKF', quantity * 1_00, quantity]);
  });

  it('sends the room where the folio routes it, and leaves the fee of each guest on the guest’s window', () => {
    const routing = [{ transactionCode: null, lineGroup: 'room', window: 2 } as const];

    expect(
      lines({ ...stay, folio: { currency: 'EUR', routing, closedWindows: [] } }).map(([name, , , window]) => [
        name,
        window,
      ]),
    ).toEqual([
      ['ROOM', 2],
      ['CTAX', 1],
    ]);
  });

  it('routes the code before its group', () => {
    const routing = [
      { transactionCode: null, lineGroup: 'room', window: 2 } as const,
      { transactionCode: 'ROOM', lineGroup: null, window: 3 },
      { transactionCode: null, lineGroup: 'city-tax', window: 4 } as const,
    ];

    expect(
      lines({ ...stay, folio: { currency: 'EUR', routing, closedWindows: [] } }).map(([, , , window]) => window),
    ).toEqual([3, 4]);
  });

  it('posts no room for a night that costs nothing, and still the fees of its guests', () => {
    expect(lines({ ...stay, rate: eur(0) })).toEqual([['CTAX', 4_00, 2, 1, 0, null]]);
  });

  it.each([
    ['folio-missing', { folio: null }],
    ['folio-missing', { folio: { currency: 'EUR', routing: [], closedWindows: [1] } }],
    ['rate-missing', { rate: null }],
    ['currency-differs', { rate: money(100_00, 'USD') }],
    ['currency-differs', { folio: { currency: 'USD', routing: [], closedWindows: [] } }],
    ['package-exceeds-rate', { packageCode: 'BB', packageItems: [{ ...breakfast, priceMinor: 53_01 }] }],
    ['transaction-code-missing', { packageCode: 'X', packageItems: [{ ...breakfast, transactionCode: 'GONE' }] }],
    ['transaction-code-missing', { packageCode: 'X', packageItems: [{ ...breakfast, transactionCode: 'OLD' }] }],
  ] as const)('refuses: %s', (refusal, facts) => {
    expect(planNight({ ...stay, ...facts }, house)).toMatchObject({ planned: false, refusal: { code: refusal } });
  });

  it('takes a package that is worth the whole rate to the cent', () => {
    const all = { ...stay, packageCode: 'BB', packageItems: [{ ...breakfast, priceMinor: 53_00 }] };

    expect(lines(all).map(([name, minor]) => [name, minor])).toEqual([
      ['CTAX', 4_00],
      ['BRKF', 106_00],
    ]);
  });

  it('charges the rate, the parts beside it and the fees, however the package is made, and nothing else', () => {
    const item = fc.record({
      transactionCode: fc.constantFrom('BRKF', 'SPA'),
      counts: fc.constantFrom('room', 'adult', 'child', 'person'),
      priceMinor: fc.integer({ min: 0, max: 20_00 }),
      insideRate: fc.boolean(),
    } satisfies Record<keyof PackageItem, unknown>);
    fc.assert(
      fc.property(fc.array(item, { maxLength: 5 }), fc.nat(4), fc.nat(3), (packageItems, adults, children) => {
        const plan = planNight({ ...stay, adults, children, rate: eur(1000_00), packageItems }, house);
        if (!plan.planned) throw new Error(plan.refusal.code);
        const heads = { room: 1, adult: adults, child: children, person: adults + children };
        const beside = packageItems
          .filter(({ insideRate }) => !insideRate)
          .map(({ priceMinor, counts }) => eur(priceMinor * heads[counts]));
        const due = sum('EUR', [eur(1000_00), eur(adults * 2_00), ...beside]);
        expect(sumNight(plan.lines, 'EUR')).toEqual(due);
        expect(
          sum(
            'EUR',
            totalNight(plan.lines).map(({ total }) => total),
          ),
        ).toEqual(due);
      }),
    );
  });
});

/** Code, amount, quantity, window, tax inside and the line it was made from. */
function lines(of: NightOfStay) {
  const plan = planNight(of, house);
  if (!plan.planned) throw new Error(plan.refusal.code);
  return plan.lines.map((line) => [
    ...[line.code.code, line.amount.minor, line.quantity, line.window, line.taxIncluded.minor, line.from],
  ]);
}
