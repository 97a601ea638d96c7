import type { RackRoomDto } from '@amends/room-move/dto';

/** Stay of the one guest who sleeps in the room tonight, so that two could change rooms; undefined for nobody or several. */
export function swapsWith({ stays }: Pick<RackRoomDto, 'stays'>, businessDate: string): string | undefined {
  const sleeping = stays.filter(
    ({ status, startsOn, endsOn }) => status === 'InHouse' && startsOn <= businessDate && endsOn > businessDate,
  );
  const [only, second] = sleeping;
  return second ? undefined : (only?.stayId ?? undefined);
}
