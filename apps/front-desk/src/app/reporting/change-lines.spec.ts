import { changeLines } from './change-lines';

describe('what an entry says', () => {
  it('is before and after where both are known, and the fact alone elsewhere', () => {
    expect(changeLines({ role: { before: 'associate', after: 'senior' }, category: 'noise' })).toEqual([
      { field: 'role', before: 'associate', after: 'senior', changed: true },
      { field: 'category', before: undefined, after: 'noise', changed: false },
    ]);
  });

  it('leaves out what says nothing, and keeps what was taken away', () => {
    expect(changeLines({ stayId: null, lines: [], deskId: { before: 'x', after: null } })).toEqual([
      { field: 'deskId', before: 'x', after: null, changed: true },
    ]);
  });
});
