import { money } from '@amends/kernel';
import { explainLine } from './explain-line';
import { type LineFacts, topicOf } from './line-facts';

const eur = (minor: number) => money(minor, 'EUR');
/** Intl sets no-break spaces; a person reads the same. */
const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ') ?? null;

const room: LineFacts = {
  kind: 'charge',
  group: 'room',
  description: 'Accommodation',
  amount: eur(120_00),
  quantity: 1,
  unitPrice: eur(120_00),
  serviceDate: '2026-11-20',
  postedAt: { date: '2026-11-21', time: '02:10' },
  postedBy: 'Night audit',
  source: 'night-audit',
  reference: null,
  roomNumber: '412',
  ratePlan: 'BAR',
  quotedRate: eur(120_00),
  mealPlan: 'bed-and-breakfast',
  tax: { percent: '6', amount: eur(6_79), included: true },
  perPersonNight: null,
  base: null,
  reduces: null,
  replaces: null,
  undoes: null,
  movedTo: null,
  roomNow: null,
  percentOfBase: null,
  packageName: null,
  priceWithheld: false,
  became: [],
};
const cityTax: LineFacts = {
  ...room,
  kind: 'tax',
  group: 'city-tax',
  description: 'City tax',
  amount: eur(9_00),
  quantity: 6,
  unitPrice: eur(1_50),
  tax: null,
  perPersonNight: { persons: 2, childrenAmong: false, nights: 3, rate: eur(1_50) },
};
const said = (facts: LineFacts, language: Parameters<typeof explainLine>[1] = 'en') =>
  explainLine(facts, language).sentences.map(plain);

