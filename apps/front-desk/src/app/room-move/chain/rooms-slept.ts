import type { MoveDto } from '@amends/room-move/dto';
import type { StayDto } from '@amends/stay/dto';

/** A room of a stay, and how the guest came into it. */
export interface RoomSlept {
  readonly room: { readonly id: string; readonly number: string };
  readonly from: string;
  /** Day of leaving; the same as `from` where no night was slept. */
  readonly until: string;
  /** None for the room the guest was given first. */
  readonly move: MoveDto | undefined;
}

type Slept = Pick<StayDto, 'arrival' | 'departure' | 'room'>;

/** Where the guest sleeps which nights, oldest first. A move that was taken back led nowhere. */
export function roomsSlept({ arrival, departure, room }: Slept, moves: readonly MoveDto[]): readonly RoomSlept[] {
  const standing = moves.filter(({ undoneAt }) => undoneAt === null);
  const first = standing[0]?.fromRoom ?? room;
  if (!first) return [];
  const begun = [
    { room: first, from: arrival, move: undefined },
    ...standing.map((move) => ({ room: move.toRoom, from: move.nights.from, move })),
  ];
  return begun.map((one, at) => ({ ...one, until: begun[at + 1]?.from ?? departure }));
}
