import type { RoomRackDto } from '@amends/room-move/dto';

const STAYING: readonly string[] = ['Reserved', 'DueIn', 'InHouse', 'DueOut'];

/** How many guests would sleep in a room that is out of order, tonight or on the nights shown. */
export function displacedOn({ rooms, businessDate }: Pick<RoomRackDto, 'rooms' | 'businessDate'>): number {
  const stays = rooms.flatMap(({ blocks, stays }) =>
    stays.filter(({ status, startsOn, endsOn }) =>
      blocks.some(
        (block) =>
          block.kind === 'OutOfOrder' &&
          STAYING.includes(status) &&
          endsOn > (block.startsOn > businessDate ? block.startsOn : businessDate) &&
          (block.endsOn === null || startsOn < block.endsOn),
      ),
    ),
  );
  return stays.length;
}
