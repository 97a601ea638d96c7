import { type ClosableBill, whyClosed } from './closed-parts';

const bill: ClosableBill = {
  ...{ id: 'bill', number: 'F-1', status: 'open' },
  windows: [
    { number: 1, closed: false },
    { number: 2, closed: true },
  ],
};

describe('a bill that is closed in part', () => {
  it('takes lines where it is open', () => {
    expect(whyClosed(bill, [1])).toBeUndefined();
    expect(whyClosed(bill, [])).toBeUndefined();
  });

  it('takes none where it is closed, and names the paper that helps', () => {
    expect(whyClosed(bill, [1, 2])).toEqual({
      ...{ code: 'window-closed', folioId: 'bill', number: 'F-1', window: 2, documents: ['credit-note'] },
    });
  });

  it('takes none anywhere once all of it is closed', () => {
    expect(whyClosed({ ...bill, status: 'closed' }, [])).toEqual({
      ...{ code: 'folio-closed', folioId: 'bill', number: 'F-1', documents: ['credit-note'] },
    });
  });
});
