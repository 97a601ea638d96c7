import { bar, bill, cityTax, eur, facts, ofToday, payment, posted, refused, room, YESTERDAY } from './bill.scene';

describe('a void', () => {
  const today = { ...facts, lines: [ofToday(room), ofToday(cityTax), bar] };

  it('wipes a line of today with the fee made from it, and gives nothing away', () => {
    expect(posted({ act: 'void', postingIds: ['room'] }, today)).toMatchObject({
      given: eur(0),
      change: eur(-124_00),
      taxChange: eur(-6_79),
      lines: [
        {
          kind: 'correction',
          transactionCode: 'ROOM',
          amount: eur(-120_00),
          correctsId: 'room',
          takesOff: eur(120_00),
        },
        { kind: 'correction', transactionCode: 'CTAX', amount: eur(-4_00), quantity: 2, correctsId: 'city' },
      ],
    });
  });

  it('wipes a fee that is named beside its line once', () => {
    expect(posted({ act: 'void', postingIds: ['room', 'city'] }, today).lines).toHaveLength(2);
  });

  it('needs a credit instead once the business date has rolled', () => {
    expect(refused({ act: 'void', postingIds: ['room'] })).toEqual({
      code: 'void-on-another-date',
      postingId: 'room',
      soldOn: YESTERDAY,
    });
  });

  it('wipes what a credit has left of the line', () => {
    const reduced = { ...bar, credited: eur(4_60), reduced: eur(4_60), taxReversed: eur(86) };
    expect(posted({ act: 'void', postingIds: ['bar'] }, { ...facts, lines: [reduced] })).toMatchObject({
      change: eur(-20_00),
      taxChange: eur(-3_74),
      lines: [{ quantity: 1 }],
    });
  });

  it('says which signed check belongs to it', () => {
    expect(posted({ act: 'void', postingIds: ['bar'] }).documents).toEqual([{ kind: 'signed-check', number: '4711' }]);
  });
});

describe('a line whose fee was moved to another bill', () => {
  const fee = { postingId: 'city', of: 'room', description: 'City tax', folioId: 'other', folioNumber: 'F-2' };
  const strayed = (taxKind: 'per-person-night' | 'added-percent') => [{ ...fee, taxKind, left: eur(4_00) }];
  const away = { ...facts, lines: [ofToday(room), bar], strayed: strayed('per-person-night') };
  const added = { ...away, strayed: strayed('added-percent') };
  const stands = { code: 'fee-on-another-bill', postingId: 'city', left: eur(4_00), number: 'F-2' };
  const tenPercent = { act: 'credit', postingIds: ['room'], measure: { percent: '10' } } as const;

  it('is not voided without it, and told where it stands', () => {
    expect(refused({ act: 'void', postingIds: ['room'] }, away)).toMatchObject(stands);
    expect(posted({ act: 'void', postingIds: ['bar'] }, away).lines).toHaveLength(1);
  });

  it('is credited without a fee that does not follow the price, and not without a tax that does', () => {
    expect(posted(tenPercent, away).lines).toHaveLength(1);
    expect(refused(tenPercent, added)).toMatchObject(stands);
  });

  it('is counted anew only with it', () => {
    const [quantity, price] = [{ quantity: 2 }, { unitPrice: eur(100_00) }];
    expect(refused({ act: 'quantity', postingIds: ['room'], ...quantity }, { ...away, mayCharge: true })).toMatchObject(
      stands,
    );
    expect(posted({ act: 'quantity', postingIds: ['room'], ...price }, away).lines).toHaveLength(2);
    expect(refused({ act: 'quantity', postingIds: ['room'], ...price }, added)).toMatchObject(stands);
  });

  it('is moved without it', () => {
    expect(
      posted({ act: 'transfer', postingIds: ['room'], to: { folioId: 'bill', window: 2 } }, away).lines,
    ).toHaveLength(2);
  });
});

describe('a bill whose second window is closed', () => {
  const [first, second] = bill.windows;
  const half = { ...bill, windows: [first, { ...second, closed: true }] } as typeof bill;
  const there = { ...bar, window: 2 };
  const closed = { code: 'window-closed', window: 2, number: 'F-1', documents: ['credit-note'] };

  it.each([
    ['a void there', { act: 'void', postingIds: ['bar'] }, [there]],
    ['an old line there, before its date is', { act: 'void', postingIds: ['bar'] }, [{ ...there, soldOn: YESTERDAY }]],
    [
      'a fee of the line there',
      { act: 'void', postingIds: ['room'] },
      [ofToday(room), { ...ofToday(cityTax), window: 2 }],
    ],
    ['a move to it', { act: 'transfer', postingIds: ['bar'], to: { folioId: 'bill', window: 2 } }, [bar]],
    [
      'a part for it',
      {
        ...{ act: 'split', postingIds: ['bar'], by: 'percent' },
        parts: [1, 2].map((window) => ({ window, share: 500_000 })),
      },
      [bar],
    ],
  ] as const)('refuses %s', (_what, request, lines) => {
    expect(refused(request as Parameters<typeof refused>[0], { ...facts, folios: [half], lines })).toMatchObject(
      closed,
    );
  });

  it('is corrected where it is open', () => {
    expect(posted({ act: 'void', postingIds: ['bar'] }, { ...facts, folios: [half] }).lines).toHaveLength(1);
  });
});

describe('any correction', () => {
  const invoiced = bill.windows.map((window) => ({ ...window, closed: window.number === 1 }));

  it.each([
    ['line-not-on-this-folio', 'nobody', facts],
    ['line-not-correctable', 'paid', { ...facts, lines: [payment] }],
    ['line-has-nothing-left', 'room', { ...facts, lines: [{ ...room, credited: room.amount }] }],
    ['folio-closed', 'room', { ...facts, folios: [{ ...bill, status: 'closed' }] as const }],
    ['window-closed', 'bar', { ...facts, folios: [{ ...bill, windows: invoiced }] as const }],
  ])('answers %s', (code, id, given) => {
    expect(refused({ act: 'void', postingIds: [id] }, given)).toMatchObject({ code });
  });
});
