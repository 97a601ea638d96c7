import type { CaseRowDto } from '@amends/case/dto';
import { boardRows, groupsOf, mostUrgent, type Order } from './board-rows';

const NOW = new Date('2026-11-21T23:00:00Z');
const at = (minutes: number): string => new Date(NOW.getTime() + minutes * 60_000).toISOString();
const order = (sort: Order['sort'], down = false): Order => ({
  sort,
  down,
  collator: new Intl.Collator('pl', { numeric: true }),
});

function row(id: string, due: number, more: Partial<CaseRowDto> = {}): CaseRowDto {
  return {
    ...{ id, version: 1, number: id, kind: 'complaint', category: 'noise', severity: 'moderate', state: 'InProgress' },
    ...{ stayId: null, guestName: id, roomNumber: null, statedProblem: '', owner: null, desk: null, nextPromise: null },
    ...{ openedAt: at(-10), dueAt: at(due), lastEntryAt: at(-5) },
    ...more,
  };
}

const ids = (rows: readonly { readonly id: string }[]): string => rows.map(({ id }) => id).join(' ');

describe('the rows of the board', () => {
  it('stand by what runs out first, a promise before the case itself', () => {
    const rows = [row('b', 50), row('a', 40), row('p', 90, { nextPromise: { what: 'Call', dueAt: at(45) } })];
    expect(ids(boardRows(rows, NOW, order('time')))).toBe('a p b');
  });

  it('keep late on top whatever they are sorted by', () => {
    const rows = [row('r9', 60, { roomNumber: '9' }), row('r100', -1, { roomNumber: '100' })];
    expect(ids(boardRows(rows, NOW, order('room')))).toBe('r100 r9');
  });

  it.each([
    ['room', false, 'r9 r88 r100 none'],
    ['room', true, 'r100 r88 r9 none'],
  ] as const)('sort by %s, down %s, with numbers as numbers and nothing last', (sort, down, expected) => {
    const rooms = [row('none', 60), ...['100', '9', '88'].map((room) => row(`r${room}`, 60, { roomNumber: room }))];
    expect(ids(boardRows(rooms, NOW, order(sort, down)))).toBe(expected);
  });

  it('sort names as the language does', () => {
    const names = ['Łoś', 'Zając', 'Lis'].map((guestName) => row(guestName, 60, { guestName }));
    expect(ids(boardRows(names, NOW, order('guest')))).toBe('Lis Łoś Zając');
  });

  it('sort by severity with severe first', () => {
    const rows = (['minor', 'severe', 'moderate'] as const).map((severity) => row(severity, 60, { severity }));
    expect(ids(boardRows(rows, NOW, order('severity')))).toBe('severe moderate minor');
  });

  it('come in groups, only those that have rows, and can be narrowed to one', () => {
    const rows = [row('later', 60), row('late', -5), row('waits', -60, { state: 'PendingFollowUp' })];
    const groups = groupsOf(boardRows(rows, NOW, order('time')));
    expect(groups.map(({ band, rows: found }) => `${band}: ${ids(found)}`)).toEqual([
      'late: late',
      'later: later',
      'waiting: waits',
    ]);
    expect(ids(boardRows(rows, NOW, order('time'), 'waiting'))).toBe('waits');
  });
});

describe('mostUrgent', () => {
  it('is the first that nobody has, and nothing when everything is in hand', () => {
    const owned = { owner: { id: 'anna', name: 'Anna' } };
    const rows = boardRows([row('hers', -30, owned), row('free', -5), row('calm', 60)], NOW, order('time'));
    expect(mostUrgent(rows)?.id).toBe('free');
    expect(mostUrgent(boardRows([row('hers', -30, owned)], NOW, order('time')))).toBeUndefined();
  });
});
