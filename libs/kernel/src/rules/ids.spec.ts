import { isId, newId } from './ids';

describe('newId', () => {
  it('makes ids in the order of arrival', () => {
    const ids = Array.from({ length: 1000 }, newId);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(1000);
    expect(ids.every(isId)).toBe(true);
  });
});

describe('isId', () => {
  it.each(['', 'LIS1', '0197-', '0197f7a0-0000-7000-8000-00000000000g', ' 0197f7a0-0000-7000-8000-000000000000'])(
    'refuses %j',
    (text) => expect(isId(text)).toBe(false),
  );
});
