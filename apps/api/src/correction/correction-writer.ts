import type { CorrectionDeed, CorrectionReason, PlannedLine } from '@amends/correction';
import type { CorrectionDto } from '@amends/correction/dto';
import { formatMoney, newId } from '@amends/kernel';
import type { Department } from '@amends/case';
import { Injectable } from '@nestjs/common';
import { Timeline } from '../case';
import { type NewLine, PostingWriter, taxAccountOf } from '../folio';
import type { WriteTransaction } from '../platform/write-transaction';
import type { StaffMember } from '../staff';
import { CORRECTION, WRITE_CORRECTION } from './correction.queries';
import type { FolioToCorrect, LineToCorrect } from './facts-loader';
import type { Planned } from './planned-correction';

/** Everything a correction says of itself beside its lines. */
export interface CorrectionHead {
  readonly id: string;
  readonly act: CorrectionDeed;
  readonly undoesId: string | null;
  readonly reason: CorrectionReason;
  readonly departmentResponsible: Department;
  readonly case: { readonly id: string; readonly number: string | null } | null;
  readonly note: string | null;
  /** The limit that allowed it; null without one. */
  readonly authorityMinor: number | null;
  readonly folios: readonly [FolioToCorrect, ...FolioToCorrect[]];
  /** Lines on the bill the plan is about, by their ids. */
  readonly lines: readonly LineToCorrect[];
}

/** Writes a correction that was decided on: lines, books, ceilings, the act itself, and that it was done. */
@Injectable()
export class CorrectionWriter {
  constructor(
    private readonly postings: PostingWriter,
    private readonly timeline: Timeline,
  ) {}

  async write(tx: WriteTransaction, head: CorrectionHead, plan: Planned, staff: StaffMember): Promise<CorrectionDto> {
    const lines = toNewLines(tx, head, plan.lines);
    const versions = await this.postings.write(
      tx,
      lines.map(({ posted }) => posted),
    );
    await tx.rows(WRITE_CORRECTION, valuesOf(tx, head, plan, lines, staff));
    await this.noteOnCase(tx, head, plan);
    record(tx, head, plan, versions, staff);
    const row = await tx.first<{ correction: CorrectionDto }>(CORRECTION, [tx.propertyId, head.id]);
    if (!row) throw new Error('The correction was not written.');
    return row.correction;
  }

  private async noteOnCase(
    tx: WriteTransaction,
    { case: about, id, act, note }: CorrectionHead,
    { change, given }: Planned,
  ): Promise<void> {
    if (!about) return;
    const details = { correctionId: id, act, change: formatMoney(change), given: formatMoney(given) };
    await this.timeline.add(tx, about.id, { kind: 'correction', details, ...(note ? { text: note } : {}) });
  }
}

interface WrittenLine {
  readonly planned: PlannedLine;
  readonly posted: NewLine;
}

/** Ids in the order of the plan, so that a line made from another comes after it. */
function toNewLines(
  tx: WriteTransaction,
  head: CorrectionHead,
  planned: readonly PlannedLine[],
): readonly WrittenLine[] {
  const ids = new Map(planned.map(({ key }) => [key, newId()]));
  return planned.map((line) => {
    const of = head.lines.find(({ postingId }) => postingId === line.of.postingId);
    const id = ids.get(line.key);
    if (!of || id === undefined) throw new Error('A line was planned that nobody asked for.');
    const generatedFrom = line.basedOn === null ? line.generatedFrom : (ids.get(line.basedOn) ?? null);
    return { planned: line, posted: newLine(tx, line, of, id, generatedFrom) };
  });
}

function newLine(
  tx: WriteTransaction,
  line: PlannedLine,
  of: LineToCorrect,
  id: string,
  generatedFrom: string | null,
): NewLine {
  const { actor } = tx.acting;
  const standsIn = line.replacesId !== null;
  return {
    ...{ id, folioId: line.folioId, window: line.window, kind: line.kind, transactionCode: line.transactionCode },
    ...{ description: line.description, amount: line.amount, taxIncluded: line.taxIncluded, quantity: line.quantity },
    ...{ taxRuleId: line.taxRuleId, taxAccount: line.taxCode === null ? null : taxAccountOf(line.taxCode) },
    ...{ serviceDate: line.serviceDate, businessDate: tx.businessDate, postedAt: tx.at, postedBy: actor.name },
    ...{ source: actor.kind === 'staff' ? 'desk' : 'pms', reference: of.reference },
    ...{ roomId: of.roomId, roomNumber: of.roomNumber, packageCode: of.packageCode },
    ...{ checkNumber: standsIn ? of.checkNumber : null, revenueAccount: line.revenueAccount, outsidePrice: false },
    ...{ generatedFrom, correctsId: line.correctsId, replacesId: line.replacesId, undoesId: line.undoesId },
    takesOff: line.takesOff,
  };
}

function valuesOf(
  tx: WriteTransaction,
  head: CorrectionHead,
  { change, taxChange, given }: Planned,
  lines: readonly WrittenLine[],
  staff: StaffMember,
): readonly unknown[] {
  const { actor } = tx.acting;
  const [bill, other] = head.folios;
  const rows = lines.map(({ planned, posted }, place) => ({
    ...{ posting_id: posted.id, of_posting_id: planned.of.postingId, place },
    department_sold: planned.of.department,
  }));
  return [
    ...[tx.propertyId, head.id, bill.id, other?.id ?? null, head.act, head.undoesId, head.reason],
    ...[head.departmentResponsible, head.case?.id ?? null, head.note, bill.currency, change.minor, taxChange.minor],
    ...[given.minor, head.authorityMinor, staff.role, actor.id, actor.name, tx.at, tx.businessDate],
    JSON.stringify(rows),
  ];
}

/** One act for each bill: the chain of each says what was done to it, and each desk that shows it hears of it. */
function record(
  tx: WriteTransaction,
  head: CorrectionHead,
  { change, given }: Planned,
  versions: ReadonlyMap<string, number>,
  staff: StaffMember,
): void {
  const { id, act, undoesId, reason, departmentResponsible, folios } = head;
  const [bill, ...others] = folios;
  const about = { correctionId: id, act, undoesId, reason, departmentResponsible, role: staff.role };
  const caseId = head.case?.id ?? null;
  tx.record({
    action: act === 'undo' ? 'folio.correction-undone' : 'folio.corrected',
    subject: { kind: 'correction', id },
    change: {
      ...about,
      caseId,
      change: formatMoney(change),
      given: formatMoney(given),
      folioIds: folios.map((one) => one.id),
    },
    event: { stayId: bill.stayId, folioId: bill.id, caseId, version: versions.get(bill.id) },
    chainId: bill.id,
  });
  for (const other of others) {
    tx.record({
      action: act === 'undo' ? 'folio.transfer-undone' : 'folio.transfer-received',
      subject: { kind: 'folio', id: other.id },
      change: { ...about, folioIds: folios.map((one) => one.id) },
      event: { stayId: other.stayId, version: versions.get(other.id) },
      chainId: other.id,
    });
  }
}
