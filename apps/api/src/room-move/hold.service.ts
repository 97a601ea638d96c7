import { newId } from '@amends/kernel';
import { decideHold, extendedUntil } from '@amends/room-move';
import type { ExtendHoldDto, HoldRoomDto, RoomHoldDto } from '@amends/room-move/dto';
import type { NightSpan } from '@amends/stay';
import { Injectable } from '@nestjs/common';
import { JsonText } from '../platform/json-text';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import { RoomService } from '../room';
import type { StaffMember } from '../staff';
import { StayService } from '../stay';
import { CandidateService } from './candidate.service';
import { EXTEND_HOLD, HOLD, LIVE_HOLDS, ROOM_HELD_FOR, TAKE_HOLD } from './hold.queries';
import { HoldEnding } from './hold-ending';
import { type Ask, loadRoom, loadStay, requestOf, statusOf } from './move-facts';
import { MoveWeightsService } from './move-weights.service';
import { refused } from './refuse-move';

interface HoldRow {
  readonly hold: RoomHoldDto;
  readonly roomId: string;
  readonly stayId: string;
  readonly actorId: string;
  readonly deskId: string | null;
  readonly heldAt: Date;
  readonly expiresAt: Date;
  readonly now: Date;
  readonly live: boolean;
  readonly [column: string]: unknown;
}

/** Rooms promised for a moment: one for a guest, each to one guest, over by itself when its time is up. */
@Injectable()
export class HoldService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly rooms: RoomService,
    private readonly stays: StayService,
    private readonly candidates: CandidateService,
    private readonly ending: HoldEnding,
    private readonly weights: MoveWeightsService,
  ) {}

  /** What is held in the house at this moment. */
  async list({ propertyId }: StaffMember): Promise<JsonText> {
    const row = await this.reads.first<{ json: string }>(propertyId, LIVE_HOLDS, [propertyId]);
    return new JsonText(`{"data":${row?.json ?? '[]'}}`);
  }

  /**
   * Holds a room for a guest, instead of what was held for them before.
   *
   * @throws Refused `room-held` or `room-taken` with the next best room, and what the rule refuses.
   */
  take(dto: HoldRoomDto, staff: StaffMember): Promise<RoomHoldDto> {
    return this.candidates.namingNextBest(dto.stayId, {}, staff, () =>
      this.writes.run(staff, (tx) => this.takeIn(tx, dto, staff), { freezeBusinessDate: true }),
    );
  }

  /** @throws Refused `not-found`, `hold-over`, `hold-of-another-desk`. */
  extend(id: string, dto: ExtendHoldDto, staff: StaffMember): Promise<RoomHoldDto> {
    return this.writes.run(staff, async (tx) => {
      const held = await this.lock(tx, id, staff);
      const seconds = dto.seconds ?? (await this.weights.settingsIn(tx)).holdSeconds;
      const until = held.live ? extendedUntil(held, held.now, seconds) : undefined;
      if (!until) throw new Refused('hold-over');
      await tx.rows(EXTEND_HOLD, [tx.propertyId, id, until]);
      tx.record({
        action: 'room.hold-extended',
        subject: { kind: 'room', id: held.roomId },
        change: { holdId: id, room: held.hold.roomNumber, expiresAt: until.toISOString() },
        event: { stayId: held.stayId, holdId: id, changed: ['hold'] },
      });
      return (await this.read(tx, id)).hold;
    });
  }

  /** Gives the room free again; what is over already stays so. @throws Refused `not-found`, `hold-of-another-desk`. */
  async release(id: string, staff: StaffMember): Promise<void> {
    await this.writes.run(staff, async (tx) => {
      const { live, stayId } = await this.lock(tx, id, staff);
      if (live) await this.ending.releaseFor(tx, stayId);
      return {};
    });
  }

  private async takeIn(tx: WriteTransaction, dto: HoldRoomDto, staff: StaffMember): Promise<RoomHoldDto> {
    // Stay, then rooms by id, as in a move: who holds and who confirms wait for each other instead of deadlocking.
    await this.stays.lock(tx, dto.stayId);
    const before = await tx.rows<{ roomId: string }>(ROOM_HELD_FOR, [tx.propertyId, dto.stayId]);
    await this.rooms.lock(tx, [dto.roomId, ...before.map(({ roomId }) => roomId)]);
    const nights = await this.decide(tx, dto, staff);
    await this.ending.makeWay(tx, dto.stayId, dto.roomId);
    const settings = await this.weights.settingsIn(tx);
    const { deskId, actor, deskName } = staff;
    const id = dto.id ?? newId();
    await tx.rows(TAKE_HOLD, [
      ...[tx.propertyId, id, dto.roomId, dto.stayId, nights.from, nights.until],
      ...[actor.id, actor.name, deskId, deskName, dto.overrideReason ?? null, dto.seconds ?? settings.holdSeconds],
    ]);
    const { hold } = await this.read(tx, id);
    tx.record({
      action: 'room.held',
      subject: { kind: 'room', id: dto.roomId },
      change: { holdId: id, room: hold.roomNumber, stayId: dto.stayId, expiresAt: hold.expiresAt },
      event: { stayId: dto.stayId, holdId: id, changed: ['hold'] },
    });
    return hold;
  }

  private async decide(tx: WriteTransaction, dto: HoldRoomDto, staff: StaffMember): Promise<NightSpan> {
    const ask: Ask = (statement, values) => tx.rows(statement, values);
    const stay = await loadStay(ask, staff.propertyId, dto.stayId);
    const request = requestOf(stay);
    const target = request ? await loadRoom(ask, staff, stay, request, dto.roomId) : undefined;
    if (!request || !target) throw new Refused('no-night-left');
    const override = {
      permitted: staff.permissions.includes('stay.move-override'),
      reason: dto.overrideReason ?? null,
    };
    const decision = decideHold({ stayStatus: statusOf(stay), request, target, override });
    if (!decision.held) throw refused(decision.refusal);
    return request.nights;
  }

  /** Stay and room of a hold of one's own desk, locked. */
  private async lock(tx: WriteTransaction, id: string, staff: StaffMember): Promise<HoldRow> {
    const { stayId, roomId } = await this.read(tx, id);
    await this.stays.lock(tx, stayId);
    await this.rooms.lock(tx, [roomId]);
    const held = await this.read(tx, id);
    const own = held.actorId === staff.actor.id || (held.deskId !== null && held.deskId === staff.deskId);
    if (!own && !staff.permissions.includes('stay.move-override')) throw new Refused('hold-of-another-desk');
    return held;
  }

  private async read(tx: WriteTransaction, id: string): Promise<HoldRow> {
    const row = await tx.first<HoldRow>(HOLD, [tx.propertyId, id]);
    if (!row) throw new Refused('not-found');
    return row;
  }
}
