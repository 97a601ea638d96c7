import type { PostingKind } from '@amends/folio';
import type { SettlementLineDto } from '@amends/settlement/dto';
import { formatMoney, type Money, money, newId } from '@amends/kernel';
import type { NewLine } from '../folio';
import type { WriteTransaction } from '../platform/write-transaction';
import type { MoneyCode } from './settlement-facts';

/** A line settling a bill would post. */
export interface LineDraft {
  readonly window: number;
  readonly kind: PostingKind;
  readonly code: MoneyCode;
  readonly description: string;
  /** As it stands on the bill. */
  readonly amount: Money;
  /** The payment that goes back or elsewhere. */
  readonly correctsId: string | null;
  /** The payment it stands in the place of. */
  readonly replacesId: string | null;
}

/** The line as it is posted: in no room, without tax, booked between the guest and the code's account. */
export function settlementLine(
  tx: WriteTransaction,
  folioId: string,
  draft: LineDraft,
  reference: string | null = null,
): NewLine {
  const { code, ...line } = draft;
  const { actor } = tx.acting;
  return {
    ...{ ...line, id: newId(), folioId, transactionCode: code.code, quantity: 1 },
    ...{ taxIncluded: money(0, line.amount.currency), taxRuleId: null, taxAccount: null },
    ...{ serviceDate: tx.businessDate, businessDate: tx.businessDate, postedAt: tx.at, postedBy: actor.name },
    ...{ source: actor.kind === 'staff' ? 'desk' : 'pms', reference, roomId: null, roomNumber: null },
    ...{ generatedFrom: null, revenueAccount: code.account, outsidePrice: false, takesOff: null },
  };
}

export function toLineDto({ window, kind, code, description, amount }: LineDraft): SettlementLineDto {
  return { window, kind, transactionCode: code.code, description, amount: formatMoney(amount) };
}
