import { newId } from '@amends/kernel';
import type { EntryKind } from '@amends/case/dto';
import { Injectable } from '@nestjs/common';
import type { Statement } from '../platform/pool';
import type { WriteTransaction } from '../platform/write-transaction';
import { TimelineEntryEntity } from './timeline-entry.entity';

export interface Entry {
  readonly id?: string;
  readonly kind: EntryKind;
  readonly text?: string;
  readonly details?: object;
  /** `internal` unless said: what a guest may see is always said. */
  readonly visibility?: 'internal' | 'guest';
}

const TOUCH: Statement = {
  name: 'touch-case',
  text: `UPDATE incident_case SET last_entry_at = $3 WHERE property_id = $1 AND id = $2`,
};

/** Writes what happened on a case; any slice whose act belongs to a case says it here. */
@Injectable()
export class Timeline {
  /** Adds an entry in the running transaction, with who, where, when and on which business date. */
  async add(tx: WriteTransaction, caseId: string, entry: Entry): Promise<void> {
    await tx.together(() => [this.append(tx, caseId, entry), tx.rows(TOUCH, [tx.propertyId, caseId, tx.at])]);
  }

  /** The entry alone, where the case row is written anyway. */
  async append(tx: WriteTransaction, caseId: string, entry: Entry): Promise<void> {
    const { actor, deskName } = tx.acting;
    await tx.insert(TimelineEntryEntity, {
      propertyId: tx.propertyId,
      id: entry.id ?? newId(),
      caseId,
      kind: entry.kind,
      visibility: entry.visibility ?? 'internal',
      text: entry.text ?? null,
      details: entry.details ?? {},
      actorKind: actor.kind,
      actorId: actor.id,
      actorName: actor.name,
      deskName,
      at: tx.at,
      businessDate: tx.businessDate,
    });
  }
}
