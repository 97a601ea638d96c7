import type { MoveRequest, RoomFacts } from '../room-facts';

/** A room nothing speaks against; each test changes the one fact it is about. */
export const FREE_ROOM: RoomFacts = {
  roomId: 'r418',
  roomNumber: '418',
  floor: 4,
  wing: null,
  riser: null,
  connectsTo: [],
  roomType: 'DBL',
  rank: 2,
  sleeps: 2,
  pseudo: false,
  features: [],
  status: 'Clean',
  frontOfficeStatus: 'Vacant',
  seenOccupied: null,
  block: null,
  doNotGive: null,
  takenFrom: null,
  takenBy: null,
  nightsFreeAfter: null,
  hold: null,
  kept: null,
  spareOfType: 3,
  extra: null,
  faults: [],
};

/** Two in a double room, for three more nights, because of the noise. */
export const REQUEST: MoveRequest = {
  from: {
    ...{ roomId: 'r412', roomNumber: '412', floor: 4, wing: null, riser: null, connectsTo: [] },
    ...{ roomType: 'DBL', rank: 2, features: [] },
  },
  nights: { from: '2026-11-21', until: '2026-11-24' },
  arrives: null,
  party: 2,
  cause: 'noise',
  causeIn: null,
  wishes: [],
  familyIn: [],
  now: '2026-11-21T15:30:00.000Z',
};

/** `room('518')` is on the fifth floor. */
export function room(roomNumber: string, change: Partial<RoomFacts> = {}): RoomFacts {
  const floor = Number(roomNumber.slice(0, -2));
  return { ...FREE_ROOM, roomId: `r${roomNumber}`, roomNumber, floor, ...change };
}

export const HOLD = {
  ...{ by: 'Jonas', heldAt: '2026-11-21T15:29:00.000Z', expiresAt: '2026-11-21T15:31:00.000Z', secondsLeft: 42 },
} as const;
