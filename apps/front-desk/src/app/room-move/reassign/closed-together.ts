import type { BlockKind, BlockReason } from '@amends/room';
import type { RoomBlockDto } from '@amends/room/dto';

/** Rooms closed over the same nights, whose guests are best looked at together. */
export interface ClosedTogether {
  readonly key: string;
  readonly kind: BlockKind;
  readonly reasons: readonly BlockReason[];
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly rooms: readonly string[];
  readonly guests: number;
  /** What the address says, so that the same guests are looked at after a reload. */
  readonly query: Readonly<Record<string, string>>;
}

/**
 * Closed rooms with guests, those of the same nights together and the nearest first. Several rooms are asked about by
 * their nights; until further notice is then until the last of their guests leaves.
 */
export function closedTogether(blocks: readonly RoomBlockDto[]): readonly ClosedTogether[] {
  const groups = new Map<string, RoomBlockDto[]>();
  for (const block of blocks) {
    if (block.stays.length === 0) continue;
    const key = [block.startsOn, block.endsOn ?? '', block.kind].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), block]);
  }
  return [...groups]
    .flatMap(([key, group]) => (group[0] ? [toGroup(key, group[0], group)] : []))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function toGroup(key: string, first: RoomBlockDto, group: readonly RoomBlockDto[]): ClosedTogether {
  const { kind, startsOn, endsOn } = first;
  const stays = group.flatMap((block) => block.stays);
  const last = stays.map(({ departure }) => departure).reduce((one, other) => (one > other ? one : other));
  return {
    ...{ key, kind, startsOn, endsOn },
    reasons: [...new Set(group.map(({ reason }) => reason))],
    rooms: group.map(({ room }) => room.number).sort((a, b) => a.length - b.length || (a < b ? -1 : 1)),
    guests: new Set(stays.map(({ stayId }) => stayId)).size,
    query:
      group.length === 1
        ? { block: first.id }
        : { rooms: group.map(({ room }) => room.id).join(), from: startsOn, until: endsOn ?? last },
  };
}
