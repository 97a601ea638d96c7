import type { RackRoomDto } from '@amends/room-move/dto';

/** A guest a new room is being chosen for. */
export interface CarriedGuest {
  readonly stayId: string;
  readonly name: string;
  readonly from: RackRoomDto;
}
