import { caseDefaults } from '@amends/case';
import { isOutsidePrice } from '@amends/compensation';
import type { CreditDto, GrantCreditDto } from '@amends/compensation/dto';
import { formatMoney, negate, newId } from '@amends/kernel';
import { Injectable } from '@nestjs/common';
import { Timeline } from '../case';
import { type NewLine, PostingWriter, taxAccountOf } from '../folio';
import type { WriteTransaction } from '../platform/write-transaction';
import type { StaffMember } from '../staff';
import { WRITE_CREDIT } from './compensation.queries';
import type { CreditFacts } from './credit-facts';
import { limitsOf } from './credit-limits';
import type { PlannedCredit, PlannedLine } from './credit-plan';

/** Writes a credit that was decided on: lines, books, ceilings, the credit itself, and that it was given. */
@Injectable()
export class CreditWriter {
  constructor(
    private readonly postings: PostingWriter,
    private readonly timeline: Timeline,
  ) {}

  /** The last of its transaction. */
  write(
    tx: WriteTransaction,
    facts: CreditFacts,
    planned: PlannedCredit,
    dto: GrantCreditDto,
    staff: StaffMember,
  ): CreditDto {
    const lines = planned.lines.map((one) => ({ ...one, credit: creditLine(tx, facts, one, dto) }));
    const credit = toDto(tx, facts, planned, dto, lines);
    const posted = lines.map((one) => one.credit);
    const { id: creditId, kind, reason, total, note } = credit;
    const details = { creditId, kind, reason, total, lines: planned.lines.map(({ line }) => line.description) };
    tx.atLast(() => [
      this.postings.write(tx, posted),
      tx.rows(WRITE_CREDIT, valuesOf(tx, facts, planned, credit, lines, staff)),
      this.timeline.add(tx, facts.caseId, { kind: 'credit', details, ...(note ? { text: note } : {}) }),
    ]);
    record(tx, facts, credit, lines, staff);
    return credit;
  }
}

type Written = PlannedLine & { readonly credit: NewLine };

/** The negative line: on the same window, so that whoever pays the charge receives it, and in the room of then. */
function creditLine(
  tx: WriteTransaction,
  facts: CreditFacts,
  { line, plan }: PlannedLine,
  dto: GrantCreditDto,
): NewLine {
  const { code } = facts;
  if (!code) throw new Error('A credit was planned without a transaction code.');
  const { actor } = tx.acting;
  const outsidePrice = isOutsidePrice(dto.kind);
  return {
    ...{ id: newId(), folioId: line.folioId, window: line.window, kind: 'credit', transactionCode: code.code },
    ...{
      description: dto.note ?? code.description,
      amount: negate(plan.amount),
      taxIncluded: negate(plan.tax),
      quantity: 1,
    },
    ...{ serviceDate: line.serviceDate, businessDate: tx.businessDate, postedAt: tx.at, postedBy: actor.name },
    ...{ source: actor.kind === 'staff' ? 'desk' : 'pms', reference: facts.caseNumber },
    ...{ roomId: line.roomId, roomNumber: line.roomNumber, generatedFrom: null, correctsId: line.postingId },
    ...{ revenueAccount: code.revenueAccount, outsidePrice, takesOff: line.amount },
    taxRuleId: outsidePrice ? null : line.taxRuleId,
    taxAccount: line.taxCode === null ? null : taxAccountOf(line.taxCode),
  };
}

function toDto(
  tx: WriteTransaction,
  facts: CreditFacts,
  { total }: PlannedCredit,
  dto: GrantCreditDto,
  lines: readonly Written[],
): CreditDto {
  return {
    ...{ id: dto.id?.toLowerCase() ?? newId(), caseId: facts.caseId, kind: dto.kind, reason: dto.reason },
    departmentResponsible: dto.departmentResponsible ?? caseDefaults(facts.category).department,
    total: formatMoney(total),
    note: dto.note ?? null,
    lines: lines.map(({ line, plan, credit }) => ({
      postingId: line.postingId,
      creditPostingId: credit.id,
      amount: formatMoney(plan.amount),
      tax: formatMoney(plan.tax),
    })),
    ...{ grantedBy: tx.acting.actor.name, grantedAt: tx.at.toISOString(), businessDate: tx.businessDate },
  };
}

function valuesOf(
  tx: WriteTransaction,
  facts: CreditFacts,
  { total }: PlannedCredit,
  credit: CreditDto,
  lines: readonly Written[],
  staff: StaffMember,
): readonly unknown[] {
  const { actor } = tx.acting;
  const rows = lines.map(({ line, plan, credit: posted }) => ({
    posting_id: line.postingId,
    credit_posting_id: posted.id,
    amount_minor: plan.amount.minor,
    tax_minor: plan.tax.minor,
  }));
  return [
    ...[tx.propertyId, credit.id, credit.caseId, credit.kind, credit.reason, credit.departmentResponsible],
    ...[total.minor, total.currency, credit.note, limitsOf(facts).authorityPerCase?.minor ?? null, staff.role],
    ...[actor.id, actor.name, tx.at, tx.businessDate, JSON.stringify(rows)],
  ];
}

/** Chained to the folio of its first line; a credit over several folios names them all. */
function record(
  tx: WriteTransaction,
  facts: CreditFacts,
  credit: CreditDto,
  lines: readonly Written[],
  staff: StaffMember,
): void {
  const { id, caseId, kind, reason, total, departmentResponsible } = credit;
  const folioIds = [...new Set(lines.map(({ line }) => line.folioId))].sort();
  const [chainId] = folioIds;
  if (chainId === undefined) throw new Error('A credit was written without a line.');
  tx.record({
    action: 'folio.credited',
    subject: { kind: 'credit', id },
    change: { caseId, kind, reason, total, departmentResponsible, lines: credit.lines, role: staff.role, folioIds },
    event: { caseId, stayId: facts.stayId, folioIds },
    chainId,
  });
}
