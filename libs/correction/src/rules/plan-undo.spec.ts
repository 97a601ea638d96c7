import { bill, eur, room } from './bill.scene';
import type { CorrectionLineFacts } from './correction-facts';
import { planUndoing } from './plan-correction';

describe('an undo', () => {
  const out: CorrectionLineFacts = {
    ...{ ...room, postingId: 'out', kind: 'transfer', amount: eur(-120_00), taxIncluded: eur(-6_79) },
    ...{ correctsId: 'room', correctedAmount: eur(120_00) },
  };
  const arrived: CorrectionLineFacts = { ...room, postingId: 'in', kind: 'transfer', window: 2 };
  const act = { act: 'transfer', undone: false, folios: [bill], lines: [out, arrived] } as const;

  /** The company's part, where the line has gone to. */
  const invoiced = bill.windows.map((window) => ({ ...window, closed: window.number === 2 }));

  it('gives back what was taken off and takes off what was put on', () => {
    expect(planUndoing(act)).toMatchObject({
      change: eur(0),
      given: eur(0),
      lines: [
        {
          kind: 'transfer',
          window: 1,
          amount: eur(120_00),
          correctsId: 'room',
          undoesId: 'out',
          takesOff: eur(120_00),
        },
        { kind: 'transfer', window: 2, amount: eur(-120_00), correctsId: 'in', undoesId: 'in', takesOff: eur(120_00) },
      ],
    });
  });

  it('wipes a charge that was posted instead', () => {
    const charge: CorrectionLineFacts = { ...room, postingId: 'new' };
    expect(planUndoing({ ...act, act: 'repost', lines: [charge] })).toMatchObject({
      lines: [{ kind: 'correction', amount: eur(-120_00), correctsId: 'new', undoesId: 'new' }],
    });
  });

  it.each([
    ['correction-built-on', { ...act, lines: [out, { ...arrived, credited: eur(1) }] }],
    ['correction-already-undone', { ...act, undone: true }],
    ['window-closed', { ...act, folios: [{ ...bill, windows: invoiced }] as const }],
    ['undo-not-undoable', { ...act, act: 'undo' as const }],
    ['folio-closed', { ...act, folios: [{ ...bill, status: 'closed' }] as const }],
  ])('answers %s', (code, given) => {
    expect(planUndoing(given)).toMatchObject({ planned: false, refusal: { code } });
  });
});
