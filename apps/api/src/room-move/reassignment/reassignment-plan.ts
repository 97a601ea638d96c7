import type { LeftReason } from '@amends/room-move';
import type {
  LeftStayPreviewDto,
  PlacedStayDto,
  PlacedStayPreviewDto,
  PreviewReassignmentDto,
  ReassignmentPreviewDto,
} from '@amends/room-move/dto';
import { Injectable } from '@nestjs/common';
import { Refused } from '../../platform/refused';
import type { StaffMember } from '../../staff';
import { type Ask, scalesOf } from '../move-facts';
import { loadClosure } from './closure';
import { type DisplacedGuest, isOverridden, loadDisplaced } from './displaced';
import { type PlacedStay, type Placing, StayPlacer, tokenOfPlacing } from './placed-stay';
import { type Ranked, ReassignmentRanking } from './reassignment-ranking';

/** What stands against a move but not against the room. */
const PRICE_REFUSALS = [
  'room-type-price-missing',
  'currency-differs',
  'folio-closed',
  'window-closed',
  'transaction-code-unknown',
];

/** What a confirmed re-assignment does, decided again on the facts as they are now. */
export interface ReassignmentPlan {
  readonly placing: Placing;
  readonly placed: readonly PlacedStay[];
  readonly left: readonly { readonly guest: DisplacedGuest; readonly reason: LeftReason }[];
  readonly weightsVersion: number;
  readonly token: string;
}

type Asked = Placing & { readonly guests: readonly DisplacedGuest[] };
type Left = ReassignmentPlan['left'][number];

/** Finds rooms for everybody whose room is not to be used, and says again whether what was found still holds. */
@Injectable()
export class ReassignmentPlanner {
  constructor(
    private readonly ranking: ReassignmentRanking,
    private readonly placer: StayPlacer,
  ) {}

  /** Changes nothing. @throws Refused what is wrong with what was asked. */
  async preview(ask: Ask, dto: PreviewReassignmentDto, staff: StaffMember): Promise<ReassignmentPreviewDto> {
    const asked = await load(ask, dto, staff);
    const wanting = asked.guests.filter(({ left }) => left === undefined);
    const ranked = await this.ranking.rank(ask, staff, asked.closure, wanting, asked.overridden);
    const placed: PlacedStay[] = [];
    const left: Left[] = [];
    for (const guest of asked.guests) {
      const found = await this.tryToPlace(ask, guest, ranked, asked, staff);
      if ('reason' in found) left.push(found);
      else placed.push(found);
    }
    const plan = toPlan(asked, placed, left);
    return toPreview(plan, ranked);
  }

  /** @throws Refused `preview-stale` without a preview, or whatever stands against one of the moves by now. */
  async again(
    ask: Ask,
    dto: PreviewReassignmentDto,
    wanted: readonly PlacedStayDto[],
    staff: StaffMember,
  ): Promise<ReassignmentPlan> {
    const asked = await load(ask, dto, staff);
    const rooms = new Map(wanted.map(({ stayId, toRoomId }) => [stayId, toRoomId]));
    const placed: PlacedStay[] = [];
    const left: Left[] = [];
    for (const guest of asked.guests) {
      const toRoomId = rooms.get(guest.stay.stayId);
      if (toRoomId === undefined) left.push({ guest, reason: guest.left ?? 'no-room' });
      else if (guest.left) throw new Refused('preview-stale');
      else placed.push(await this.placer.place(ask, guest, toRoomId, asked, staff));
    }
    return toPlan(asked, placed, left);
  }

  private async tryToPlace(
    ask: Ask,
    guest: DisplacedGuest,
    { placements }: Ranked,
    asked: Asked,
    staff: StaffMember,
  ): Promise<PlacedStay | Left> {
    const room = placements.get(guest.stay.stayId);
    if (guest.left || !room) return { guest, reason: guest.left ?? 'no-room' };
    try {
      return await this.placer.place(ask, guest, room.roomId, asked, staff);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { guest, reason: PRICE_REFUSALS.includes(error.code) ? 'price-unclear' : 'no-room' };
    }
  }
}

async function load(ask: Ask, dto: PreviewReassignmentDto, staff: StaffMember): Promise<Asked> {
  const overridden = isOverridden(dto, staff);
  const closure = await loadClosure(ask, staff.propertyId, dto);
  const guests = await loadDisplaced(ask, staff, closure, overridden);
  return { closure, guests, overridden, overrideReason: overridden ? dto.overrideReason : undefined };
}

function toPlan(asked: Asked, placed: readonly PlacedStay[], left: readonly Left[]): ReassignmentPlan {
  const { guests, ...placing } = asked;
  const [first] = guests;
  const leftIds = left.map(({ guest }) => guest.stay.stayId);
  const weightsVersion = first ? scalesOf(first.stay).version : 0;
  return { placing, placed, left, weightsVersion, token: tokenOfPlacing(placing, placed, leftIds) };
}

function toPreview(
  { placing, placed, left, weightsVersion, token }: ReassignmentPlan,
  ranked: Ranked,
): ReassignmentPreviewDto {
  const { rooms, from, until } = placing.closure;
  return {
    ...{ rooms, nights: { from, until } },
    placed: placed.map((one) => toPlacedDto(one, ranked)),
    left: left.map((one) => toLeftDto(one, ranked)),
    ...{ weightsVersion, token },
  };
}

function toPlacedDto({ guest: { told, stay }, toRoom }: PlacedStay, { placements }: Ranked): PlacedStayPreviewDto {
  const { score = 0, reasons = [] } = placements.get(stay.stayId) ?? {};
  return { ...told, toRoom, score, reasons };
}

function toLeftDto({ guest: { told, stay }, reason }: Left, { given }: Ranked): LeftStayPreviewDto {
  const { rooms = [], against = {} } = given.get(stay.stayId) ?? {};
  return { ...told, reason, possibleRooms: rooms.length, against };
}
