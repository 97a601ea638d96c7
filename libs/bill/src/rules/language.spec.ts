import { LINE_OUTCOMES } from '@amends/folio';
import { money } from '@amends/kernel';
import fc from 'fast-check';
import { arithmeticOf } from './arithmetic';
import { explainLine } from './explain-line';
import { EXPLANATION_LANGUAGES, explanationLanguage, wordsOf } from './language';
import type { LineFacts } from './line-facts';

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

describe('every language', () => {
  const group = fc.constantFrom('room', 'meal', 'city-tax', 'food-and-beverage', 'minibar', 'extra', 'deposit', '?');
  const kind = fc.constantFrom('charge', 'tax', 'payment', 'credit', 'correction', 'transfer', 'paid-out' as const);
  const mention = { description: 'Line', amount: eur(5_00), serviceDate: '2026-11-19' };
  const line: fc.Arbitrary<LineFacts> = fc
    .record({
      kind,
      group,
      quantity: fc.integer({ min: 1, max: 30 }),
      price: fc.integer({ min: -500_00, max: 500_00 }),
      off: fc.integer({ min: 0, max: 1 }),
      adults: fc.integer({ min: 1, max: 25 }),
      roomNumber: fc.option(fc.constant('412')),
      reference: fc.option(fc.constant('4711')),
      ratePlan: fc.option(fc.constant('BAR')),
      reduces: fc.option(fc.constant(mention)),
      replaces: fc.option(fc.boolean().map((here) => ({ ...mention, here }))),
      undoes: fc.option(fc.constant(mention), { freq: 1 }),
      movedTo: fc.option(fc.constant('Energia SA')),
      roomNow: fc.option(fc.constant({ number: '414', since: '2026-11-21' })),
      packageName: fc.option(fc.constant('Romance')),
      percentOfBase: fc.option(fc.constant('10')),
      priceWithheld: fc.boolean(),
      base: fc.option(fc.constant(mention)),
      tax: fc.option(fc.constant({ percent: '23', amount: eur(1_00), included: true })),
      became: fc.array(
        fc.record({
          how: fc.constantFrom(...LINE_OUTCOMES),
          amount: fc.constant(eur(1_00)),
          to: fc.option(fc.record({ payer: fc.constant('Energia SA'), here: fc.boolean(), secret: fc.boolean() })),
        }),
        { maxLength: 2 },
      ),
      source: fc.constantFrom('pms', 'point-of-sale', 'minibar', 'desk', 'night-audit'),
    })
    .map(({ quantity, price, off, adults, ...rest }) => ({
      ...room,
      ...rest,
      quantity: quantity * adults,
      unitPrice: eur(price),
      amount: eur(price * quantity * adults + off),
      perPersonNight:
        rest.group === 'city-tax'
          ? { persons: adults, childrenAmong: false, nights: quantity, rate: eur(price) }
          : null,
    }));

  it.each(EXPLANATION_LANGUAGES)('explains every line in two to five sentences: %s', (language) => {
    fc.assert(
      fc.property(line, (facts) => {
        const { title, sentences } = explainLine(facts, language);
        expect(sentences.length).toBeGreaterThanOrEqual(2);
        expect(sentences.length).toBeLessThanOrEqual(5);
        for (const text of [title, ...sentences]) expect(text).not.toMatch(/undefined|null|NaN|\.\.|^\s|\s$|, \./);
        expect(sentences.every((sentence) => sentence.endsWith('.'))).toBe(true);
      }),
    );
  });

  it('shows arithmetic only when its product is the amount', () => {
    fc.assert(
      fc.property(line, fc.constantFrom(...EXPLANATION_LANGUAGES), (facts, language) => {
        const arithmetic = arithmeticOf(facts);
        expect(explainLine(facts, language).arithmetic === null).toBe(arithmetic === null);
        if (!arithmetic) return;
        if (arithmetic.kind === 'share') {
          expect(arithmetic.whole.minor * Number(arithmetic.percent) + 0).toBe(arithmetic.result.minor * 100 + 0);
          expect(Math.abs(arithmetic.result.minor)).toBe(Math.abs(facts.amount.minor));
          return;
        }
        const product = arithmetic.factors.reduce((so, { count }) => so * count, arithmetic.unitPrice.minor);
        expect(product + 0).toBe(facts.amount.minor);
        expect(arithmetic.result).toEqual(facts.amount);
      }),
    );
  });

  it('reads in English exactly as it calculates', () => {
    fc.assert(
      fc.property(line, (facts) => {
        const text = explainLine(facts, 'en').arithmetic;
        if (text === null) return;
        const [left = '', right = ''] = text.replace(/[€,]|[a-z]/g, '').split('=');
        const cents = (part: string) =>
          part.includes('%')
            ? Number(part.replace('%', '')) / 100
            : part.includes('.')
              ? Math.round(Number(part) * 100)
              : Number(part);
        expect(
          left
            .split('×')
            .map((part) => cents(part.trim()))
            .reduce((a, b) => a * b) + 0,
        ).toBe(cents(right.trim()) + 0);
      }),
    );
  });

  it.each(EXPLANATION_LANGUAGES)('has every plural form its numbers ask for: %s', (language) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const forms of [wordsOf(language).nights, wordsOf(language).adults, wordsOf(language).persons]) {
      expect(Object.keys(forms).sort()).toEqual([...pluralCategories].sort());
    }
  });

  it('counts as its people do', () => {
    const adults = (count: number, language: 'pl' | 'lt' | 'sk') =>
      plain(
        explainLine(
          {
            ...cityTax,
            amount: eur(count * 1_00),
            perPersonNight: { persons: count, childrenAmong: false, nights: 1, rate: eur(1_00) },
          },
          language,
        ).arithmetic,
      )?.split(' × ')[1];
    expect([1, 2, 5, 22].map((count) => adults(count, 'pl'))).toEqual([
      '1 osoba dorosła',
      '2 osoby dorosłe',
      '5 osób dorosłych',
      '22 osoby dorosłe',
    ]);
    expect([1, 2, 10, 21].map((count) => adults(count, 'lt'))).toEqual([
      '1 suaugusysis',
      '2 suaugusieji',
      '10 suaugusiųjų',
      '21 suaugusysis',
    ]);
    expect([1, 4, 5].map((count) => adults(count, 'sk'))).toEqual([
      '1 dospelá osoba',
      '4 dospelé osoby',
      '5 dospelých osôb',
    ]);
  });

  it('never speaks of fault, error or house rules to a guest', () => {
    const english = JSON.stringify(wordsOf('en'), (_, value: unknown) =>
      typeof value === 'function' ? String(value) : value,
    );
    expect(english).not.toMatch(/fault|error|mistake|wrong|policy|allowance|complain|sorry|liab/i);
  });
});

describe('explanationLanguage', () => {
  it.each([
    ['pl', 'pl'],
    ['pl-PL', 'pl'],
    ['HR', 'hr'],
    ['de', 'en'],
    ['', 'en'],
  ])('of %j is %s', (tag, language) => expect(explanationLanguage(tag)).toBe(language));
});
