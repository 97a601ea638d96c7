import type {
  CreditDto,
  CreditLimitsDto,
  CreditPreviewDto,
  GrantCreditDto,
  PreviewCreditDto,
} from '@amends/compensation/dto';
import type { PageQueryDto } from '@amends/kernel/dto';
import { Injectable } from '@nestjs/common';
import { CaseService } from '../case';
import { cursorAfter, DEFAULT_LIMIT, readCursor } from '../platform/cursor';
import { jsonPage, type JsonText } from '../platform/json-text';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { CREDITS, LOCK_FOLIOS_OF_CASE, LOCK_STAY_OF_CASE } from './compensation.queries';
import { CREDIT_CODES } from './credit-code';
import { type Ask, type CreditFacts, loadFacts } from './credit-facts';
import { toLimitsDto } from './credit-limits';
import { planGrant } from './credit-plan';
import { CreditWriter } from './credit-writer';

@Injectable()
export class CreditService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly cases: CaseService,
    private readonly writer: CreditWriter,
  ) {}

  /** @throws Refused `not-found`. */
  async limits(caseId: string, staff: StaffMember): Promise<CreditLimitsDto> {
    return toLimitsDto(await this.facts(this.outside(staff), caseId, undefined, staff));
  }

  /** Changes nothing. @throws Refused what the credit would be refused with. */
  async preview(caseId: string, dto: PreviewCreditDto, staff: StaffMember): Promise<CreditPreviewDto> {
    return planGrant(await this.facts(this.outside(staff), caseId, dto, staff), dto).preview;
  }

  /**
   * Gives a credit. What the rules refuse is refused first; then it must still be what the desk agreed to.
   *
   * @throws Refused `not-found`, `preview-stale` with the preview as it is now, and whatever `planGrant` refuses.
   */
  grant(caseId: string, dto: GrantCreditDto, staff: StaffMember): Promise<CreditDto> {
    return this.writes.run(
      staff,
      async (tx) => {
        const facts = await this.lockedFacts(tx, caseId, dto, staff);
        const planned = planGrant(facts, dto);
        if (planned.preview.token !== dto.previewToken)
          throw new Refused('preview-stale', { preview: planned.preview });
        return this.writer.write(tx, facts, planned, dto, staff);
      },
      { freezeBusinessDate: true },
    );
  }

  /** @throws Refused `not-found`. */
  async list(caseId: string, query: PageQueryDto, staff: StaffMember): Promise<JsonText> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const { id } = readCursor(query.cursor, ['id']);
    const values = [staff.propertyId, caseId, id, limit + 1];
    const rows = await this.reads.rows<{ id: string; json: string }>(staff.propertyId, CREDITS, values);
    if (rows.length === 0) await this.cases.find(caseId, staff);
    return jsonPage(rows, limit, (row) => cursorAfter([row.id]));
  }

  /** Case, stay, folios by id, everywhere: two credits that meet wait for each other and never in a circle. */
  private async lockedFacts(
    tx: WriteTransaction,
    caseId: string,
    dto: GrantCreditDto,
    staff: StaffMember,
  ): Promise<CreditFacts> {
    const inside: Ask = (statement, values) => tx.rows(statement, values);
    // Sent together and run one after the other: the facts are read when all locks are held.
    const [, , , facts] = await tx.together(() => [
      this.cases.lock(tx, caseId),
      tx.rows(LOCK_STAY_OF_CASE, [tx.propertyId, caseId]),
      tx.rows(LOCK_FOLIOS_OF_CASE, [tx.propertyId, caseId]),
      this.facts(inside, caseId, dto, staff),
    ]);
    return facts;
  }

  private outside({ propertyId }: StaffMember): Ask {
    return (statement, values) => this.reads.rows(propertyId, statement, values);
  }

  private async facts(
    ask: Ask,
    caseId: string,
    dto: PreviewCreditDto | undefined,
    staff: StaffMember,
  ): Promise<CreditFacts> {
    const { propertyId, role } = staff;
    const transactionCode = dto ? CREDIT_CODES[dto.kind] : null;
    const facts = await loadFacts(ask, {
      propertyId,
      caseId,
      postingIds: dto?.postingIds ?? [],
      role,
      transactionCode,
    });
    if (!facts) throw new Refused('not-found');
    return facts;
  }
}
