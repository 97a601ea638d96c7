import type { MoveRoomDto, PreviewReassignmentDto } from '@amends/room-move/dto';
import { Refused } from '../../platform/refused';
import type { Ask } from '../move-facts';
import { BUSINESS_DATE, CLOSED_BY_BLOCK, ROOMS_CLOSED } from './reassignment.queries';

/** Rooms that are not to be used, and from when until when. */
export interface Closure {
  readonly blockId: string | null;
  readonly rooms: readonly MoveRoomDto[];
  readonly from: string;
  /** First night they can be used again; null until further notice. */
  readonly until: string | null;
  readonly businessDate: string;
}

type Nights = Pick<Closure, 'from' | 'until' | 'businessDate'> & { readonly roomIds: readonly string[] };
type BlockRow = Nights & { readonly lifted: boolean } & Record<string, unknown>;
type RoomRow = MoveRoomDto & Record<string, unknown>;

/** @throws Refused `reassignment-unclear`, `not-found` for the block, `block-already-lifted`, `room-unknown`. */
export async function loadClosure(ask: Ask, propertyId: string, dto: PreviewReassignmentDto): Promise<Closure> {
  const { blockId = null } = dto;
  const named = [dto.roomIds, dto.from, dto.until].filter((one) => one !== undefined && one !== null).length;
  if (blockId === null ? named !== 3 : named > 0) throw new Refused('reassignment-unclear');
  const { roomIds, ...nights } =
    blockId === null ? await nightsNamed(ask, propertyId, dto) : await nightsOfBlock(ask, propertyId, blockId);
  if (nights.until !== null && nights.until <= nights.from) throw new Refused('reassignment-unclear');
  const wanted = [...new Set(roomIds)];
  const rooms = await ask<RoomRow>(ROOMS_CLOSED, [propertyId, wanted]);
  if (rooms.length < wanted.length) throw new Refused('room-unknown');
  return { blockId, rooms, ...nights };
}

async function nightsOfBlock(ask: Ask, propertyId: string, blockId: string): Promise<Nights> {
  const [block] = await ask<BlockRow>(CLOSED_BY_BLOCK, [propertyId, blockId]);
  if (!block) throw new Refused('not-found');
  const { lifted, ...nights } = block;
  if (lifted) throw new Refused('block-already-lifted');
  return nights;
}

async function nightsNamed(ask: Ask, propertyId: string, dto: PreviewReassignmentDto): Promise<Nights> {
  const [property] = await ask<{ businessDate: string }>(BUSINESS_DATE, [propertyId]);
  if (!property) throw new Refused('not-found');
  const { businessDate } = property;
  const { roomIds = [], from = businessDate, until = businessDate } = dto;
  return { roomIds, from: from < businessDate ? businessDate : from, until, businessDate };
}
