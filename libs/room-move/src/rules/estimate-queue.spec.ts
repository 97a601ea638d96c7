import fc from 'fast-check';
import { estimateQueue, type QueuedWish, type RoomForWish } from './estimate-queue';
import { MOVE_SETTINGS } from './move-weights';

const NOW = '2026-03-10T09:00:00.000Z';
const clock = { now: NOW, checkOutAt: '2026-03-10T11:00:00.000Z' };
const free: RoomForWish = { roomId: 'r1', roomNumber: '101', status: 'Clean', occupied: false, heldUntil: null };

function wish(id: string, rooms: readonly RoomForWish[]): QueuedWish {
  return { id, roomId: null, roomType: null, rooms };
}

function estimate(...wishes: readonly QueuedWish[]) {
  return estimateQueue(wishes, clock, MOVE_SETTINGS);
}

describe('the queue for a room', () => {
  it.each([
    ['nothing', '2026-03-10T09:00:00.000Z', {}],
    ['cleaning', '2026-03-10T09:15:00.000Z', { status: 'Pickup' }],
    ['cleaning', '2026-03-10T09:40:00.000Z', { status: 'Dirty' }],
    ['departure', '2026-03-10T11:40:00.000Z', { status: 'Clean', occupied: true }],
    ['hold', '2026-03-10T09:02:00.000Z', { heldUntil: '2026-03-10T09:01:30.000Z' }],
  ] as const)('waits for %s until %s', (waitsFor, readyAt, change) => {
    expect(estimate(wish('a', [{ ...free, ...change }]))).toEqual([
      { id: 'a', position: 1, room: { roomId: 'r1', roomNumber: '101' }, readyAt, waitsFor },
    ]);
  });

  it('promises nothing when no room is in sight', () => {
    expect(estimate(wish('a', [{ ...free, status: 'OutOfService' }]))).toEqual([
      { id: 'a', position: 1, room: null, readyAt: null, waitsFor: 'unknown' },
    ]);
  });

  it('counts those before who want the same, and nobody else', () => {
    const other = { ...free, roomId: 'r2', roomNumber: '102' };
    const positions = estimate(wish('a', [free]), wish('b', [other]), wish('c', [free, other])).map(
      ({ position }) => position,
    );
    expect(positions).toEqual([1, 1, 3]);
    const wanted = { ...wish('a', []), roomType: 'STE' };
    expect(estimate(wanted, { ...wanted, id: 'b' })[1]?.position).toBe(2);
  });

  const rooms = fc.uniqueArray(
    fc.record({
      roomId: fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5'),
      status: fc.constantFrom('Clean', 'Dirty', 'Pickup', 'Inspected', 'OutOfService'),
      occupied: fc.boolean(),
      heldUntil: fc.constantFrom(null, '2026-03-10T09:05:00.000Z'),
    }),
    { selector: ({ roomId }) => roomId },
  );
  const queues = fc.array(rooms, { maxLength: 6 }).map((all) =>
    all.map((some, at) =>
      wish(
        String(at),
        some.map((room) => ({ ...room, status: room.status, roomNumber: room.roomId })),
      ),
    ),
  );

  it('promises no room twice, only rooms that are wanted, and nobody less because somebody comes after', () => {
    fc.assert(
      fc.property(queues, (queue) => {
        const all = estimate(...queue);
        const promised = all.flatMap(({ room }) => room?.roomId ?? []);
        expect(new Set(promised).size).toBe(promised.length);
        for (const [at, { room }] of all.entries())
          if (room) expect(queue[at]?.rooms.map(({ roomId }) => roomId)).toContain(room.roomId);
        expect(estimate(...queue.slice(0, -1))).toEqual(all.slice(0, -1));
      }),
    );
  });
});
