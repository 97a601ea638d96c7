import { addNights, money } from '@amends/kernel';
import fc from 'fast-check';
import {
  decideRate,
  type NightToPrice,
  RATE_CHOICES,
  type RateChoice,
  type RateFacts,
  ratesToChoose,
  suggestRate,
} from './decide-rate';
import { MOVE_REASONS } from './move-words';

const eur = (minor: number) => money(minor, 'EUR');

const tonight: NightToPrice = {
  night: '2026-03-10',
  rate: eur(100_00),
  chargedPrice: eur(120_00),
  targetPrice: eur(150_00),
};
/** Booked and charged as a classic room; the target is a superior one. */
const better: RateFacts = {
  charged: { code: 'STD', rank: 1 },
  target: { code: 'SUP', rank: 2 },
  nights: [tonight, { ...tonight, night: '2026-03-11', targetPrice: eur(170_00) }],
  mayReprice: false,
};
const worse: RateFacts = {
  ...better,
  target: { code: 'ATT', rank: 0 },
  nights: [{ ...tonight, targetPrice: eur(90_00) }],
};
const choose = (choice: RateChoice, facts: RateFacts, newRate = null as ReturnType<typeof eur> | null) =>
  decideRate({ choice, newRate }, facts);

describe('decideRate', () => {
  it('keeps type to charge and rates when the better room is our amends', () => {
    expect(choose('keep', better)).toEqual({
      decided: true,
      roomTypeCharged: 'STD',
      nights: [
        { night: '2026-03-10', before: eur(100_00), after: eur(100_00) },
        { night: '2026-03-11', before: eur(100_00), after: eur(100_00) },
      ],
    });
  });

  it('charges a paid upgrade by the difference of the types, night by night, on the rate the guest has', () => {
    expect(choose('paid-upgrade', better)).toEqual({
      decided: true,
      roomTypeCharged: 'SUP',
      nights: [
        { night: '2026-03-10', before: eur(100_00), after: eur(130_00) },
        { night: '2026-03-11', before: eur(100_00), after: eur(150_00) },
      ],
    });
  });

  it('offers the difference back for a worse room, and never more than the rate', () => {
    const cheap = { ...worse, nights: [...worse.nights, { ...tonight, rate: eur(20_00), targetPrice: eur(90_00) }] };

    expect(choose('downgrade-difference', cheap)).toMatchObject({
      roomTypeCharged: 'ATT',
      nights: [{ after: eur(70_00) }, { after: eur(0) }],
    });
  });

  it('takes a new rate only from whoever may name one, in the currency of the stay', () => {
    expect(choose('re-price', better, eur(80_00))).toMatchObject({ refusal: { code: 're-price-not-permitted' } });
    expect(choose('re-price', { ...better, mayReprice: true }, money(80_00, 'PLN'))).toMatchObject({
      refusal: { code: 'currency-differs', expected: 'EUR' },
    });
    expect(choose('re-price', { ...better, mayReprice: true }, eur(80_00))).toMatchObject({
      roomTypeCharged: 'SUP',
      nights: [{ after: eur(80_00) }, { after: eur(80_00) }],
    });
  });

  it.each([
    ['re-price', null],
    ['keep', eur(80_00)],
  ] as const)('has a new rate with re-price and only then: %s', (choice, newRate) => {
    expect(choose(choice, { ...better, mayReprice: true }, newRate)).toMatchObject({
      refusal: { code: 'new-rate-mismatch' },
    });
  });

  it.each([
    ['paid-upgrade', worse, 'room-type-not-better'],
    ['downgrade-difference', better, 'room-type-not-worse'],
  ] as const)('does not let a %s go the other way', (choice, facts, code) => {
    expect(choose(choice, facts)).toMatchObject({ refusal: { code } });
  });

  it.each([
    ['SUP', { targetPrice: null }],
    ['STD', { chargedPrice: null }],
    ['SUP', { targetPrice: money(500, 'PLN') }],
  ])('says which type has no price, and for which night: %s', (roomType, change) => {
    const facts = { ...better, nights: [tonight, { ...tonight, night: '2026-03-11', ...change }] };

    expect(choose('paid-upgrade', facts)).toMatchObject({
      refusal: { code: 'room-type-price-missing', roomType, night: '2026-03-11' },
    });
  });
});

describe('suggestRate', () => {
  it.each([
    ['noise', better, 'keep'],
    ['house-need', better, 'keep'],
    ['guest-wish', better, 'paid-upgrade'],
    ['guest-wish', worse, 'downgrade-difference'],
    ['noise', worse, 'downgrade-difference'],
    ['guest-wish', { ...better, target: better.charged }, 'keep'],
    ['guest-wish', { ...better, nights: [{ ...tonight, targetPrice: null }] }, 'keep'],
  ] as const)('for %s it is what the desk would choose', (reason, facts, choice) => {
    expect(suggestRate(reason, facts)).toBe(choice);
  });
});

const nightFacts = fc.record({
  rate: fc.nat(500_00).map(eur),
  chargedPrice: fc.option(fc.nat(500_00).map(eur)),
  targetPrice: fc.option(fc.nat(500_00).map(eur)),
});
const anyFacts: fc.Arbitrary<RateFacts> = fc.record({
  charged: fc.record({ code: fc.constant('ONE'), rank: fc.integer({ min: 0, max: 3 }) }),
  target: fc.record({ code: fc.constant('TWO'), rank: fc.integer({ min: 0, max: 3 }) }),
  nights: fc
    .array(nightFacts, { maxLength: 40 })
    .map((nights) => nights.map((one, index) => ({ ...one, night: addNights('2026-03-10', index) }))),
  mayReprice: fc.boolean(),
});
const anyWish = fc.record({ choice: fc.constantFrom(...RATE_CHOICES), newRate: fc.option(fc.nat(500_00).map(eur)) });

describe('whatever the facts', () => {
  it('prices every night left and no other, never below zero', () => {
    fc.assert(
      fc.property(anyWish, anyFacts, (wish, facts) => {
        const decision = decideRate(wish, facts);
        if (!decision.decided) return;
        expect(decision.nights.map(({ night, before }) => [night, before])).toEqual(
          facts.nights.map(({ night, rate }) => [night, rate]),
        );
        expect(decision.nights.every(({ after }) => after.minor >= 0)).toBe(true);
      }),
    );
  });

  it('never makes an upgrade cheaper nor a downgrade dearer, and changes nothing when kept', () => {
    fc.assert(
      fc.property(anyWish, anyFacts, (wish, facts) => {
        const decision = decideRate(wish, facts);
        if (!decision.decided || wish.choice === 're-price') return;
        for (const { before, after } of decision.nights) {
          if (wish.choice !== 'downgrade-difference') expect(after.minor).toBeGreaterThanOrEqual(before.minor);
          if (wish.choice !== 'paid-upgrade') expect(after.minor).toBeLessThanOrEqual(before.minor);
        }
      }),
    );
  });

  it('suggests what may be chosen, and lets be chosen what it does not refuse', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MOVE_REASONS), anyFacts, (reason, facts) => {
        const choices = ratesToChoose(facts);
        expect(choices).toContain(suggestRate(reason, facts));
        for (const choice of choices) {
          const newRate = choice === 're-price' ? eur(90_00) : null;
          expect(decideRate({ choice, newRate }, facts)).toMatchObject({ decided: true });
        }
      }),
    );
  });
});
