import type { RoomFacts } from './room-facts';

/**
 * A room as a guest who is still to come will find it. Housekeeping makes it up until then, and whoever sleeps there now
 * and has no night left in it is out: neither of them is a matter of the desk before the guest stands there. Out of
 * order and out of service stay what they are: nobody has said that they end.
 */
export function roomOnArrival(room: RoomFacts, arrivesToday: boolean): RoomFacts {
  const leaves = room.frontOfficeStatus === 'Occupied' && room.takenFrom === null;
  const left: RoomFacts = leaves ? { ...room, frontOfficeStatus: 'Vacant', status: madeDirty(room) } : room;
  if (arrivesToday) return left;
  const isUnsold = left.status === 'OutOfOrder' || left.status === 'OutOfService';
  return { ...left, seenOccupied: null, status: isUnsold ? left.status : 'Clean' };
}

function madeDirty({ status }: RoomFacts): RoomFacts['status'] {
  return status === 'OutOfOrder' || status === 'OutOfService' ? status : 'Dirty';
}
