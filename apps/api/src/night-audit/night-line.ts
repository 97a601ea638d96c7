import { newId } from '@amends/kernel';
import type { NightLine } from '@amends/night-audit';
import { type NewLine, taxAccountOf } from '../folio';
import type { WriteTransaction } from '../platform/write-transaction';
import type { PlannedStay } from './load-night';

/** Said on the bill where a person's name stands otherwise. */
export const NIGHT_AUDIT = 'Night audit';

/** The planned lines of a stay as they are posted: in the room slept in that night, on its open folio. */
export function toNewLines(tx: WriteTransaction, stay: PlannedStay, lines: readonly NightLine[]): readonly NewLine[] {
  const { folioId, roomId, roomNumber } = stay;
  if (folioId === null) throw new Error('A night was planned without a folio.');
  const ids = lines.map(() => newId());
  return lines.map(({ code, from, taxCode, ...line }, index) => ({
    ...{ id: ids[index] ?? newId(), folioId, window: line.window, kind: code.kind, transactionCode: code.code },
    ...{ description: code.description, amount: line.amount, quantity: line.quantity },
    ...{ taxIncluded: line.taxIncluded, taxRuleId: line.taxRuleId },
    ...{ taxAccount: taxCode === null ? null : taxAccountOf(taxCode), revenueAccount: code.revenueAccount },
    ...{ serviceDate: tx.businessDate, businessDate: tx.businessDate, postedAt: tx.at, postedBy: NIGHT_AUDIT },
    ...{ source: 'night-audit', reference: null, roomId, roomNumber, packageCode: line.packageCode },
    ...{ generatedFrom: from === null ? null : (ids[from] ?? null), correctsId: null },
    ...{ outsidePrice: false, takesOff: null },
  }));
}
