import { add, money } from '@amends/kernel';
import fc from 'fast-check';
import { authorityLeft, type CreditLimits, decideCredit } from './decide-credit';

const eur = (minor: number) => money(minor, 'EUR');

/** Each test changes the one limit it is about. */
const limits: CreditLimits = { creditable: eur(120_00), authorityPerCase: eur(50_00), grantedOnCase: eur(0) };

describe('decideCredit', () => {
  it('grants up to exactly the authority left on the case', () => {
    expect(decideCredit(eur(50_00), limits)).toEqual({ granted: true });
  });

  it('counts earlier credits on the same case against the authority, and names the limit', () => {
    expect(decideCredit(eur(30_00), { ...limits, grantedOnCase: eur(20_01) })).toEqual({
      granted: false,
      refusal: { code: 'credit-exceeds-authority', most: eur(29_99), limit: eur(50_00) },
    });
  });

  it('has nothing left where a manager gave more than the role may', () => {
    expect(decideCredit(eur(1), { ...limits, grantedOnCase: eur(80_00) })).toMatchObject({
      refusal: { code: 'credit-exceeds-authority', most: eur(0) },
    });
  });

  it('grants a role without a limit up to the folio', () => {
    const boundless = { ...limits, authorityPerCase: null };
    expect(decideCredit(eur(120_00), boundless)).toEqual({ granted: true });
    expect(decideCredit(eur(120_01), boundless)).toMatchObject({ refusal: { code: 'credit-exceeds-folio' } });
    expect(authorityLeft(boundless)).toBeNull();
  });

  it('grants nothing to a role with a limit of zero', () => {
    expect(decideCredit(eur(1), { ...limits, authorityPerCase: eur(0) })).toMatchObject({
      refusal: { code: 'credit-exceeds-authority', most: eur(0), limit: eur(0) },
    });
  });

  it('never credits more than is left of the folio, whatever the authority', () => {
    expect(decideCredit(eur(30_00), { ...limits, creditable: eur(29_99) })).toMatchObject({
      refusal: { code: 'credit-exceeds-folio', most: eur(29_99) },
    });
  });

  it.each([0, -1])('refuses a credit of %i cents', (minor) => {
    expect(decideCredit(eur(minor), limits)).toMatchObject({ refusal: { code: 'credit-not-positive' } });
  });

  it('refuses another currency than the folio has', () => {
    expect(decideCredit(money(30_00, 'USD'), limits)).toMatchObject({
      refusal: { code: 'credit-in-other-currency', expected: 'EUR' },
    });
  });

  it('throws when the authority is kept in another currency: our mistake, not the clerk’s', () => {
    expect(() => decideCredit(eur(30_00), { ...limits, authorityPerCase: money(50_00, 'USD') })).toThrow(RangeError);
  });

  it('never lets slices pass the authority together', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60_00 })), (slices) => {
        let granted = eur(0);
        for (const minor of slices) {
          if (decideCredit(eur(minor), { ...limits, grantedOnCase: granted }).granted)
            granted = add(granted, eur(minor));
        }
        expect(granted.minor).toBeLessThanOrEqual(50_00);
      }),
    );
  });
});
