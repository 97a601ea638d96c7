import { createHash } from 'node:crypto';
import type { BillTree, ExplanationReaction } from '@amends/bill';
import type { BillSnapshotDto, ShownHow } from '@amends/bill/dto';
import { canonicalJson, newId } from '@amends/kernel';
import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '../platform/write-transaction';
import { KEEP_SNAPSHOT, LOCK_SNAPSHOTS, NOTE_SHOWING } from './showing.queries';

/** By which link it was opened, or what the guest said to it at the desk. */
export interface ShowingMore {
  readonly linkId?: string;
  readonly reaction?: ExplanationReaction | undefined;
}

type KeptRow = { readonly id: string; readonly version: number; readonly madeAt: Date };

/** What was shown of bills; each content is kept once, each showing noted. */
@Injectable()
export class BillSnapshots {
  /** Keeps an explanation as it is shown, in the running transaction. `window` as it was asked for. */
  async keep(tx: WriteTransaction, tree: BillTree, window: number | null): Promise<BillSnapshotDto> {
    const { folio, lineId, language } = tree;
    const text = canonicalJson(tree);
    const hash = createHash('sha256').update(text).digest();
    await tx.rows(LOCK_SNAPSHOTS, [tx.propertyId, folio.id]);
    const kept = await tx.first<KeptRow>(KEEP_SNAPSHOT, [
      ...[tx.propertyId, newId(), folio.id, window, lineId, hash, language, text, tx.at, tx.businessDate],
    ]);
    if (!kept) throw new Error('The explanation was not kept.');
    const { id, version, madeAt } = kept;
    return {
      ...{ id, folioId: folio.id, window, postingId: lineId, version, language },
      hash: hash.toString('hex'),
      madeAt: madeAt.toISOString(),
    };
  }

  /** Notes that somebody saw it, in the audit as well. */
  async noteShowing(
    tx: WriteTransaction,
    snapshot: Pick<BillSnapshotDto, 'id' | 'folioId' | 'version' | 'hash'>,
    how: ShownHow,
    stayId: string,
    { linkId, reaction }: ShowingMore = {},
  ): Promise<void> {
    const { actor, deskName } = tx.acting;
    const values = [
      newId(),
      snapshot.id,
      how,
      linkId ?? null,
      reaction ?? null,
      actor.name,
      deskName,
      tx.at,
      tx.businessDate,
    ];
    await tx.rows(NOTE_SHOWING, [tx.propertyId, ...values]);
    tx.record({
      action: 'folio.shown',
      subject: { kind: 'folio', id: snapshot.folioId },
      change: {
        snapshotId: snapshot.id,
        version: snapshot.version,
        hash: snapshot.hash,
        how,
        linkId: linkId ?? null,
        reaction: reaction ?? null,
      },
      event: { stayId, snapshotId: snapshot.id },
    });
  }
}
