import { bill, eur, facts, other, payment, posted, refused } from './bill.scene';

describe('a transfer', () => {
  const to = (window: number, folioId = 'bill') => ({ folioId, window });

  it('takes a line and its fee out here and puts them in there, revenue and tax as they were', () => {
    const plan = posted({ act: 'transfer', postingIds: ['room'], to: to(2) });
    expect(plan).toMatchObject({ change: eur(0), taxChange: eur(0), given: eur(0) });
    expect(plan.lines).toMatchObject([
      { kind: 'transfer', window: 1, amount: eur(-120_00), taxIncluded: eur(-6_79), correctsId: 'room' },
      {
        kind: 'transfer',
        window: 2,
        amount: eur(120_00),
        taxIncluded: eur(6_79),
        replacesId: 'room',
        correctsId: null,
      },
      { kind: 'transfer', window: 1, amount: eur(-4_00), correctsId: 'city' },
      { kind: 'transfer', window: 2, amount: eur(4_00), replacesId: 'city', basedOn: 'in:room:0', quantity: 2 },
    ]);
  });

  it('tells who pays the window it goes to', () => {
    expect(posted({ act: 'transfer', postingIds: ['bar'], to: to(2) }).windows).toEqual([
      {
        folioId: 'bill',
        folioNumber: 'F-1',
        window: 1,
        payerName: 'Anna Nowak',
        payerIsOther: false,
        before: eur(100_00),
        after: eur(75_40),
      },
      {
        folioId: 'bill',
        folioNumber: 'F-1',
        window: 2,
        payerName: 'Baltic Lines',
        payerIsOther: true,
        before: eur(100_00),
        after: eur(124_60),
      },
    ]);
  });

  it('moves a payment as a payment', () => {
    const plan = posted(
      { act: 'transfer', postingIds: ['paid'], to: to(1, 'other') },
      { ...facts, folios: [bill, other], lines: [payment] },
    );
    expect(plan.lines).toMatchObject([
      { kind: 'payment', folioId: 'bill', amount: eur(50_00), correctsId: 'paid', takesOff: null },
      { kind: 'payment', folioId: 'other', amount: eur(-50_00), replacesId: 'paid' },
    ]);
  });

  it.each([
    [to(3), { code: 'window-unknown', windows: [1, 2] }],
    [to(1), { code: 'transfer-to-itself', postingId: 'room' }],
  ])('refuses %j', (place, refusal) => {
    expect(refused({ act: 'transfer', postingIds: ['room'], to: place })).toEqual(refusal);
  });

  it('stays in its currency', () => {
    const yen = { ...other, currency: 'JPY' };
    expect(
      refused({ act: 'transfer', postingIds: ['room'], to: to(1, 'other') }, { ...facts, folios: [bill, yen] }),
    ).toEqual({
      code: 'currency-differs',
      expected: 'EUR',
    });
  });

  it('refuses when either bill is closed, and names the paper that helps', () => {
    const folios = [bill, { ...other, status: 'closed' }] as const;
    expect(refused({ act: 'transfer', postingIds: ['room'], to: to(1, 'other') }, { ...facts, folios })).toEqual({
      code: 'folio-closed',
      folioId: 'other',
      number: 'F-2',
      documents: ['credit-note'],
    });
  });
});
