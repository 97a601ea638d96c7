import { add, formatMoney, money, newId, subtract, sum } from '@amends/kernel';
import { planCreditNote } from '@amends/settlement';
import type {
  CreditNoteDto,
  CreditNotePreviewDto,
  IssueCreditNoteDto,
  PreviewCreditNoteDto,
} from '@amends/settlement/dto';
import { Injectable } from '@nestjs/common';
import { FolioService, PostingWriter } from '../folio';
import { amountOf } from '../platform/amount-of';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { loadNoteFacts, type NoteFacts } from './credit-note-facts';
import { debtorLine, debtorShare, reducingLine, type Reduction } from './credit-note-lines';
import { FOLIO_OF_INVOICE, WRITE_NOTE } from './credit-note.queries';
import { takeNumbers } from './document-numbers';
import { refuseStalePreview, withToken } from './preview-token';
import type { Ask } from './settlement-facts';
import { SETTLING } from './settling.queries';
import { refusedBy } from './tell-refusal';

type Planned = { readonly reductions: readonly Reduction[]; readonly preview: CreditNotePreviewDto };

/** Reduces a closed bill. The bill stays closed; the note has a number of its own, without a gap. */
@Injectable()
export class CreditNoteService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly folios: FolioService,
    private readonly postings: PostingWriter,
  ) {}

  /** Changes nothing. @throws Refused what the note would be refused with. */
  async preview(invoiceId: string, dto: PreviewCreditNoteDto, staff: StaffMember): Promise<CreditNotePreviewDto> {
    const { propertyId } = staff;
    const ask: Ask = (statement, values) => this.reads.rows(propertyId, statement, values);
    return planned(await loadNoteFacts(ask, propertyId, invoiceId, idsOf(dto)), dto).preview;
  }

  /** @throws Refused `not-found`, `preview-stale`, `line-not-on-invoice`, `line-not-reducible`, `credit-exceeds-line` and others. */
  issue(invoiceId: string, dto: IssueCreditNoteDto, staff: StaffMember): Promise<CreditNoteDto> {
    return this.writes.run(staff, (tx) => this.issueIn(tx, invoiceId, dto), { freezeBusinessDate: true });
  }

  /** The same within a transaction of somebody else's. */
  async issueIn(tx: WriteTransaction, invoiceId: string, dto: IssueCreditNoteDto): Promise<CreditNoteDto> {
    const invoice = await tx.first<{ folioId: string }>(FOLIO_OF_INVOICE, [tx.propertyId, invoiceId]);
    if (!invoice) throw new Refused('not-found');
    await this.folios.lock(tx, invoice.folioId);
    const ask: Ask = (statement, values) => tx.rows(statement, values);
    const facts = await loadNoteFacts(ask, tx.propertyId, invoiceId, idsOf(dto));
    const plan = planned(facts, dto);
    refuseStalePreview(plan.preview, dto.previewToken);
    await tx.rows(SETTLING, []);
    const written = plan.reductions.map((one) => ({ ...one, line: reducingLine(tx, facts, one, dto) }));
    const total = amountOf(plan.preview.total);
    await this.postings.write(tx, [...written.map(({ line }) => line), ...debtorLine(tx, facts, total)]);
    const [number] = await takeNumbers(tx, facts.propertyCode, 'credit-note', 1);
    if (!number) throw new Error('No number was taken.');
    const note = toDto(tx, plan, dto, number.number);
    const lines = written.map(({ plan: { postingId }, line }) => ({
      posting_id: postingId,
      credit_posting_id: line.id,
    }));
    await tx.rows(WRITE_NOTE, [
      ...[tx.propertyId, note.id, invoiceId, number.year, number.sequence, number.number, facts.currency],
      ...[total.minor, amountOf(note.taxIncluded).minor, dto.reason, note.note, tx.businessDate, tx.at],
      ...[tx.acting.actor.id, tx.acting.actor.name, JSON.stringify(lines)],
    ]);
    record(tx, facts, note);
    return note;
  }
}

function idsOf({ lines }: PreviewCreditNoteDto): readonly string[] {
  return lines.map(({ postingId }) => postingId.toLowerCase());
}

function planned(facts: NoteFacts, dto: PreviewCreditNoteDto): Planned {
  const wanted = dto.lines.map(({ postingId, amount }) => ({
    postingId: postingId.toLowerCase(),
    amount: amountOf(amount),
  }));
  const plan = planCreditNote(facts.lines, wanted);
  if (!plan.planned) throw refusedBy(plan.refusal);
  const reductions = plan.lines.flatMap((one) => {
    const line = facts.lines.find(({ postingId }) => postingId === one.postingId);
    return line ? [{ line, plan: one }] : [];
  });
  return { reductions, preview: toPreview(facts, reductions) };
}

function toPreview(facts: NoteFacts, reductions: readonly Reduction[]): CreditNotePreviewDto {
  const { invoiceId, invoiceNumber, payer, businessDate, currency, balanceMinor } = facts;
  const total = sum(
    currency,
    reductions.map(({ plan }) => plan.amount),
  );
  const balance = money(balanceMinor, currency);
  return withToken({
    ...{ invoiceId, invoiceNumber, payer, businessDate },
    lines: reductions.map(({ line, plan }) => ({
      ...{ postingId: line.postingId, description: line.description },
      ...{ amount: formatMoney(plan.amount), taxIncluded: formatMoney(plan.tax) },
    })),
    total: formatMoney(total),
    taxIncluded: formatMoney(
      sum(
        currency,
        reductions.map(({ plan }) => plan.tax),
      ),
    ),
    balanceAfter: formatMoney(add(subtract(balance, total), debtorShare(facts, total))),
  });
}

function toDto(tx: WriteTransaction, { preview }: Planned, dto: IssueCreditNoteDto, number: string): CreditNoteDto {
  const { invoiceId, total, taxIncluded, lines, businessDate } = preview;
  return {
    ...{ id: newId(), number, invoiceId, total, taxIncluded, reason: dto.reason, note: dto.note ?? null, lines },
    ...{ businessDate, issuedAt: tx.at.toISOString(), issuedBy: tx.acting.actor.name },
  };
}

function record(tx: WriteTransaction, facts: NoteFacts, note: CreditNoteDto): void {
  const { id, number, total, reason, lines } = note;
  const { folioId, invoiceNumber, stayId } = facts;
  tx.record({
    action: 'credit-note.issued',
    subject: { kind: 'credit-note', id },
    change: { number, invoiceNumber, total, reason, lines, folioId },
    event: { folioId, invoiceId: facts.invoiceId, stayId },
    chainId: folioId,
  });
}
