import type { RecordedStatus } from '@amends/stay';
import type { StayListQueryDto } from '@amends/stay/dto';
import { Injectable } from '@nestjs/common';
import { DEFAULT_LIMIT, cursorAfter, readCursor } from '../platform/cursor';
import { jsonPage, JsonText } from '../platform/json-text';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import type { StaffMember } from '../staff';
import { listStays, LOCK_STAYS_BY_ID, ROOMS_OF_STAY, STAY, TOUCH_STAY } from './stay.queries';

/** What is certain of a stay while its lock is held. */
export interface LockedStay {
  readonly id: string;
  readonly version: number;
  readonly status: RecordedStatus;
  readonly arrival: string;
  readonly departure: string;
  readonly guestId: string;
  readonly [column: string]: unknown;
}

@Injectable()
export class StayService {
  constructor(private readonly reads: Reads) {}

  async list(query: StayListQueryDto, staff: StaffMember): Promise<JsonText> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const { arrival, id } = readCursor(query.cursor, ['arrival', 'id']);
    const rows = await this.reads.rows<{ id: string; arrival: string; json: string }>(
      staff.propertyId,
      listStays(query),
      [staff.propertyId, arrival, id, limit + 1, query.roomNumber ?? null, query.arrival ?? null],
    );
    return jsonPage(rows, limit, (row) => cursorAfter([row.arrival, row.id]));
  }

  /** @throws Refused `not-found`. */
  async find(id: string, staff: StaffMember): Promise<JsonText> {
    const row = await this.reads.first<{ json: string }>(staff.propertyId, STAY, [staff.propertyId, id]);
    if (!row) throw new Refused('not-found');
    return JsonText.ofContent(row.json);
  }

  /** Takes the stay for this transaction, after its case and before rooms. @throws Refused `not-found`. */
  async lock(tx: WriteTransaction, id: string): Promise<LockedStay> {
    const [row] = await this.lockAll(tx, [id]);
    if (!row) throw new Refused('not-found');
    return row;
  }

  /** The same for several, by id, so that two who want them wait instead of deadlocking. @throws Refused `not-found`. */
  async lockAll(tx: WriteTransaction, ids: readonly string[]): Promise<readonly LockedStay[]> {
    const wanted = [...new Set(ids)];
    const rows = await tx.rows<LockedStay>(LOCK_STAYS_BY_ID, [tx.propertyId, wanted]);
    if (rows.length < wanted.length) throw new Refused('not-found');
    return rows;
  }

  /** Every room these stays have or had, for locking them. */
  async roomsOf(tx: WriteTransaction, ...ids: readonly string[]): Promise<readonly string[]> {
    const rows = await tx.rows<{ roomId: string }>(ROOMS_OF_STAY, [tx.propertyId, ids]);
    return rows.map(({ roomId }) => roomId);
  }

  /** Counts the version up where only its rooms were written. */
  async touch(tx: WriteTransaction, id: string): Promise<void> {
    await tx.rows(TOUCH_STAY, [tx.propertyId, id]);
  }
}
