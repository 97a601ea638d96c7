import type { SettlementDto } from '@amends/settlement/dto';
import { readSum } from '../platform/read-sum';
import { waysBack, waysOut, waysToPay, wishOf } from './money-choices';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const guest: SettlementDto['windows'][number] = {
  ...{ window: 1, payer: 'Ms Nowak', payerKind: 'guest', billedTo: null, closedAt: null, balance: eur('-20.00') },
  refundable: [{ transactionCode: 'CARD', description: 'Card', most: eur('120.00') }],
};
const company = { ...guest, window: 2, payer: 'Acme', balance: eur('0.00'), refundable: [] };
const bill: SettlementDto = {
  ...{ folioId: 'f', status: 'open', currency: 'EUR', windows: [guest, company] },
  tenders: [
    { transactionCode: 'DEPO', description: 'Deposit', isDeposit: true },
    { transactionCode: 'CARD', description: 'Card', isDeposit: false },
  ],
  paidOuts: [{ transactionCode: 'POUT', description: 'Paid out' }],
};
const said = { reason: 'overpaid', description: '', reference: '' } as const;

describe('money choices', () => {
  it('offer what is owed back to its tender first, then the other ways', () => {
    const ways = waysBack(bill, guest);
    expect(ways.map(({ id }) => id)).toEqual(['CARD', 'window-2', 'voucher', 'leave']);
    expect(ways[0]).toMatchObject({ first: eur('20.00'), most: eur('120.00') });
    expect(wishOf(ways[1] ?? fail(), 1, undefined, said)).toEqual({
      ...{ window: 1, choice: 'other-window', toWindow: 2 },
    });
  });

  it('offer no other way while we owe nothing, and no closed window', () => {
    expect(waysBack(bill, { ...guest, balance: eur('0.00') }).map(({ id }) => id)).toEqual(['CARD']);
    const closed = { ...bill, windows: [guest, { ...company, closedAt: '2026-03-10T10:00:00Z' }] };
    expect(waysBack(closed, guest).map(({ id }) => id)).toEqual(['CARD', 'voucher', 'leave']);
  });

  it('offer payments before deposits, for what is owed', () => {
    const [first, second] = waysToPay(bill, { ...guest, balance: eur('88.00') });
    expect([first?.id, first?.first, second?.id]).toEqual(['CARD', eur('88.00'), 'DEPO']);
    expect(wishOf(first ?? fail(), 1, undefined, said)).toBeUndefined();
  });

  it('offer nothing but a deposit to who owes nothing, and nothing on a closed window', () => {
    expect(waysToPay(bill, { ...guest, balance: eur('0.00') })).toMatchObject([{ id: 'DEPO' }]);
    expect(waysToPay(bill, { ...guest, closedAt: '2026-03-10T10:00:00Z' })).toEqual([]);
  });

  it('hand nothing out before somebody says for what', () => {
    const [out] = waysOut(bill, guest);
    expect(wishOf(out ?? fail(), 1, eur('18.00'), { ...said, description: ' ' })).toBeUndefined();
    expect(wishOf(out ?? fail(), 1, eur('18.00'), { ...said, description: 'Taxi' })).toEqual({
      ...{ window: 1, transactionCode: 'POUT', amount: eur('18.00'), description: 'Taxi' },
    });
  });

  it('read a sum as it is typed at a desk', () => {
    expect(readSum(' 12,50 ', 'EUR')).toEqual(eur('12.50'));
    expect(readSum('12.505', 'EUR')).toBeUndefined();
  });
});

function fail(): never {
  throw new Error('There is no such way.');
}
