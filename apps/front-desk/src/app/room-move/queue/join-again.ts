import { newId } from '@amends/kernel';
import type { RoomWishDto } from '@amends/room-move/dto';
import type { QueueApi } from './queue-api';

/** Waits for the same once more, now behind whoever has come since. */
export function joinAgain(api: QueueApi, { stayId, wantedRoom, wantedType, features }: RoomWishDto): Promise<unknown> {
  return api.join({
    ...{ id: newId(), stayId },
    ...(wantedRoom && { roomId: wantedRoom.id }),
    ...(wantedType !== null && { roomType: wantedType }),
    ...(features.length > 0 && { features }),
  });
}
