import type { MovePreviewDto } from '@amends/room-move/dto';
import { Injectable } from '@nestjs/common';
import { type NewLine, PostingWriter } from '../folio';
import type { WriteTransaction } from '../platform/write-transaction';
import type { MovePlan } from './move-plan';
import { toNightLines } from './night-lines';
import { LINK_LINES_TO_MOVE, WRITE_RATES } from './rate.queries';
import { isOnBill, type RatePlan } from './rate-plan';

/** Writes what a move does to the price: quoted nights, and tonight's lines where it is on the bill already. */
@Injectable()
export class RateWriter {
  constructor(private readonly postings: PostingWriter) {}

  /** After the move itself was written, whoever calls it holding the folios. Nothing when the price is kept. */
  async write(tx: WriteTransaction, moveId: string, { rate, preview, catalogue }: MovePlan): Promise<void> {
    if (rate.choice === 'keep') return;
    const { stayId, roomTypeCharged } = preview;
    const nights = JSON.stringify(rate.nights.map((night) => toRow(night, rate)));
    await tx.rows(WRITE_RATES, [tx.propertyId, stayId, moveId, roomTypeCharged, nights]);
    const lines = toNightLines(tx, rate.facts, rate.effects, preview, catalogue);
    if (lines.length === 0) return;
    const versions = await this.postings.write(tx, lines);
    const ids = lines.map(({ id }) => id);
    await tx.rows(LINK_LINES_TO_MOVE, [tx.propertyId, moveId, ids]);
    record(tx, moveId, preview, lines, versions);
  }
}

function toRow({ night, before, after }: RatePlan['nights'][number], { facts }: RatePlan): object {
  return {
    ...{ night, before_minor: before.minor, after_minor: after.minor, currency: before.currency },
    on_bill: isOnBill(night, facts),
  };
}

/** One act for each bill: the chain of each says what was done to it. */
function record(
  tx: WriteTransaction,
  moveId: string,
  { stayId, fromRoom, toRoom }: MovePreviewDto,
  lines: readonly NewLine[],
  versions: ReadonlyMap<string, number>,
): void {
  for (const [folioId, version] of versions) {
    const own = lines.filter((line) => line.folioId === folioId);
    tx.record({
      action: 'folio.night-repriced',
      subject: { kind: 'folio', id: folioId },
      change: {
        ...{ moveId, fromRoom: fromRoom.number, toRoom: toRoom.number, night: tx.businessDate },
        lines: own.map(({ id, transactionCode, amount }) => ({ id, transactionCode, amountMinor: amount.minor })),
        currency: own[0]?.amount.currency,
      },
      event: { version, stayId, moveId },
      chainId: folioId,
    });
  }
}
