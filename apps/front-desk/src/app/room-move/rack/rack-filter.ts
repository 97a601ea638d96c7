import { isReady, ROOM_STATUSES, type RoomStatus } from '@amends/room';
import type { RackRoomDto } from '@amends/room-move/dto';

/** What rooms are looked for by how they stand; `ready` is free tonight and can be given at once. */
export const RACK_STATES = ['ready', ...ROOM_STATUSES, 'discrepancy'] as const;
export type RackState = 'ready' | RoomStatus | 'discrepancy';

export interface RackWish {
  readonly floor: number | undefined;
  readonly type: string | undefined;
  readonly state: RackState | undefined;
}

export function isWanted(room: RackRoomDto, wish: RackWish, tonight: string): boolean {
  const { floor, type, state } = wish;
  if (floor !== undefined && room.floor !== floor) return false;
  if (type !== undefined && room.roomType !== type) return false;
  if (state === undefined) return true;
  if (state === 'ready') return isReady(room.status) && isFree(room, tonight);
  return state === 'discrepancy' ? room.discrepancy !== null : room.status === state;
}

/** Whether somebody could be given the room for the night: nobody is in it, has it or is promised it, and it is not closed. */
export function isFree(room: RackRoomDto, night: string): boolean {
  const covers = (span: { readonly startsOn: string; readonly endsOn: string | null }): boolean =>
    span.startsOn <= night && (span.endsOn === null || night < span.endsOn);
  return (
    room.frontOfficeStatus === 'Vacant' &&
    room.status !== 'OutOfOrder' &&
    room.hold === null &&
    room.doNotGive === null &&
    room.discrepancy !== 'sleep' &&
    ![...room.stays, ...room.blocks].some(covers)
  );
}
