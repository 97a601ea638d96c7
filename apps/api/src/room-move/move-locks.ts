import { Injectable } from '@nestjs/common';
import { CaseService } from '../case';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { RoomService } from '../room';
import { StayService } from '../stay';
import { LOCK_BILLS_OF_STAYS } from './rate.queries';

/** What of a move is to be locked. */
export interface MoveToLock {
  readonly stayId: string;
  readonly caseId?: string | null | undefined;
  /** The room to go to, where it is known before the stay is locked. */
  readonly toRoomId?: string | undefined;
  /** The room it was left for, where the guest is to come back to it. */
  readonly fromRoomId?: string;
  /** Whether its bill stays as it is, whatever happens. */
  readonly keepsPrice?: boolean;
}

/** Cases, stays by id, rooms by id, bills by id: the one order everywhere, so that who cross wait and never deadlock. */
@Injectable()
export class MoveLocks {
  constructor(
    private readonly cases: CaseService,
    private readonly stays: StayService,
    private readonly rooms: RoomService,
  ) {}

  /** @throws Refused `not-found`, `case-of-another-stay`. */
  async take(tx: WriteTransaction, moves: readonly MoveToLock[]): Promise<void> {
    const stayIds = moves.map(({ stayId }) => stayId);
    await this.cases.lockOpenOf(tx, ...stayIds);
    await this.takeCases(tx, moves);
    await this.stays.lockAll(tx, stayIds);
    const named = moves.flatMap(({ fromRoomId, toRoomId }) => [fromRoomId, toRoomId]);
    const targets = named.filter((roomId) => roomId !== undefined);
    await this.rooms.lock(tx, [...targets, ...(await this.stays.roomsOf(tx, ...stayIds))]);
    const repriced = moves.filter(({ keepsPrice }) => keepsPrice !== true).map(({ stayId }) => stayId);
    if (repriced.length > 0) await tx.rows(LOCK_BILLS_OF_STAYS, [tx.propertyId, repriced]);
  }

  /** Those named that are closed by now; the open ones are held already. */
  private async takeCases(tx: WriteTransaction, moves: readonly MoveToLock[]): Promise<void> {
    const named = moves.flatMap(({ stayId, caseId }) => (caseId ? [{ stayId, caseId }] : []));
    for (const { stayId, caseId } of named.sort((a, b) => (a.caseId < b.caseId ? -1 : 1))) {
      const case_ = await this.cases.lock(tx, caseId);
      if (case_.stayId !== stayId) throw new Refused('case-of-another-stay');
    }
  }
}
