import type { Department } from '@amends/case';
import { type CorrectionDeed, type CorrectionReason, planUndoing } from '@amends/correction';
import type { CorrectionDto, UndoCorrectionDto } from '@amends/correction/dto';
import { newId } from '@amends/kernel';
import { Injectable } from '@nestjs/common';
import { CaseService } from '../case';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { CorrectionWriter } from './correction-writer';
import { CORRECTION_PLACES, LOCK_FOLIOS_OF_CORRECTION, LOCK_STAYS_OF_FOLIOS } from './correction.queries';
import { type FolioRow, type LineRow, toFolio, toLine } from './facts-loader';
import { UNDO_FACTS } from './facts.queries';
import { refusedBy } from './planned-correction';

type Places = { readonly folioId: string; readonly otherFolioId: string | null; readonly caseId: string | null };
type UndoRow = Places & {
  readonly act: CorrectionDeed;
  readonly reason: CorrectionReason;
  readonly departmentResponsible: Department;
  readonly undone: boolean;
  readonly folios: readonly [FolioRow, ...FolioRow[]];
  readonly lines: readonly LineRow[];
};

/** Undoes a correction as a whole, in today's books, while nothing is built on it. */
@Injectable()
export class UndoService {
  constructor(
    private readonly writes: Writes,
    private readonly cases: CaseService,
    private readonly writer: CorrectionWriter,
  ) {}

  /** @throws Refused `not-found`, `correction-already-undone`, `correction-built-on`, `undo-not-undoable`, `folio-closed`, `window-closed`. */
  undo(correctionId: string, dto: UndoCorrectionDto, staff: StaffMember): Promise<CorrectionDto> {
    return this.writes.run(
      staff,
      async (tx) => {
        const row = await this.locked(tx, correctionId);
        const [bill, other] = row.folios;
        const folios = [toFolio(bill), ...(other ? [toFolio(other)] : [])] as const;
        const lines = row.lines.map(toLine);
        const plan = planUndoing({ act: row.act, undone: row.undone, folios, lines });
        if (!plan.planned) throw refusedBy(plan.refusal, staff);
        const { reason, departmentResponsible, caseId } = row;
        const head = {
          ...({ id: dto.id?.toLowerCase() ?? newId(), act: 'undo', undoesId: correctionId, folios, lines } as const),
          ...{ reason, departmentResponsible, note: null, authorityMinor: null },
          case: caseId === null ? null : { id: caseId, number: null },
        };
        return this.writer.write(tx, head, plan, staff);
      },
      { freezeBusinessDate: true },
    );
  }

  private async locked(tx: WriteTransaction, correctionId: string): Promise<UndoRow> {
    const places = await tx.first<Places>(CORRECTION_PLACES, [tx.propertyId, correctionId]);
    if (!places) throw new Refused('not-found');
    const { folioId, otherFolioId, caseId } = places;
    const others = otherFolioId === null ? [] : [otherFolioId];
    if (caseId !== null) await this.cases.lock(tx, caseId);
    await tx.rows(LOCK_STAYS_OF_FOLIOS, [tx.propertyId, [folioId, ...others]]);
    await tx.rows(LOCK_FOLIOS_OF_CORRECTION, [tx.propertyId, folioId, others]);
    const row = await tx.first<UndoRow>(UNDO_FACTS, [tx.propertyId, correctionId]);
    if (!row) throw new Error('A correction has gone.');
    return row;
  }
}
