import { addNights, nightsBetween } from '@amends/kernel';
import type { RackRoomDto, RoomRackDto } from '@amends/room-move/dto';
import type { RackRow } from './rack-cursor';
import { spansOf, type RackSpan } from './rack-spans';
import type { RackWords } from './rack-words';

/** A span as it is drawn, with what is said of it. */
export type RackBar = RackSpan & { readonly label: string; readonly draggable: boolean };

/** One room of the rack, made once for each answer: moving the focus makes nothing anew. */
export interface RackLine extends RackRow {
  readonly room: RackRoomDto;
  readonly label: string;
  readonly lanes: number;
  readonly bars: readonly RackBar[];
}

/** Key of the room itself among the stops of its row. */
export const ROOM_STOP = 'room';

export interface RackDay {
  readonly night: string;
  readonly tonight: boolean;
}

export function daysOf({ from, nights, businessDate }: RoomRackDto): readonly RackDay[] {
  return Array.from({ length: nights }, (_, index) => {
    const night = addNights(from, index);
    return { night, tonight: night === businessDate };
  });
}

export function linesOf(
  rooms: readonly RackRoomDto[],
  rack: RoomRackDto,
  words: RackWords,
  mayMove: boolean,
): readonly RackLine[] {
  return rooms.map((room) => {
    const { spans, lanes } = spansOf(room, rack);
    const bars = spans.map((span) => ({
      ...span,
      label: words.span(span, rack),
      draggable: mayMove && isMovable(span, rack.businessDate),
    }));
    const stops = [{ key: ROOM_STOP, first: -1, nights: 1 }, ...spans];
    return { id: room.id, floor: room.floor, room, label: words.room(room), lanes, bars, stops };
  });
}

/** A guest with a night left in the house. */
export function isMovable(span: RackSpan, businessDate: string): boolean {
  return span.kind === 'stay' && span.stay.stayId !== null && nightsBetween(businessDate, span.stay.endsOn) > 0;
}

/** Consecutive rooms of a floor under its name. */
export function byFloor(
  lines: readonly RackLine[],
): readonly { readonly floor: number; readonly lines: readonly RackLine[] }[] {
  const floors = new Map<number, RackLine[]>();
  for (const line of lines) floors.set(line.floor, [...(floors.get(line.floor) ?? []), line]);
  return [...floors].map(([floor, ofFloor]) => ({ floor, lines: ofFloor }));
}
