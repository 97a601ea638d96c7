import type { PostingDto } from '@amends/folio/dto';
import { billGroups } from './bill-groups';

const line = (id: string, window: number, serviceDate: string) => ({ id, window, serviceDate }) as PostingDto;
const eur = { amount: '0.00', currency: 'EUR' };
const windows = [
  { number: 1, payerKind: 'guest', payerName: 'Anna Nowak', confidential: false, closed: false, balance: eur },
  { number: 2, payerKind: 'company', payerName: 'Energia SA', confidential: false, closed: false, balance: eur },
] as const;

describe('billGroups', () => {
  it('puts each payer’s lines together, each day written once, digits counted through', () => {
    const groups = billGroups({ windows }, [
      line('room', 2, '2026-03-05'),
      line('bar', 1, '2026-03-06'),
      line('tax', 1, '2026-03-05'),
      line('spa', 1, '2026-03-06'),
    ]);

    const said = groups.map(({ window, rows }) => [
      window?.payerName,
      rows.map(({ line: { id }, newDay, at }) => [id, newDay, at]),
    ]);
    expect(said).toEqual([
      [
        'Anna Nowak',
        [
          ['tax', true, 0],
          ['bar', true, 1],
          ['spa', false, 2],
        ],
      ],
      ['Energia SA', [['room', true, 3]]],
    ]);
  });

  it('leaves out who has nothing to pay, and loses no line of a window nobody named', () => {
    const [only, other] = billGroups({ windows }, [line('lost', 3, '2026-03-05')]);
    expect(only?.window).toBeUndefined();
    expect(only?.rows).toHaveLength(1);
    expect(other).toBeUndefined();
  });

  it('puts what corrects a line beside it, whatever was posted in between', () => {
    const corrects = (id: string, correctsId: string, undoesId: string | null = null) =>
      ({ ...line(id, 1, '2026-03-05'), correctsId, undoesId }) as PostingDto;
    const [group] = billGroups({ windows }, [
      line('room', 1, '2026-03-05'),
      line('bar', 1, '2026-03-05'),
      corrects('out', 'room'),
      corrects('undo', 'room', 'out'),
      { ...line('again', 1, '2026-03-05'), replacesId: 'bar' },
    ]);

    expect(group?.rows.map(({ line: { id }, follows }) => [id, follows])).toEqual([
      ['room', false],
      ['out', true],
      ['undo', true],
      ['bar', false],
      ['again', true],
    ]);
  });
});
