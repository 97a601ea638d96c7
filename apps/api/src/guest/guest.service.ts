import type { CreateGuestDto, EditGuestDto, GuestDto, GuestListQueryDto } from '@amends/guest/dto';
import { newId } from '@amends/kernel';
import { Injectable } from '@nestjs/common';
import { DEFAULT_LIMIT, cursorAfter, readCursor } from '../platform/cursor';
import { refuseStale } from '../platform/if-match';
import { jsonPage, type JsonText } from '../platform/json-text';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import { sqlRows } from '../platform/sql-rows';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import { PropertyService } from '../property';
import type { StaffMember } from '../staff';
import { guestRecord, type GuestRecord, withEdits } from './guest-record';
import { GuestEntity } from './guest.entity';
import { GUEST, listGuests, LOCK_GUESTS, UPDATE_GUESTS } from './guest.queries';

@Injectable()
export class GuestService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly properties: PropertyService,
  ) {}

  async list(query: GuestListQueryDto, staff: StaffMember): Promise<JsonText> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const { id } = readCursor(query.cursor, ['id']);
    const values = [staff.propertyId, id, limit + 1, query.email ?? null];
    const rows = await this.reads.rows<{ id: string; json: string }>(staff.propertyId, listGuests(query), values);
    return jsonPage(rows, limit, (row) => cursorAfter([row.id]));
  }

  /** @throws Refused `not-found`. */
  async find(id: string, staff: StaffMember): Promise<GuestDto> {
    const row = await this.reads.first<{ guest: GuestDto }>(staff.propertyId, GUEST, [staff.propertyId, id]);
    if (!row) throw new Refused('not-found');
    return row.guest;
  }

  /** A guest nobody else's system has sent. @throws Refused `already-exists` for an id that was used before. */
  async create(dto: CreateGuestDto, staff: StaffMember): Promise<GuestDto> {
    const { languages } = await this.properties.facts(staff.propertyId);
    return this.writes.run(staff, async (tx) => {
      const id = dto.id?.toLowerCase() ?? newId();
      const record = guestRecord(dto, languages[0] ?? 'en');
      await tx.insert(GuestEntity, { propertyId: tx.propertyId, id, version: 1, ...record });
      tx.record({ action: 'guest.created', subject: { kind: 'guest', id }, change: {}, event: { version: 1 } });
      return this.read(tx, id);
    });
  }

  /** Changes a guest who still has the version read. @throws Refused `not-found`, `stale-version`. */
  edit(id: string, version: number, dto: EditGuestDto, staff: StaffMember): Promise<GuestDto> {
    return this.writes.run(staff, async (tx) => {
      const found = await tx.first<{ record: GuestRecord }>(LOCK_GUESTS, [tx.propertyId, [id]]);
      if (!found) throw new Refused('not-found');
      refuseStale(version, await this.read(tx, id), dto);
      const after = { ...withEdits(found.record, dto), id, version: version + 1 };
      await tx.rows(UPDATE_GUESTS, [tx.propertyId, sqlRows([after])]);
      const changed = Object.keys(dto);
      tx.record({
        action: 'guest.edited',
        subject: { kind: 'guest', id },
        change: { changed },
        event: { version: version + 1, changed },
      });
      return this.read(tx, id);
    });
  }

  private async read(tx: WriteTransaction, id: string): Promise<GuestDto> {
    const row = await tx.first<{ guest: GuestDto }>(GUEST, [tx.propertyId, id]);
    if (!row) throw new Refused('not-found');
    return row.guest;
  }
}
