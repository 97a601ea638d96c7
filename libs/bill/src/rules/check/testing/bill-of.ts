import type { BillFacts, BillLine, CheckedStay, CodeFacts, TaxFacts } from '../bill-facts';

/** Three nights of two adults and a child in 412 at 120.00, with breakfast, on the second day. */
const STAY: CheckedStay = {
  id: 'stay',
  status: 'InHouse',
  arrival: '2026-03-10',
  departure: '2026-03-13',
  adults: 2,
  children: 1,
  childAges: [],
  taxExempt: [],
  mealPlan: 'bed-and-breakfast',
  quoted: ['2026-03-10', '2026-03-11', '2026-03-12'].map((night) => ({ night, rateMinor: 120_00, currency: 'EUR' })),
  rooms: [{ roomNumber: '412', from: '2026-03-10', until: '2026-03-13' }],
  moves: [],
  partyRooms: [],
  waived: [],
  promisedWords: [],
};

const VAT6: TaxFacts = {
  id: 'vat6',
  code: 'VAT6',
  basisPoints: 600,
  perNightMinor: null,
  validFrom: '2020-01-01',
  validUntil: null,
  fromAge: 18,
  mostNights: null,
};
const TAXES: readonly TaxFacts[] = [
  VAT6,
  { ...VAT6, id: 'vat13', code: 'VAT13', basisPoints: 1300 },
  { ...VAT6, id: 'vat23', code: 'VAT23', basisPoints: 2300 },
  { ...VAT6, id: 'ctax', code: 'CTAX', basisPoints: null, perNightMinor: 2_00 },
];

const code = (of: string, description: string, group: CodeFacts['group'], taxCode: string | null): CodeFacts => ({
  ...{ code: of, description, group, taxCode },
  kind: group === 'city-tax' ? 'tax' : 'charge',
});
const CODES: readonly CodeFacts[] = [
  code('ROOM', 'Accommodation', 'room', 'VAT6'),
  code('LATE', 'Late check-out', 'room', 'VAT6'),
  code('NOSH', 'No-show fee', 'room', 'VAT6'),
  code('BRKF', 'Breakfast', 'meal', 'VAT13'),
  code('REST', 'Restaurant', 'food-and-beverage', 'VAT13'),
  code('BAR', 'Bar', 'food-and-beverage', 'VAT23'),
  code('MINI', 'Minibar', 'minibar', 'VAT23'),
  code('CTAX', 'City tax', 'city-tax', 'CTAX'),
];
const TAX_RULES: Readonly<Record<string, string>> = { VAT6: 'vat6', VAT13: 'vat13', VAT23: 'vat23', CTAX: 'ctax' };

let made = 0;

/** A line on the guest's bill, a bar check of 18.00 on the second day unless said. */
export function lineOf(facts: Partial<BillLine> = {}): BillLine {
  made += 1;
  const quantity = facts.quantity ?? 1;
  const amountMinor = facts.amountMinor ?? (facts.unitMinor ?? 18_00) * quantity;
  const of = CODES.find((one) => one.code === (facts.code ?? 'BAR'));
  const day = facts.serviceDate ?? '2026-03-11';
  return {
    id: `line-${made}`,
    folioId: 'folio',
    kind: of?.kind ?? 'charge',
    code: 'BAR',
    group: of?.group ?? 'extra',
    purpose: null,
    description: of?.description ?? '',
    amountMinor,
    quantity,
    unitMinor: amountMinor / quantity,
    currency: 'EUR',
    taxRuleId: TAX_RULES[of?.taxCode ?? ''] ?? null,
    serviceDate: day,
    businessDate: day,
    postedAt: `${day}T20:00:00.000Z`,
    postedBy: 'Bar',
    source: 'point-of-sale',
    reference: null,
    roomNumber: '412',
    occupantStayId: null,
    generatedFrom: null,
    replacesId: null,
    undoesId: null,
    packageCode: null,
    ofMove: false,
    takenOffMinor: 0,
    ...facts,
  };
}

/** A night posted by the night audit, at the quoted price unless said. */
export function nightOf(serviceDate: string, facts: Partial<BillLine> = {}): BillLine {
  return lineOf({
    ...{ code: 'ROOM', unitMinor: 120_00, serviceDate, postedBy: 'Night audit', source: 'night-audit' },
    postedAt: `${serviceDate}T23:00:00.000Z`,
    ...facts,
  });
}

/** City tax of a night for the two adults, unless said. */
export function cityTaxOf(serviceDate: string, facts: Partial<BillLine> = {}): BillLine {
  return nightOf(serviceDate, { code: 'CTAX', kind: 'tax', quantity: 2, unitMinor: 2_00, ...facts });
}

/** A deposit of 120.00 on a bill of its own unless said. */
export function depositOf(facts: Partial<BillLine> = {}): BillLine {
  return lineOf({
    ...{ code: 'DEPO', kind: 'payment', group: 'deposit', folioId: 'deposits', amountMinor: -120_00 },
    ...{ serviceDate: '2026-02-01', roomNumber: null, source: 'pms', postedBy: 'Reservations', ...facts },
  });
}

/** The bills of the stay with these lines. */
export function billOf(
  lines: readonly BillLine[],
  stay: Partial<CheckedStay> = {},
  facts: Partial<BillFacts> = {},
): BillFacts {
  return {
    ...{ businessDate: '2026-03-12', currency: 'EUR', stay: { ...STAY, ...stay }, lines },
    ...{ codes: CODES, taxes: TAXES, usualPrices: [], packageItems: [], ...facts },
  };
}

/** Two nights as they should be: room, breakfast of the package, city tax, a bar check. */
export function rightLines(): readonly BillLine[] {
  return ['2026-03-10', '2026-03-11'].flatMap((night) => {
    const room = nightOf(night);
    const breakfast = { code: 'BRKF', quantity: 3, unitMinor: 11_00, reference: 'Package bed-and-breakfast' };
    const bar = lineOf({ serviceDate: night, reference: `Check ${night}`, description: 'Lobby Bar: Beer' });
    return [room, cityTaxOf(night, { generatedFrom: room.id }), nightOf(night, breakfast), bar];
  });
}
