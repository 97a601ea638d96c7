import { listQuery, queryOf, wishOf } from './board-address';

describe('the address of the board', () => {
  it('is a view and what is set beside it', () => {
    expect(wishOf({ view: 'mine', severity: 'severe', sort: 'room.down' })).toEqual({
      view: 'mine',
      own: { severity: 'severe' },
      filters: { owner: 'me', severity: 'severe' },
      sort: 'room',
      down: true,
    });
  });

  it('may narrow a view otherwise than the view itself', () => {
    expect(wishOf({ view: 'noise', category: 'water' }).filters).toEqual({ category: 'water' });
  });

  it('leaves out what it does not know, and another page’s parameters', () => {
    expect(wishOf({ view: 'everything', sort: 'colour', case: '4', text: '', owner: ['a', 'b'] })).toEqual({
      view: 'all',
      own: {},
      filters: {},
      sort: 'time',
      down: false,
    });
  });

  it.each(['', 'view=late', 'view=mine&severity=severe&text=Ms+Nowak&sort=room.down', 'owner=nobody&sort=time.down'])(
    'comes back as it was kept: "%s"',
    (query) => {
      expect(queryOf(wishOf(Object.fromEntries(new URLSearchParams(query))))).toBe(query);
    },
  );

  it('asks the server for everything but the clock', () => {
    expect(listQuery({ due: 'late', owner: 'me', text: 'a&b' })).toBe('open=true&limit=200&owner=me&text=a%26b');
  });
});
