import { newId } from '@amends/kernel';
import { isFaultKind } from '@amends/room';
import type { RoomFaultDto, SettleFaultDto, TellFaultDto } from '@amends/room/dto';
import { Injectable } from '@nestjs/common';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import {
  ASSET_OF_ROOM,
  FAULT,
  LOCK_FAULT,
  NOTE_FAULT,
  NOTE_FAULT_OF_NUMBER,
  RETELL_FAULT,
  SETTLE_FAULT,
  SETTLE_REPAIRED,
} from './fault.queries';
import { RoomService } from './room.service';

interface CaseOfRoom {
  readonly id: string;
  readonly category: string;
  readonly roomNumber: string | null;
}

interface MoveOutOfRoom {
  readonly id: string;
  readonly reason: string;
  readonly caseId: string | null;
}

/** What stays with a room until somebody has repaired it. */
@Injectable()
export class FaultService {
  constructor(
    private readonly writes: Writes,
    private readonly rooms: RoomService,
  ) {}

  /** Told by who has seen it. @throws Refused `not-found`, `asset-of-another-room`. */
  tell(roomId: string, dto: TellFaultDto, staff: StaffMember): Promise<RoomFaultDto> {
    return this.writes.run(staff, async (tx) => {
      await this.rooms.lock(tx, [roomId]);
      await refuseStrangeAsset(tx, roomId, dto.assetId);
      const id = dto.id ?? newId();
      const { kind, what = null, assetId = null } = dto;
      await tx.rows(NOTE_FAULT, [tx.propertyId, id, roomId, assetId, kind, what, 'desk', null, ...whoAndWhen(tx)]);
      tx.record({
        action: 'room.fault-told',
        subject: { kind: 'room', id: roomId },
        change: { faultId: id, kind, what },
        event: { faultId: id, changed: ['faults'] },
      });
      return this.read(tx, id);
    });
  }

  /** It is repaired; what is settled stays so. @throws Refused `not-found`. */
  settle(id: string, { how }: SettleFaultDto, staff: StaffMember): Promise<RoomFaultDto> {
    return this.writes.run(staff, async (tx) => {
      const fault = await tx.first<{ roomId: string; kind: string; settled: boolean }>(LOCK_FAULT, [tx.propertyId, id]);
      if (!fault) throw new Refused('not-found');
      if (fault.settled) return this.read(tx, id);
      await tx.rows(SETTLE_FAULT, [tx.propertyId, id, tx.at, staff.actor.name, how ?? null]);
      tx.record({
        action: 'room.fault-settled',
        subject: { kind: 'room', id: fault.roomId },
        change: { faultId: id, kind: fault.kind, how: how ?? null },
        event: { faultId: id, changed: ['faults'] },
      });
      return this.read(tx, id);
    });
  }

  /** By a case that was opened about a room, as far as it is about the room. Part of that act, which records it. */
  async toldByCase(tx: WriteTransaction, { id, category: kind, roomNumber }: CaseOfRoom): Promise<void> {
    if (roomNumber === null || !isFaultKind(kind)) return;
    await tx.rows(NOTE_FAULT_OF_NUMBER, [tx.propertyId, newId(), roomNumber, kind, 'case', id, ...whoAndWhen(tx)]);
  }

  /** The case turned out to be about something else: also when its guest is in another room by now. */
  async retoldByCase(tx: WriteTransaction, retold: CaseOfRoom): Promise<void> {
    if (!isFaultKind(retold.category)) return;
    const known = await tx.rows(RETELL_FAULT, [tx.propertyId, retold.id, retold.category]);
    if (known.length === 0) await this.toldByCase(tx, retold);
  }

  /** By the reason a guest was moved out of a room; a case that says so already says it once. */
  async toldByMove(tx: WriteTransaction, roomId: string, { id, reason, caseId }: MoveOutOfRoom): Promise<void> {
    if (!isFaultKind(reason)) return;
    const source = caseId === null ? ['move', id] : ['case', caseId];
    await tx.rows(NOTE_FAULT, [tx.propertyId, newId(), roomId, null, reason, null, ...source, ...whoAndWhen(tx)]);
  }

  /** By a repair that was asked for without a case or a move. */
  async toldByTask(tx: WriteTransaction, roomId: string, taskId: string): Promise<void> {
    const values = [tx.propertyId, newId(), roomId, null, 'equipment', null, 'task', taskId];
    await tx.rows(NOTE_FAULT, [...values, ...whoAndWhen(tx)]);
  }

  /** What the repair was about is settled in this room: told by itself, its case or its move. Part of that act. */
  async repaired(tx: WriteTransaction, roomId: string, sources: readonly (string | null)[]): Promise<void> {
    await tx.rows(SETTLE_REPAIRED, [tx.propertyId, roomId, sources, tx.at, tx.acting.actor.name]);
  }

  private async read(tx: WriteTransaction, id: string): Promise<RoomFaultDto> {
    const row = await tx.first<{ fault: RoomFaultDto }>(FAULT, [tx.propertyId, id]);
    if (!row) throw new Refused('not-found');
    return row.fault;
  }
}

async function refuseStrangeAsset(tx: WriteTransaction, roomId: string, assetId: string | undefined): Promise<void> {
  if (assetId === undefined) return;
  if (!(await tx.first(ASSET_OF_ROOM, [tx.propertyId, roomId, assetId]))) throw new Refused('asset-of-another-room');
}

function whoAndWhen(tx: WriteTransaction): readonly unknown[] {
  const { id, name } = tx.acting.actor;
  return [id, name, tx.at, tx.businessDate];
}
