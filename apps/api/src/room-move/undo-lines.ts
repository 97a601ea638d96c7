import type { PostingKind } from '@amends/folio';
import { money, negate, newId } from '@amends/kernel';
import { type NewLine, taxAccountOf } from '../folio';
import type { WriteTransaction } from '../platform/write-transaction';

/** A line a move has brought onto the bill. */
export interface LineOfMove {
  readonly postingId: string;
  readonly folioId: string;
  readonly window: number;
  readonly kind: PostingKind;
  readonly transactionCode: string;
  readonly description: string;
  readonly currency: string;
  readonly amountMinor: number;
  readonly taxIncludedMinor: number;
  readonly taxRuleId: string | null;
  readonly taxCode: string | null;
  readonly serviceDate: string;
  readonly roomId: string | null;
  readonly roomNumber: string | null;
  readonly revenueAccount: string;
  readonly correctsId: string | null;
  /** The whole of the line it was taken from. */
  readonly correctedMinor: number | null;
  /** Corrected or undone since. */
  readonly touched: boolean;
}

/**
 * The lines that undo those of a move, in the books of the same day: what was charged is wiped, what was credited is
 * given back to the line it was taken from.
 */
export function undoingLines(tx: WriteTransaction, lines: readonly LineOfMove[]): readonly NewLine[] {
  return lines.map((line) => (line.kind === 'credit' ? givenBack(tx, line) : wiped(tx, line)));
}

function wiped(tx: WriteTransaction, line: LineOfMove): NewLine {
  return {
    ...opposite(tx, line),
    ...{ kind: 'correction', correctsId: line.postingId, takesOff: money(line.amountMinor, line.currency) },
  };
}

function givenBack(tx: WriteTransaction, line: LineOfMove): NewLine {
  const { correctsId, correctedMinor, currency } = line;
  if (correctsId === null || correctedMinor === null) throw new Error('A credit of a move names no line.');
  const whole = money(correctedMinor, currency);
  return { ...opposite(tx, line), kind: 'credit', correctsId, undoesId: line.postingId, takesOff: whole };
}

function opposite(tx: WriteTransaction, line: LineOfMove): Omit<NewLine, 'kind' | 'correctsId' | 'takesOff'> {
  const { folioId, window, transactionCode, description, currency, taxCode, roomId, roomNumber } = line;
  const { actor } = tx.acting;
  return {
    ...{ id: newId(), folioId, window, transactionCode, description, quantity: 1, outsidePrice: false },
    amount: negate(money(line.amountMinor, currency)),
    taxIncluded: negate(money(line.taxIncludedMinor, currency)),
    ...{
      taxRuleId: line.taxRuleId,
      taxAccount: line.taxIncludedMinor === 0 || taxCode === null ? null : taxAccountOf(taxCode),
    },
    ...{ serviceDate: line.serviceDate, businessDate: tx.businessDate, postedAt: tx.at, postedBy: actor.name },
    ...{ source: actor.kind === 'staff' ? 'desk' : 'pms', reference: null, roomId, roomNumber },
    ...{ generatedFrom: null, revenueAccount: line.revenueAccount },
  };
}
