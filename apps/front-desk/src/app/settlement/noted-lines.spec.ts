import type { PostingDto } from '@amends/folio/dto';
import type { InvoiceDto } from '@amends/settlement/dto';
import { notedLines, reducibleLines } from './noted-lines';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const line = (id: string, amount: string, more: object = {}) =>
  ({ id, kind: 'charge', amount: eur(amount), credited: eur('0.00'), description: id, ...more }) as PostingDto;
const invoice = { postingIds: ['night', 'bar', 'paid', 'gone'] } as unknown as InvoiceDto;

describe('lines of a credit note', () => {
  it('are those of the invoice with something left', () => {
    const lines = [
      ...[line('night', '100.00', { credited: eur('-40.00') }), line('bar', '12.40'), line('elsewhere', '5.00')],
      ...[line('paid', '-112.40', { kind: 'payment' }), line('gone', '5.00', { credited: eur('-5.00') })],
    ];
    expect(reducibleLines(lines, invoice).map(({ postingId, most }) => [postingId, most.amount])).toEqual([
      ['night', '60.00'],
      ['bar', '12.40'],
    ]);
  });

  it('are sent when each chosen one has a sum', () => {
    const night = { postingId: 'night', amount: eur('10.50') };
    expect(notedLines(new Map([['night', '10,50']]), 'EUR')).toEqual([night]);
    expect(notedLines(new Map(Object.entries({ night: '10,50', bar: '' })), 'EUR')).toBeUndefined();
    expect(notedLines(new Map(), 'EUR')).toBeUndefined();
  });
});
