import type { Department } from '@amends/case';
import { DEPARTMENTS } from '@amends/case';
import type {
  CorrectionDto,
  CorrectionOptionsDto,
  CorrectionPreviewDto,
  MakeCorrectionDto,
  PreviewCorrectionDto,
} from '@amends/correction/dto';
import { newId } from '@amends/kernel';
import type { PageQueryDto } from '@amends/kernel/dto';
import { Injectable } from '@nestjs/common';
import { CaseService } from '../case';
import { FolioService } from '../folio';
import { cursorAfter, DEFAULT_LIMIT, readCursor } from '../platform/cursor';
import { jsonPage, type JsonText } from '../platform/json-text';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { type CorrectionHead, CorrectionWriter } from './correction-writer';
import {
  CORRECTIONS,
  FOLIO_OF_LINE,
  LOCK_FOLIOS_OF_CORRECTION,
  LOCK_STAYS_OF_FOLIOS,
  OTHER_CODES,
} from './correction.queries';
import { type Ask, FactsLoader, type LoadedFacts } from './facts-loader';
import { optionsOf } from './options';
import { planned } from './planned-correction';

/** Puts lines of a bill right: previewed, then done as it was previewed. */
@Injectable()
export class CorrectionService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly cases: CaseService,
    private readonly folios: FolioService,
    private readonly loader: FactsLoader,
    private readonly writer: CorrectionWriter,
  ) {}

  /** @throws Refused `not-found`. */
  async options(postingId: string, staff: StaffMember): Promise<CorrectionOptionsDto> {
    const ask = this.outside(staff);
    const [at] = await ask.rows<{ folioId: string }>(FOLIO_OF_LINE, [ask.propertyId, postingId]);
    if (!at) throw new Refused('not-found');
    const facts = await this.loader.load(ask, at.folioId, { act: 'credit', postingIds: [postingId] }, staff);
    const line = facts.lines.find((one) => one.postingId === postingId.toLowerCase());
    if (!line) throw new Refused('not-found');
    type Code = { readonly code: string; readonly description: string };
    const codes = await ask.rows<Code & Record<string, unknown>>(OTHER_CODES, [ask.propertyId, line.transactionCode]);
    return optionsOf(facts, line, codes);
  }

  /** Changes nothing. @throws Refused what the correction would be refused with. */
  async preview(folioId: string, dto: PreviewCorrectionDto, staff: StaffMember): Promise<CorrectionPreviewDto> {
    return planned(await this.loader.load(this.outside(staff), folioId, dto, staff), dto, staff).preview;
  }

  /**
   * Corrects. What the rules refuse is refused first; then it must still be what the desk agreed to.
   *
   * @throws Refused `not-found`, `facts-changed` with what changed and the preview as it is now, and whatever the rules say.
   */
  correct(folioId: string, dto: MakeCorrectionDto, staff: StaffMember): Promise<CorrectionDto> {
    return this.writes.run(
      staff,
      async (tx) => {
        await this.lock(tx, folioId, dto);
        const facts = await this.loader.load(tx, folioId, dto, staff);
        const correction = planned(facts, dto, staff);
        const changed = correction.changedSince(dto.token);
        if (changed.length > 0) throw new Refused('facts-changed', { changed, preview: correction.preview });
        return this.writer.write(tx, headOf(facts, dto), correction.plan, staff);
      },
      { freezeBusinessDate: true },
    );
  }

  /** @throws Refused `not-found`. */
  async list(folioId: string, query: PageQueryDto, staff: StaffMember): Promise<JsonText> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const { id } = readCursor(query.cursor, ['id']);
    const values = [staff.propertyId, folioId, id, limit + 1];
    const rows = await this.reads.rows<{ id: string; json: string }>(staff.propertyId, CORRECTIONS, values);
    if (rows.length === 0) await this.folios.find(folioId, staff);
    return jsonPage(rows, limit, (row) => cursorAfter([row.id]));
  }

  /** Case, stays, bills by id, everywhere: corrections that meet wait for each other and never in a circle. */
  private async lock(tx: WriteTransaction, folioId: string, { caseId, to }: MakeCorrectionDto): Promise<void> {
    const others = to?.folioId === undefined ? [] : [to.folioId];
    if (caseId !== undefined) await this.cases.lock(tx, caseId);
    await tx.rows(LOCK_STAYS_OF_FOLIOS, [tx.propertyId, [folioId, ...others]]);
    await tx.rows(LOCK_FOLIOS_OF_CORRECTION, [tx.propertyId, folioId, others]);
  }

  private outside({ propertyId }: StaffMember): Ask {
    return { propertyId, rows: (statement, values) => this.reads.rows(propertyId, statement, values) };
  }
}

function headOf(facts: LoadedFacts, dto: MakeCorrectionDto): CorrectionHead {
  const { folios, lines, limits, case: about } = facts;
  return {
    ...{ id: dto.id?.toLowerCase() ?? newId(), act: dto.act, undoesId: null, reason: dto.reason, folios, lines },
    ...{ case: dto.caseId === undefined ? null : about, note: dto.note ?? null },
    departmentResponsible: dto.departmentResponsible ?? soldBy(facts, dto),
    authorityMinor: limits.authorityPerCase?.minor ?? null,
  };
}

/** Who sold the first line; a department only another system knows is `other` to us. */
function soldBy({ lines }: LoadedFacts, { postingIds }: MakeCorrectionDto): Department {
  const first = lines.find(({ postingId }) => postingId === postingIds[0]?.toLowerCase());
  return DEPARTMENTS.find((department) => department === first?.department) ?? 'other';
}
