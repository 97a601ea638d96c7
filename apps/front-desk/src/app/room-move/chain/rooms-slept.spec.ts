import type { MoveDto } from '@amends/room-move/dto';
import { roomsSlept } from './rooms-slept';

const room = (number: string) => ({ id: `r${number}`, number, roomType: 'A' });
const stay = { arrival: '2026-03-09', departure: '2026-03-13', room: room('420') };
const move = (from: string, to: string, on: string, undoneAt: string | null = null): MoveDto =>
  ({ fromRoom: room(from), toRoom: room(to), nights: { from: on, until: '2026-03-13' }, undoneAt }) as MoveDto;
const told = (moves: readonly MoveDto[], of = stay) =>
  roomsSlept(of, moves).map((one) => `${one.room.number} ${one.from} ${one.until}`);

describe('rooms a guest slept in', () => {
  it('is one room for the whole stay where nobody moved', () => {
    expect(told([])).toEqual(['420 2026-03-09 2026-03-13']);
    expect(roomsSlept({ ...stay, room: null }, [])).toEqual([]);
  });

  it('goes from room to room, each until the day of the next move', () => {
    expect(told([move('305', '412', '2026-03-10'), move('412', '420', '2026-03-12')])).toEqual([
      '305 2026-03-09 2026-03-10',
      '412 2026-03-10 2026-03-12',
      '420 2026-03-12 2026-03-13',
    ]);
  });

  it('ends with the stay where that was made longer since', () => {
    expect(told([move('305', '420', '2026-03-10')], { ...stay, departure: '2026-03-15' }).at(-1)).toBe(
      '420 2026-03-10 2026-03-15',
    );
  });

  it('leaves out a move that was taken back, and shows a room without a night', () => {
    expect(told([move('305', '412', '2026-03-09', '2026-03-09T20:00:00Z'), move('305', '420', '2026-03-09')])).toEqual([
      '305 2026-03-09 2026-03-09',
      '420 2026-03-09 2026-03-13',
    ]);
  });
});
