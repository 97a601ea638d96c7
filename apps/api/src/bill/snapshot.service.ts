import type { ExplanationReaction } from '@amends/bill';
import type { BillSnapshotDto, KeepSnapshotDto, ShownHow } from '@amends/bill/dto';
import type { PageQueryDto } from '@amends/kernel/dto';
import { Injectable } from '@nestjs/common';
import { cursorAfter, DEFAULT_LIMIT, readCursor } from '../platform/cursor';
import { jsonPage, JsonText } from '../platform/json-text';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { BillExplanationService, type ShownBill, type ShownQuery } from './bill-explanation.service';
import { BillSnapshots } from './bill-snapshots';
import { LIST_SNAPSHOTS, SNAPSHOT_KEPT } from './showing.queries';

const WHOLE_NUMBER = /^\d{1,9}$/;

@Injectable()
export class SnapshotService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly bills: BillExplanationService,
    private readonly snapshots: BillSnapshots,
  ) {}

  /** Keeps what a payer is shown, and notes that they were. @throws Refused as `BillExplanationService.shown`. */
  async keep(folioId: string, dto: KeepSnapshotDto, staff: StaffMember): Promise<BillSnapshotDto> {
    return (await this.show(folioId, dto, dto.how, staff)).snapshot;
  }

  /** The same with the explanation itself, for whoever prints it. */
  async show(
    folioId: string,
    query: ShownQuery & { readonly reaction?: ExplanationReaction },
    how: ShownHow,
    staff: StaffMember,
  ): Promise<{ readonly shown: ShownBill; readonly snapshot: BillSnapshotDto }> {
    // Read before the transaction, whose connection is not to wait for another one.
    const shown = await this.bills.shown(staff.propertyId, folioId, query);
    const snapshot = await this.writes.run(staff, async (tx) => {
      const kept = await this.snapshots.keep(tx, shown.tree, query.window ?? null);
      await this.snapshots.noteShowing(tx, kept, how, shown.head.stayId, { reaction: query.reaction });
      return kept;
    });
    return { shown, snapshot };
  }

  async list(folioId: string, query: PageQueryDto, staff: StaffMember): Promise<JsonText> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const { version } = readCursor(query.cursor, ['version']);
    if (version !== null && !WHOLE_NUMBER.test(version)) throw new Refused('validation-failed');
    const rows = await this.reads.rows<{ version: number; json: string }>(staff.propertyId, LIST_SNAPSHOTS, [
      ...[staff.propertyId, folioId, version, limit + 1],
    ]);
    return jsonPage(rows, limit, (row) => cursorAfter([String(row.version)]));
  }

  /** @throws Refused `not-found`. */
  async find(id: string, staff: StaffMember): Promise<JsonText> {
    const row = await this.reads.first<{ json: string }>(staff.propertyId, SNAPSHOT_KEPT, [staff.propertyId, id]);
    if (!row) throw new Refused('not-found');
    return new JsonText(row.json);
  }
}
