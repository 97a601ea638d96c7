import type { AddedWindowDto, AddWindowDto } from '@amends/folio/dto';
import { Injectable } from '@nestjs/common';
import type { Statement } from '../platform/pool';
import { Refused } from '../platform/refused';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { FolioService } from './folio.service';

/** The lowest number that is free, seen once the folio is locked; no row when none is. */
const ADD_WINDOW: Statement = {
  name: 'add-window',
  text: `
    WITH added AS (
      INSERT INTO folio_window (property_id, folio_id, number, payer_kind, payer_name, confidential)
      SELECT $1, $2, n, $3, $4, $5 FROM generate_series(1, 8) n
      WHERE NOT EXISTS (SELECT FROM folio_window w WHERE w.property_id = $1 AND w.folio_id = $2 AND w.number = n)
      ORDER BY n LIMIT 1 RETURNING number
    )
    UPDATE folio f SET version = version + 1 FROM added a
    WHERE f.property_id = $1 AND f.id = $2 RETURNING a.number, f.version`,
};

/** Who pays a part of a bill, as the desk adds them: a PMS sends its own with the folio. */
@Injectable()
export class WindowService {
  constructor(
    private readonly writes: Writes,
    private readonly folios: FolioService,
  ) {}

  /** @throws Refused `not-found`, `folio-closed`, `windows-full`. */
  add(folioId: string, dto: AddWindowDto, staff: StaffMember): Promise<AddedWindowDto> {
    return this.writes.run(staff, async (tx) => {
      const folio = await this.folios.lock(tx, folioId);
      if (folio.status === 'closed') throw new Refused('folio-closed');
      const { payerKind, payerName, confidential = false } = dto;
      const values = [tx.propertyId, folioId, payerKind, payerName, confidential];
      const added = await tx.first<{ number: number; version: number }>(ADD_WINDOW, values);
      if (!added) throw new Refused('windows-full');
      const { number, version } = added;
      tx.record({
        action: 'folio.window-added',
        subject: { kind: 'folio', id: folioId },
        change: { number, payerKind, confidential },
        event: { version, stayId: folio.stayId },
        chainId: folioId,
      });
      return { folioId, version, number, payerKind, payerName, confidential };
    });
  }
}
