import { money } from '@amends/kernel';
import { cityTax, eur, facts, posted, refused, room, salesTax } from './bill.scene';
import type { CorrectionRequest } from './correction-plan';

describe('a credit', () => {
  const credit = (measure: Extract<CorrectionRequest, { act: 'credit' }>['measure'], ...postingIds: string[]) =>
    ({ act: 'credit', postingIds, measure }) as const;

  it('reverses tax at the rate of the line, and leaves the fee for each person alone', () => {
    expect(posted(credit({ percent: '10' }, 'room'))).toMatchObject({
      given: eur(12_00),
      lines: [
        { kind: 'credit', transactionCode: 'CRCO', amount: eur(-12_00), taxIncluded: eur(-68), taxRuleId: 'vat6' },
      ],
    });
  });

  it('books the credit where the line was booked', () => {
    expect(posted(credit({ amount: eur(5_00) }, 'bar')).lines[0]).toMatchObject({ revenueAccount: 'revenue:bar' });
  });

  it('takes a tax that is added in proportion down with the price, and all of it with all of the price', () => {
    const taxed = { ...facts, lines: [room, salesTax], limits: { ...facts.limits, authorityPerCase: null } };
    expect(posted(credit({ percent: '50' }, 'room'), taxed)).toMatchObject({ change: eur(-66_00), given: eur(66_00) });
    expect(posted(credit({ percent: '100' }, 'room'), taxed)).toMatchObject({ change: eur(-132_00) });
  });

  it('takes a fee back by whole persons only', () => {
    expect(posted(credit({ amount: eur(2_00) }, 'city'))).toMatchObject({
      change: eur(-2_00),
      lines: [{ quantity: 1 }],
    });
    expect(refused(credit({ amount: eur(1_50) }, 'city'))).toEqual({
      code: 'fee-only-with-person-or-night',
      postingId: 'city',
      unit: eur(2_00),
    });
  });

  it('takes a fee that was moved back by whole persons as well', () => {
    const moved = { ...facts, lines: [{ ...cityTax, kind: 'transfer' as const }] };
    expect(refused(credit({ amount: eur(1_50) }, 'city'), moved)).toMatchObject({
      code: 'fee-only-with-person-or-night',
    });
  });

  it('goes down to the quoted price', () => {
    const quoted = { amount: eur(95_00), ratePlan: 'BAR', confirmationNumber: 'C1' };
    const known = { ...facts, lines: [{ ...room, quoted }] };
    expect(posted(credit({ toQuoted: true }, 'room'), known)).toMatchObject({ change: eur(-25_00), given: eur(25_00) });
    const right = { ...facts, lines: [{ ...room, quoted: { ...quoted, amount: eur(120_00) } }] };
    expect(refused(credit({ toQuoted: true }, 'room'), right)).toMatchObject({ code: 'charge-not-above-quoted' });
    expect(refused(credit({ toQuoted: true }, 'room'))).toMatchObject({ code: 'quoted-price-unknown' });
  });

  it('counts against what was given before', () => {
    const given = { ...facts, limits: { ...facts.limits, grantedOnCase: eur(95_00) } };
    expect(refused(credit({ amount: eur(5_01) }, 'room'), given)).toMatchObject({
      code: 'credit-exceeds-authority',
      most: eur(5_00),
    });
    expect(refused(credit({ amount: eur(5_00) }, 'room'), given)).toBe('planned');
  });

  it('is refused in a currency no authority is kept in', () => {
    const limits = { creditable: money(1_000, 'JPY'), authorityPerCase: null, grantedOnCase: money(0, 'JPY') };
    expect(refused(credit({ amount: eur(1) }, 'room'), { ...facts, limits })).toMatchObject({
      code: 'credit-in-other-currency',
    });
  });

  it('needs a code of the property', () => {
    expect(refused(credit({ amount: eur(1) }, 'room'), { ...facts, creditCode: null })).toMatchObject({
      code: 'credit-code-missing',
    });
  });
});
