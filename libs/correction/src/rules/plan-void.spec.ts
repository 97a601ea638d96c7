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
