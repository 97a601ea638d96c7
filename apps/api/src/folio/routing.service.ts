import type { PutRoutingDto, PutRoutingRuleDto, RoutingDto } from '@amends/folio/dto';
import { newId } from '@amends/kernel';
import { Injectable } from '@nestjs/common';
import { refuseStale } from '../platform/if-match';
import type { Statement } from '../platform/pool';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { FolioService } from './folio.service';
import { PostingCatalogues } from './posting-catalogue';

type Row = RoutingDto & Record<string, unknown>;

const ROUTING: Statement = {
  name: 'routing-of-folio',
  text: `
    SELECT f.id AS "folioId", f.version, (
      SELECT coalesce(json_agg(json_build_object('transactionCode', r.transaction_code, 'group', r.line_group,
        'window', r.window_number) ORDER BY r.transaction_code, r.line_group), '[]')
      FROM folio_routing r WHERE r.property_id = f.property_id AND r.folio_id = f.id) AS rules
    FROM folio f WHERE f.property_id = $1 AND f.id = $2`,
};
const CLEAR_ROUTING: Statement = {
  name: 'clear-routing',
  text: `DELETE FROM folio_routing WHERE property_id = $1 AND folio_id = $2`,
};
const WRITE_ROUTING: Statement = {
  name: 'write-routing',
  text: `
    WITH routed AS (
      INSERT INTO folio_routing (property_id, folio_id, id, transaction_code, line_group, window_number)
      SELECT $1, $2, r.* FROM jsonb_to_recordset($3::jsonb) AS r (id uuid, transaction_code text, line_group text,
        window_number smallint)
    )
    UPDATE folio SET version = version + 1 WHERE property_id = $1 AND id = $2`,
};

/** Where lines go that name no window. */
@Injectable()
export class RoutingService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly folios: FolioService,
    private readonly catalogues: PostingCatalogues,
  ) {}

  /** @throws Refused `not-found`. */
  async find(folioId: string, { propertyId }: StaffMember): Promise<RoutingDto> {
    const routing = await this.reads.first<Row>(propertyId, ROUTING, [propertyId, folioId]);
    if (!routing) throw new Refused('not-found');
    return routing;
  }

  /**
   * Replaces all rules of a folio.
   *
   * @throws Refused `not-found`, `stale-version`, `folio-closed`, `routing-names-both`, `window-unknown`,
   * `transaction-code-unknown`.
   */
  put(folioId: string, version: number, dto: PutRoutingDto, staff: StaffMember): Promise<RoutingDto> {
    return this.writes.run(staff, async (tx) => {
      const folio = await this.folios.lock(tx, folioId);
      const before = await read(tx, folioId);
      refuseStale(version, before, {});
      if (folio.status === 'closed') throw new Refused('folio-closed');
      await this.refuseUnknown(tx, dto.rules, folio.windows);
      await tx.rows(CLEAR_ROUTING, [tx.propertyId, folioId]);
      await tx.rows(WRITE_ROUTING, [tx.propertyId, folioId, JSON.stringify(dto.rules.map(toRow))]);
      const after = await read(tx, folioId);
      tx.record({
        action: 'folio.routed',
        subject: { kind: 'folio', id: folioId },
        change: { rules: { before: before.rules, after: after.rules } },
        event: { version: after.version, stayId: folio.stayId },
        chainId: folioId,
      });
      return after;
    });
  }

  private async refuseUnknown(
    tx: WriteTransaction,
    rules: readonly PutRoutingRuleDto[],
    windows: readonly number[],
  ): Promise<void> {
    const catalogue = await this.catalogues.of(tx);
    for (const { transactionCode = null, group = null, window } of rules) {
      if ((transactionCode === null) === (group === null)) throw new Refused('routing-names-both');
      if (!windows.includes(window)) throw new Refused('window-unknown', { windows });
      if (transactionCode !== null) catalogue.code(transactionCode);
    }
  }
}

async function read(tx: WriteTransaction, folioId: string): Promise<RoutingDto> {
  const routing = await tx.first<Row>(ROUTING, [tx.propertyId, folioId]);
  if (!routing) throw new Refused('not-found');
  return routing;
}

function toRow({ transactionCode = null, group = null, window }: PutRoutingRuleDto): object {
  return { id: newId(), transaction_code: transactionCode, line_group: group, window_number: window };
}
