import { formatMoney, newId } from '@amends/kernel';
import { leftOfPayment } from '@amends/settlement';
import type { SettlementActDto, SettlementDto, SettlementPreviewDto } from '@amends/settlement/dto';
import { Injectable } from '@nestjs/common';
import { FolioService, type NewLine, PostingWriter } from '../folio';
import { Reads } from '../platform/reads';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { takeNumbers } from './document-numbers';
import { refuseStalePreview } from './preview-token';
import { type PlannedSettling, planSettling, type Settling } from './settle-plan';
import { type Ask, loadSettlement, type SettlementFacts } from './settlement-facts';
import { settlementLine } from './settlement-line';
import { RETURN_PAYMENTS, SETTLING, WRITE_ACT } from './settling.queries';
import { toSettlementDto } from './to-settlement-dto';

/** What is said beside an act. */
export interface Said {
  readonly reason?: string;
  readonly reference?: string;
}

/** Money that comes, goes out or goes back; each an act of its own, apart from credits. */
@Injectable()
export class SettleService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly folios: FolioService,
    private readonly postings: PostingWriter,
  ) {}

  /** @throws Refused `not-found`. */
  async find(folioId: string, staff: StaffMember): Promise<SettlementDto> {
    return toSettlementDto(await loadSettlement(this.outside(staff), staff.propertyId, folioId));
  }

  /** Changes nothing. @throws Refused what the act would be refused with. */
  async preview(folioId: string, wanted: Settling, staff: StaffMember): Promise<SettlementPreviewDto> {
    return planSettling(await loadSettlement(this.outside(staff), staff.propertyId, folioId), wanted).preview;
  }

  /** @throws Refused `not-found`, `preview-stale`, and whatever `planSettling` refuses. */
  settle(
    folioId: string,
    wanted: Settling,
    { previewToken, ...said }: Said & { readonly previewToken: string },
    staff: StaffMember,
  ): Promise<SettlementActDto> {
    return this.writes.run(
      staff,
      async (tx) => {
        await this.folios.lock(tx, folioId);
        const facts = await loadSettlement((statement, values) => tx.rows(statement, values), tx.propertyId, folioId);
        const plan = planSettling(facts, wanted);
        refuseStalePreview(plan.preview, previewToken);
        return this.write(tx, facts, plan, said);
      },
      { freezeBusinessDate: true },
    );
  }

  private async write(
    tx: WriteTransaction,
    facts: SettlementFacts,
    plan: PlannedSettling,
    said: Said,
  ): Promise<SettlementActDto> {
    await tx.rows(SETTLING, []);
    const lines = plan.drafts.map((draft) => settlementLine(tx, facts.folioId, draft, said.reference ?? null));
    await this.postings.write(tx, lines);
    await returnPayments(tx, facts, lines);
    const vouchers = plan.act === 'voucher' ? await takeNumbers(tx, facts.propertyCode, 'voucher', 1) : [];
    const done = toDto(tx, facts, plan, lines, vouchers[0]?.number ?? null);
    await tx.rows(WRITE_ACT, [
      ...[tx.propertyId, done.id, facts.folioId, done.window, done.act, plan.amount.minor, plan.amount.currency],
      ...[done.toWindow, done.voucherNumber, said.reason ?? null, said.reference ?? null, tx.businessDate, tx.at],
      ...[tx.acting.actor.id, tx.acting.actor.name],
    ]);
    record(tx, facts, done, said);
    return done;
  }

  private outside({ propertyId }: StaffMember): Ask {
    return (statement, values) => this.reads.rows(propertyId, statement, values);
  }
}

/** What went back of each payment, counted up to what it has left: a second guard beside the plan. */
async function returnPayments(tx: WriteTransaction, facts: SettlementFacts, lines: readonly NewLine[]): Promise<void> {
  const rows = lines.flatMap(({ correctsId, amount }) => {
    const payment = facts.payments.find(({ postingId }) => postingId === correctsId);
    if (!payment) return [];
    if (amount.minor > leftOfPayment(payment).minor) throw new Error('More goes back than was paid.');
    return [{ posting_id: payment.postingId, paid_minor: payment.paid.minor, returned_minor: amount.minor }];
  });
  if (rows.length > 0) await tx.rows(RETURN_PAYMENTS, [tx.propertyId, JSON.stringify(rows)]);
}

function toDto(
  tx: WriteTransaction,
  { folioId }: SettlementFacts,
  { act, amount, toWindow, preview }: PlannedSettling,
  lines: readonly NewLine[],
  voucherNumber: string | null,
): SettlementActDto {
  return {
    ...{ id: newId(), folioId, act, window: preview.window, toWindow, amount: formatMoney(amount), voucherNumber },
    ...{ postingIds: lines.map(({ id }) => id), businessDate: tx.businessDate },
    ...{ at: tx.at.toISOString(), by: tx.acting.actor.name },
  };
}

const ACTIONS = {
  payment: 'folio.paid',
  deposit: 'folio.paid',
  'paid-out': 'folio.paid-out',
  refund: 'folio.refunded',
  leave: 'folio.balance-settled',
  'other-window': 'folio.balance-settled',
  voucher: 'folio.balance-settled',
} as const;

function record(tx: WriteTransaction, { stayId }: SettlementFacts, done: SettlementActDto, said: Said): void {
  const { id, folioId, act, window, toWindow, amount, voucherNumber, postingIds } = done;
  tx.record({
    action: ACTIONS[act],
    subject: { kind: 'folio', id: folioId },
    change: { id, act, window, toWindow, amount, voucherNumber, postingIds, ...said },
    event: { stayId, act, window },
    chainId: folioId,
  });
}
