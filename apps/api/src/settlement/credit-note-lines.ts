import { type Money, money, negate, newId } from '@amends/kernel';
import type { NotedLine } from '@amends/settlement';
import type { IssueCreditNoteDto } from '@amends/settlement/dto';
import { type NewLine, taxAccountOf } from '../folio';
import type { WriteTransaction } from '../platform/write-transaction';
import type { LineToReduce, NoteFacts } from './credit-note-facts';
import { settlementLine } from './settlement-line';

/** A line of the invoice and what the note takes off it. */
export interface Reduction {
  readonly line: LineToReduce;
  readonly plan: NotedLine;
}

/**
 * The negative line of a reduction: on the same window, with the code, the accounts and the rate of tax of the line it
 * reduces, so that revenue and tax go back from where they were booked.
 */
export function reducingLine(
  tx: WriteTransaction,
  facts: NoteFacts,
  { line, plan }: Reduction,
  { note }: IssueCreditNoteDto,
): NewLine {
  const { actor } = tx.acting;
  return {
    ...{ id: newId(), folioId: facts.folioId, window: facts.window, kind: 'credit', quantity: 1 },
    ...{ transactionCode: line.transactionCode, description: (note ?? line.description).slice(0, 120) },
    ...{ amount: negate(plan.amount), taxIncluded: negate(plan.tax), taxRuleId: line.taxRuleId },
    ...{ serviceDate: line.serviceDate, businessDate: tx.businessDate, postedAt: tx.at, postedBy: actor.name },
    ...{ source: actor.kind === 'staff' ? 'desk' : 'pms', reference: facts.invoiceNumber },
    ...{ roomId: line.roomId, roomNumber: line.roomNumber, generatedFrom: null, correctsId: line.postingId },
    ...{ revenueAccount: line.account, outsidePrice: false, takesOff: line.amount },
    taxAccount: line.taxCode === null ? null : taxAccountOf(line.taxCode),
  };
}

/** What the debtor owes less: up to what is left of what was moved there; nothing where the bill was paid. */
export function debtorShare({ debtLeft }: NoteFacts, total: Money): Money {
  return money(Math.min(total.minor, debtLeft.minor), total.currency);
}

/** Back from the receivable what the debtor owes less. */
export function debtorLine(tx: WriteTransaction, facts: NoteFacts, total: Money): readonly NewLine[] {
  const { debtorCode: code, debtorPostingId, window } = facts;
  const amount = debtorShare(facts, total);
  if (!code || debtorPostingId === null || amount.minor === 0) return [];
  const names = { correctsId: debtorPostingId, replacesId: null };
  const draft = { window, kind: code.kind, code, description: code.description, amount, ...names };
  return [settlementLine(tx, facts.folioId, draft, facts.invoiceNumber)];
}
