import { PresenceBoard, SEAT_MS, type Seat } from './presence-board';

const ANNA: Seat = { propertyId: 'p', caseId: 'c', seat: 's1', staffId: 'anna', name: 'Anna', writing: null };

describe('PresenceBoard', () => {
  it('tells others only what they would see', () => {
    const board = new PresenceBoard();
    expect(board.take(ANNA, 0)).toBe(true);
    expect(board.take(ANNA, 1)).toBe(false);
    expect(board.take({ ...ANNA, writing: 'outcome' }, 2)).toBe(true);
  });

  it('shows a person with two screens once, writing before reading', () => {
    const board = new PresenceBoard();
    board.take({ ...ANNA, writing: 'note' }, 0);
    board.take({ ...ANNA, seat: 's2' }, 0);
    expect(board.at('p', 'c').people).toEqual([{ id: 'anna', name: 'Anna', writing: 'note' }]);
    board.leave(ANNA);
    expect(board.at('p', 'c').people).toEqual([{ id: 'anna', name: 'Anna', writing: null }]);
  });

  it('forgets a screen that gives no sign of life', () => {
    const board = new PresenceBoard();
    board.take(ANNA, 0);
    expect(board.sweep(SEAT_MS - 1)).toEqual([]);
    expect(board.sweep(SEAT_MS)).toHaveLength(1);
    expect(board.at('p', 'c').people).toEqual([]);
    expect(board.leave(ANNA)).toBe(false);
  });

  it('keeps hotels apart', () => {
    const board = new PresenceBoard();
    board.take(ANNA, 0);
    expect(board.of('q')).toEqual([]);
    expect(board.at('q', 'c').people).toEqual([]);
  });
});
