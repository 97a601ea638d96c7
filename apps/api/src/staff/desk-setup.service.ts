import { newId } from '@amends/kernel';
import type { PageDto } from '@amends/kernel/dto';
import type { AddDeskDto, DeskListQueryDto, DeskSetupDto, EditDeskDto } from '@amends/staff/dto';
import { Injectable } from '@nestjs/common';
import { DEFAULT_LIMIT, pageOf, readCursor } from '../platform/cursor';
import { changeOf, given } from '../platform/given';
import { refuseStale } from '../platform/if-match';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import { ADD_DESK, FIND_DESK, LIST_DESKS, LOCK_DESK, PEOPLE_OF_DESK, WRITE_DESK } from './desk-setup.queries';
import type { StaffMember } from './staff-member';

type DeskRow = DeskSetupDto & Record<string, unknown>;

/** The places of work. One out of use stays where it was written down, and is offered to nobody. */
@Injectable()
export class DeskSetupService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  async list(query: DeskListQueryDto, { propertyId }: StaffMember): Promise<PageDto<DeskSetupDto>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const { code } = readCursor(query.cursor, ['code']);
    const rows = await this.reads.rows<DeskRow>(propertyId, LIST_DESKS, [propertyId, code, limit + 1]);
    return pageOf(
      rows,
      limit,
      (row) => [row.code],
      (row) => row,
    );
  }

  /** @throws Refused `desk-code-taken`. */
  add(dto: AddDeskDto, staff: StaffMember): Promise<DeskSetupDto> {
    return this.writes.run(staff, async (tx) => {
      const { code, name, kind } = dto;
      const id = newId();
      if (!(await tx.first(ADD_DESK, [tx.propertyId, id, code, name, kind]))) throw new Refused('desk-code-taken');
      tx.record({ action: 'desk.added', subject: { kind: 'desk', id }, change: { code, name, kind }, event: {} });
      return read(tx, id);
    });
  }

  /** Changes what is given. @throws Refused `not-found`, `stale-version`, `desk-has-people` with who they are. */
  edit(id: string, version: number, dto: EditDeskDto, staff: StaffMember): Promise<DeskSetupDto> {
    return this.writes.run(staff, async (tx) => {
      await tx.rows(LOCK_DESK, [tx.propertyId, id]);
      const before = await read(tx, id);
      const wanted = given(dto);
      refuseStale(version, before, wanted);
      const after = { ...before, ...wanted };
      if (before.active && !after.active) await refusePeople(tx, id);
      await tx.rows(WRITE_DESK, [tx.propertyId, id, after.name, after.kind, after.active]);
      const change = changeOf(before, wanted);
      const event = { version: before.version + 1, changed: Object.keys(change) };
      tx.record({ action: 'desk.changed', subject: { kind: 'desk', id }, change, event });
      return read(tx, id);
    });
  }
}

async function read(tx: WriteTransaction, id: string): Promise<DeskSetupDto> {
  const row = await tx.first<DeskRow>(FIND_DESK, [tx.propertyId, id]);
  if (!row) throw new Refused('not-found');
  return row;
}

async function refusePeople(tx: WriteTransaction, id: string): Promise<void> {
  const people = await tx.rows<{ id: string; name: string }>(PEOPLE_OF_DESK, [tx.propertyId, id]);
  if (people.length === 0) return;
  throw new Refused('desk-has-people', { people, names: people.map(({ name }) => name).join(', ') });
}