describe('explainLine', () => {
  it('says what, when, which room, why this price, the tax and who entered it', () => {
    expect(said(room)).toEqual([
      'The night of 20 November 2026 in room 412.',
      'This is the price agreed for the night (rate plan: BAR).',
      'The price includes 6% tax: €6.79.',
      'Entered on 21 November 2026 at 02:10: Night audit (nightly closing).',
    ]);
  });

  it('says it in the language of the guest, names as they are', () => {
    expect(said({ ...room, postedBy: 'Anna Nowak', source: 'desk' }, 'pl')).toEqual([
      'Noc 20 listopada 2026, pokój 412.',
      'To cena uzgodniona za tę noc (plan cenowy: BAR).',
      'Cena zawiera podatek 6%: 6,79 €.',
      'Wpisano 21 listopada 2026 o godz. 02:10: Anna Nowak (recepcja).',
    ]);
    expect(said({ ...room, roomNumber: null }, 'hr')[0]).toBe('Noć 20. studenoga 2026.');
    expect(said(room, 'lt')[0]).toBe('Naktis: 2026 m. lapkričio 20 d., kambarys 412.');
    expect(said(room, 'sk')[0]).toBe('Noc 20. novembra 2026, izba 412.');
  });

  it('does not call a price agreed that is not the quoted one', () => {
    expect(said({ ...room, quotedRate: eur(110_00) })[1]).toBe('The rate plan of your booking: BAR.');
    expect(said({ ...room, quotedRate: null, ratePlan: null })[1]).toBe('The price includes 6% tax: €6.79.');
  });

  it('works out a city tax from nights, adults and rate', () => {
    expect(plain(explainLine(cityTax, 'en').arithmetic)).toBe('3 nights × 2 adults × €1.50 = €9.00');
    expect(plain(explainLine(cityTax, 'pl').arithmetic)).toBe('3 noce × 2 osoby dorosłe × 1,50 € = 9,00 €');
    expect(plain(explainLine(cityTax, 'hr').arithmetic)).toBe('3 noći × 2 odrasle osobe × 1,50 € = 9,00 €');
    expect(explainLine(cityTax, 'en').title).toBe('City tax');
  });

  it('shows no sum that does not come out', () => {
    const wrong = {
      ...cityTax,
      quantity: 1,
      unitPrice: eur(9_00),
      perPersonNight: { persons: 2, childrenAmong: false, nights: 2, rate: eur(1_50) },
    };
    expect(explainLine(wrong, 'en').arithmetic).toBeNull();
    expect(explainLine(room, 'en').arithmetic).toBeNull();
  });

  it.each<[Partial<LineFacts>, string, string]>([
    [{ group: 'meal', description: 'Dinner' }, 'Meal: Dinner', 'Your booking is with breakfast.'],
    [
      { group: 'minibar', description: 'Water' },
      'Minibar: Water',
      'From the minibar of room 412, 20 November 2026: Water.',
    ],
    [
      { group: 'food-and-beverage', description: 'Bar', reference: '4711' },
      'Restaurant and bar: Bar',
      'Bar, 20 November 2026, receipt 4711.',
    ],
    [
      { kind: 'payment', group: 'payment', amount: eur(-50_00), description: 'Card' },
      'Payment: Card',
      'Your payment, received on 20 November 2026: €50.00.',
    ],
    [
      { kind: 'payment', group: 'deposit', amount: eur(-50_00), description: 'Deposit' },
      'Deposit',
      'Your deposit, received on 20 November 2026: €50.00.',
    ],
    [
      {
        kind: 'credit',
        group: 'credit',
        amount: eur(-12_00),
        description: 'Noise',
        reduces: { description: 'Accommodation', amount: eur(120_00), serviceDate: '2026-11-20' },
      },
      'Credit: Noise',
      'We took €12.00 off your bill, from: Accommodation, 20 November 2026.',
    ],
    [
      {
        kind: 'correction',
        group: 'correction',
        amount: eur(-4_00),
        description: 'Correction',
        reduces: { description: 'Beer', amount: eur(4_00), serviceDate: '2026-11-19' },
      },
      'Correction',
      'This line puts right: Beer, 19 November 2026.',
    ],
    [{ group: 'spa-9', source: 'pms', description: 'Massage' }, 'Massage', 'Massage, 20 November 2026.'],
    [
      { became: [{ how: 'credited', amount: eur(12_00), to: null }] },
      'Room: Accommodation',
      'We have already taken €12.00 off this line.',
    ],
    [
      { became: [{ how: 'voided', amount: eur(12_00), to: null }] },
      'Room: Accommodation',
      'We have taken €12.00 off again: it is not charged.',
    ],
    [
      { became: [{ how: 'moved', amount: eur(12_00), to: { payer: 'Energia SA', here: true, secret: false } }] },
      'Room: Accommodation',
      '€12.00 of it is now paid by Energia SA.',
    ],
    [
      { became: [{ how: 'moved', amount: eur(12_00), to: { payer: 'Jan Kos', here: false, secret: false } }] },
      'Room: Accommodation',
      '€12.00 of it was moved to another bill.',
    ],
    [
      { kind: 'tax', group: 'vat', base: { description: 'Room', amount: eur(100_00), serviceDate: '2026-11-20' } },
      'Accommodation',
      'Worked out from: Room, €100.00.',
    ],
    [
      { tax: { percent: '12.5', amount: eur(15_00), included: false } },
      'Room: Accommodation',
      'Tax of 12.5% is added to it: €15.00.',
    ],
  ])('explains %j', (change, title, sentence) => {
    expect(explainLine({ ...room, ...change }, 'en').title).toBe(title);
    expect(said({ ...room, ...change })).toContain(sentence);
  });
});

describe('topicOf', () => {
  it('falls back to where an unknown code came from, then to its own words', () => {
    expect(topicOf({ ...room, group: 'x', source: 'minibar' })).toBe('minibar');
    expect(topicOf({ ...room, group: 'x', source: 'point-of-sale' })).toBe('food-and-beverage');
    expect(topicOf({ ...room, group: 'x', source: 'pms' })).toBe('other');
    expect(topicOf({ ...room, group: 'payment' })).toBe('other');
  });

  it('does not thank for a payment that was given back', () => {
    expect(topicOf({ ...room, kind: 'payment', group: 'payment', amount: eur(5) })).toBe('other');
  });
});
