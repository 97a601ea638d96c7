import { LINK_HOURS } from '@amends/bill';
import type { ExplanationLinkDto, MadeExplanationLinkDto, MakeExplanationLinkDto } from '@amends/bill/dto';
import { newId } from '@amends/kernel';
import type { PageDto, PageQueryDto } from '@amends/kernel/dto';
import { Injectable } from '@nestjs/common';
import { DEFAULT_LIMIT, pageOf, readCursor } from '../platform/cursor';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { BillExplanationService } from './bill-explanation.service';
import { BillSnapshots } from './bill-snapshots';
import { LIST_LINKS, MAKE_LINK, REVOKE_LINK } from './link.queries';
import { type LinkRow, toLinkDto } from './link-row';
import { linkTokenHash, newLinkToken } from './link-token';

/** Links that open one explanation without a sign-in. */
@Injectable()
export class LinkService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly bills: BillExplanationService,
    private readonly snapshots: BillSnapshots,
  ) {}

  /**
   * Makes a link to the explanation as it is now. Not idempotent by key: a stored answer would keep the clear token.
   *
   * @throws Refused as `BillExplanationService.shown`.
   */
  async make(dto: MakeExplanationLinkDto, staff: StaffMember): Promise<MadeExplanationLinkDto> {
    const { tree, head } = await this.bills.shown(staff.propertyId, dto.folioId, dto);
    const token = newLinkToken(staff.propertyCode);
    return this.writes.run({ ...staff, idempotency: null }, async (tx) => {
      const snapshot = await this.snapshots.keep(tx, tree, dto.window ?? null);
      const row = await this.keepLink(tx, snapshot.id, dto, token);
      tx.record({
        action: 'folio.link-made',
        subject: { kind: 'folio', id: dto.folioId },
        change: {
          linkId: row.id,
          snapshotId: snapshot.id,
          purpose: dto.purpose,
          expiresAt: row.expiresAt.toISOString(),
        },
        event: { stayId: head.stayId, linkId: row.id },
      });
      const link = { ...row, folioId: dto.folioId, postingId: snapshot.postingId };
      return { ...toLinkDto(link, tx.at), path: `/e/${token}`, snapshot };
    });
  }

  async list(folioId: string, query: PageQueryDto, staff: StaffMember): Promise<PageDto<ExplanationLinkDto>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const { id } = readCursor(query.cursor, ['id']);
    const values = [staff.propertyId, folioId, id, limit + 1];
    const rows = await this.reads.rows<LinkRow>(staff.propertyId, LIST_LINKS, values);
    const now = new Date();
    return pageOf(
      rows,
      limit,
      (row) => [row.id],
      (row) => toLinkDto(row, now),
    );
  }

  /** Closes a link at once. @throws Refused `not-found`, `link-closed` when it was answered or closed before. */
  async revoke(id: string, staff: StaffMember): Promise<void> {
    await this.writes.run(staff, async (tx) => {
      const found = await tx.first<{ folioId: string; stayId: string; closed: boolean }>(REVOKE_LINK, [
        ...[tx.propertyId, id, tx.at],
      ]);
      if (!found) throw new Refused('not-found');
      if (!found.closed) throw new Refused('link-closed');
      tx.record({
        action: 'folio.link-revoked',
        subject: { kind: 'folio', id: found.folioId },
        change: { linkId: id },
        event: { stayId: found.stayId, linkId: id },
      });
      return {};
    });
  }

  private async keepLink(
    tx: WriteTransaction,
    snapshotId: string,
    { purpose, hours = LINK_HOURS[purpose] }: MakeExplanationLinkDto,
    token: string,
  ): Promise<Omit<LinkRow, 'folioId' | 'postingId'>> {
    const id = newId();
    const actor = tx.acting.actor.name;
    const made = await tx.first<{ expiresAt: Date }>(MAKE_LINK, [
      ...[tx.propertyId, id, snapshotId, purpose, linkTokenHash(token), actor, tx.at, hours],
    ]);
    if (!made) throw new Error('The link was not kept.');
    const untouched = {
      revokedAt: null,
      withdrawnAt: null,
      openedAt: null,
      answeredAt: null,
      answer: null,
      question: null,
    };
    return { id, purpose, actor, madeAt: tx.at, expiresAt: made.expiresAt, ...untouched };
  }
}
