import { type BillLineFacts, explainLine, explanationLanguage, toldToGuest } from '@amends/bill';
import type { ExplanationDto, ExplanationFactsDto } from '@amends/bill/dto';
import { formatMoney } from '@amends/kernel';
import { Injectable } from '@nestjs/common';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { StaffMember } from '../staff';
import { LINE_TO_EXPLAIN } from './bill.queries';
import { AT, type BillHeadRow, type ExplainedRow } from './bill-row';
import { billScene } from './bill-scene';
import { toLineFacts } from './to-line-facts';

@Injectable()
export class ExplanationService {
  constructor(private readonly reads: Reads) {}

  /** Why a line is what it is: to the guest in the language asked for or the guest's own, and to the desk in its own. */
  async explain(id: string, language: string | undefined, staff: StaffMember): Promise<ExplanationDto> {
    return toExplanation(await this.line(id, staff), language, staff);
  }

  /** The same for a line of this stay. @throws Refused `not-found`, `line-of-another-stay`. */
  async explainOn(
    stayId: string | null,
    id: string,
    language: string | undefined,
    staff: StaffMember,
  ): Promise<ExplanationDto> {
    const row = await this.line(id, staff);
    if (row.head.stayId !== stayId) throw new Refused('line-of-another-stay');
    return toExplanation(row, language, staff);
  }

  private async line(id: string, staff: StaffMember): Promise<ExplainedRow> {
    const row = await this.reads.first<ExplainedRow>(staff.propertyId, LINE_TO_EXPLAIN, [staff.propertyId, id]);
    if (!row) throw new Refused('not-found');
    return row;
  }
}

function toExplanation(row: ExplainedRow, language: string | undefined, staff: StaffMember): ExplanationDto {
  const { head, line, related } = row;
  const facts = toLineFacts(line, billScene(head));
  const ofGuest = explanationLanguage(language ?? head.guestLanguage);
  const ofStaff = explanationLanguage(staff.language);
  const hidden = { rate: head.rateSuppressed, window: isConfidential(facts.window, head) };
  return {
    postingId: facts.id,
    folioId: head.folioId,
    language: ofGuest,
    guest: explainLine(toldToGuest(facts, hidden), ofGuest),
    staff: { ...explainLine(facts, ofStaff), language: ofStaff },
    facts: toFactsDto(facts, new Date(`${line[AT.postedAt]}Z`).toISOString()),
    related,
  };
}

function isConfidential(window: number, { windows }: BillHeadRow): boolean {
  return windows?.some(({ number, confidential }) => confidential && number === window) ?? false;
}

function toFactsDto(facts: BillLineFacts, postedAt: string): ExplanationFactsDto {
  const { transactionCode, quantity, serviceDate, businessDate, postedBy, source, reference, roomNumber } = facts;
  const { quotedRate, tax, ratePlan, mealPlan, packageName } = facts;
  return {
    ...{ transactionCode, quantity, serviceDate, businessDate, postedBy, source, reference, roomNumber, postedAt },
    ...{ ratePlan, mealPlan, packageName },
    amount: formatMoney(facts.amount),
    unitPrice: formatMoney(facts.unitPrice),
    quotedRate: quotedRate && formatMoney(quotedRate),
    tax: tax && { ...tax, amount: formatMoney(tax.amount) },
  };
}
