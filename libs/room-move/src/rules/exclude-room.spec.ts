import { EXCLUSION_CODES, excludeRoom } from './exclude-room';
import type { MoveRequest, RoomFacts } from './room-facts';

/** A room nothing speaks against; each test changes one fact. */
const room: RoomFacts = {
  roomId: 'r418',
  roomNumber: '418',
  floor: 4,
  roomType: 'DBL',
  rank: 2,
  sleeps: 2,
  pseudo: false,
  features: [],
  status: 'Clean',
  frontOfficeStatus: 'Vacant',
  takenFrom: null,
  nightsFreeAfter: null,
  hold: null,
};
const request: MoveRequest = {
  from: { roomId: 'r412', roomNumber: '412', floor: 4, roomType: 'DBL', rank: 2, features: [] },
  nights: { from: '2026-11-21', until: '2026-11-24' },
  party: 2,
  cause: 'noise',
  wishes: [],
};
const hold = { by: 'Jonas', heldAt: '2026-11-21T20:00:00Z', expiresAt: '2026-11-21T20:02:00Z', secondsLeft: 42 };
const from = (...features: RoomFacts['features']): MoveRequest => ({ ...request, from: { ...request.from, features } });

describe('excludeRoom', () => {
  it('takes a free, clean room that is large enough', () => {
    expect(excludeRoom(room, request)).toBeUndefined();
  });

  it.each<[string, Partial<RoomFacts>, object]>([
    ['own-room', { roomId: 'r412' }, {}],
    ['room-out-of-order', { status: 'OutOfOrder' }, {}],
    ['room-occupied', { frontOfficeStatus: 'Occupied' }, {}],
    ['room-not-free', { takenFrom: '2026-11-23' }, { facts: { takenFrom: '2026-11-23', until: '2026-11-24' } }],
    ['room-held', { hold: { ...hold, ownDesk: false } }, { facts: hold }],
    ['room-too-small', { sleeps: 1 }, { facts: { sleeps: 1, party: 2 } }],
    ['room-smoking-differs', { features: ['smoking'] }, {}],
    ['pseudo-room', { pseudo: true }, {}],
  ])('says %s of %j', (code, change, facts) => {
    expect(excludeRoom({ ...room, ...change }, request)).toMatchObject({ code, ...facts });
  });

  it('gives a guest in an accessible room an accessible one only, and anybody else either', () => {
    expect(excludeRoom(room, from('accessible'))).toEqual({ code: 'room-not-accessible' });
    expect(excludeRoom({ ...room, features: ['accessible'] }, from('accessible'))).toBeUndefined();
    expect(excludeRoom({ ...room, features: ['accessible'] }, request)).toBeUndefined();
  });

  it('keeps smokers and others apart both ways', () => {
    expect(excludeRoom(room, from('smoking'))).toEqual({ code: 'room-smoking-differs' });
    expect(excludeRoom({ ...room, features: ['smoking'] }, from('smoking'))).toBeUndefined();
  });

  it.each(['Dirty', 'Pickup', 'Inspected', 'OutOfService'] as const)('does not exclude a room that is %s', (status) => {
    expect(excludeRoom({ ...room, status }, request)).toBeUndefined();
  });

  it('does not exclude what a colleague of the same desk holds', () => {
    expect(excludeRoom({ ...room, hold: { ...hold, ownDesk: true } }, request)).toBeUndefined();
  });

  it('names the first reason in the written order', () => {
    const worst: RoomFacts = {
      ...room,
      status: 'OutOfOrder',
      frontOfficeStatus: 'Occupied',
      takenFrom: '2026-11-21',
      hold: { ...hold, ownDesk: false },
      sleeps: 0,
      features: ['smoking'],
      pseudo: true,
    };
    const cured: Partial<RoomFacts>[] = [
      { roomId: 'r412' },
      {},
      { status: 'Clean' },
      { frontOfficeStatus: 'Vacant' },
      { takenFrom: null },
      { hold: null },
      { sleeps: 2 },
      { features: ['smoking', 'accessible'] },
      { features: ['accessible'] },
    ];
    const seen = cured.map((_, index) => {
      const changes = Object.assign(
        {},
        ...cured.slice(1, index + 1),
        index === 0 ? cured[0] : {},
      ) as Partial<RoomFacts>;
      return excludeRoom({ ...worst, ...changes }, from('accessible'))?.code;
    });
    expect(seen).toEqual([...EXCLUSION_CODES]);
  });
});
