import { PLAIN_SCALES } from './move-weights';
import type { MoveRequest, RoomFacts } from './room-facts';
import { roomsToGive, whyNotGiven } from './rooms-to-give';
import { HOLD, REQUEST, room } from './testing/facts';

const NONE = new Set<string>();

describe('a room for a guest whose own goes out of use', () => {
  it.each<[string, MoveRequest['arrives'], Partial<RoomFacts>, string | undefined]>([
    ['clean and free', null, {}, undefined],
    ['dirty, for a guest in house', null, { status: 'Dirty' }, 'room-needs-override'],
    ['dirty, for who comes tonight', 'tonight', { status: 'Dirty' }, undefined],
    ['slept in by who leaves today, for who comes tonight', 'tonight', { frontOfficeStatus: 'Occupied' }, undefined],
    ['slept in by who leaves today, for a guest in house', null, { frontOfficeStatus: 'Occupied' }, 'room-occupied'],
    ['slept in for longer', 'later', { frontOfficeStatus: 'Occupied', takenFrom: '2026-11-22' }, 'room-not-free'],
    ['seen occupied, tonight', 'tonight', { seenOccupied: true }, 'room-discrepant'],
    ['seen occupied, on another day', 'later', { seenOccupied: true }, undefined],
    ['out of service, whenever', 'later', { status: 'OutOfService' }, 'room-needs-override'],
    ['out of order, tonight', 'tonight', { status: 'OutOfOrder' }, 'room-out-of-order'],
    ['held by a colleague', 'later', { hold: { ...HOLD, ownDesk: true } }, 'room-held'],
    ['too small', 'later', { sleeps: 1 }, 'room-too-small'],
  ])('%s', (_, arrives, facts, expected) => {
    expect(whyNotGiven(room('418', facts), NONE, { request: { ...REQUEST, arrives }, overridden: false })).toBe(
      expected,
    );
  });

  it('may be not ready or held by a colleague with a reason, and never excluded', () => {
    const asked = { request: REQUEST, overridden: true } as const;
    expect(whyNotGiven(room('418', { status: 'Dirty' }), NONE, asked)).toBeUndefined();
    expect(whyNotGiven(room('418', { hold: { ...HOLD, ownDesk: true } }), NONE, asked)).toBeUndefined();
    expect(whyNotGiven(room('418', { takenFrom: '2026-11-22' }), NONE, asked)).toBe('room-not-free');
  });

  it('is none of those that go out of use with it', () => {
    const asked = { request: { ...REQUEST, arrives: 'later' }, overridden: true } as const;
    expect(whyNotGiven(room('418'), new Set(['r418']), asked)).toBe('room-blocked');
  });

  it('is told best first, and of all others how many there are and why', () => {
    const rooms = [
      room('419', { roomType: 'STE', rank: 3 }),
      room('418'),
      ...[
        room('420', { takenFrom: '2026-11-22' }),
        room('421', { takenFrom: '2026-11-23' }),
        room('422', { sleeps: 1 }),
      ],
    ];
    const answer = roomsToGive(rooms, NONE, {
      ...{ request: { ...REQUEST, arrives: 'later' }, overridden: false, scales: PLAIN_SCALES },
    });
    expect(answer.rooms.map(({ roomNumber }) => roomNumber)).toEqual(['418', '419']);
    expect(answer.against).toEqual({ 'room-not-free': 2, 'room-too-small': 1 });
  });
});
