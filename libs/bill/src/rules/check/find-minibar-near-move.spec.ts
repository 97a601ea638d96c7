import { findMinibarNearMove } from './find-minibar-near-move';
import { billOf, lineOf } from './testing/bill-of';

const moves = [{ fromRoom: '412', toRoom: '414', movedAt: '2026-03-11T15:00:00.000Z' }];
const minibar = (time: string, change = {}) =>
  lineOf({ code: 'MINI', roomNumber: '414', postedAt: `2026-03-11T${time}:00.000Z`, ...change });

describe('findMinibarNearMove', () => {
  it.each(['15:00', '15:30'])(
    'finds the minibar of the new room at %s, half an hour after the move at most',
    (time) => {
      expect(findMinibarNearMove(billOf([minibar(time)], { moves }))).toMatchObject([
        { rule: 'minibar-near-move', severity: 'medium', evidence: { roomNumber: '414' } },
      ]);
    },
  );

  it.each([
    ['later consumption', minibar('15:31')],
    ['what was before the move', minibar('14:59')],
    ['the last round in the old room', minibar('15:10', { roomNumber: '412' })],
    ['a drink at the bar', minibar('15:10', { code: 'BAR', group: 'food-and-beverage' })],
    ['what was credited', minibar('15:10', { takenOffMinor: 18_00 })],
  ])('leaves %s alone', (_, line) => {
    expect(findMinibarNearMove(billOf([line], { moves }))).toEqual([]);
  });

  it('asks nothing of a guest who stayed where they were', () => {
    expect(findMinibarNearMove(billOf([minibar('15:10')]))).toEqual([]);
  });
});
