import { BLANK_ITEM, itemFault, putItems } from './package-fields';

const breakfast = { transactionCode: 'BRKF', counts: 'adult', price: '11,50', insideRate: true } as const;

describe('what is in a package', () => {
  it('is sent with its prices, typed with a comma', () => {
    expect(putItems([breakfast], 'EUR')).toEqual([{ ...breakfast, price: { amount: '11.50', currency: 'EUR' } }]);
  });

  it('is not sent while an item is not typed to its end, or nothing is in it', () => {
    expect(itemFault([BLANK_ITEM], 0, 'EUR')).toBe('incomplete');
    expect(putItems([breakfast, BLANK_ITEM], 'EUR')).toBeUndefined();
    expect(putItems([], 'EUR')).toBeUndefined();
  });

  it('names the same once for each way of counting', () => {
    const items = [breakfast, { ...breakfast, counts: 'child' } as const, { ...breakfast, price: '9' }];
    expect(items.map((_item, at) => itemFault(items, at, 'EUR'))).toEqual([undefined, undefined, 'twice']);
  });
});
