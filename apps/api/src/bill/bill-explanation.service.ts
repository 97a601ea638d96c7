import {
  type TreeFacts,
  type BillTree,
  explainBill,
  type ExplanationLanguage,
  explanationLanguage,
  shownToPayer,
} from '@amends/bill';
import type { BillExplanationDto, BillExplanationQueryDto } from '@amends/bill/dto';
import { Injectable } from '@nestjs/common';
import { JsonText } from '../platform/json-text';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { StaffMember } from '../staff';
import { BILL_TO_EXPLAIN } from './bill.queries';
import type { BillHeadRow, BillRow } from './bill-row';
import { toTreeFacts } from './to-tree-facts';

/** What a payer is shown, and whose bill it is. */
export interface ShownBill {
  readonly tree: BillTree;
  readonly head: BillHeadRow;
}

@Injectable()
export class BillExplanationService {
  constructor(private readonly reads: Reads) {}

  /** The bill as its reader may see it. @throws Refused `not-found`, `window-unknown`, `window-confidential`. */
  async explain(id: string, query: BillExplanationQueryDto, staff: StaffMember): Promise<JsonText> {
    const row = await this.row(staff.propertyId, id);
    const all = toTreeFacts(row);
    const facts = query.reader === 'payer' ? payersOwn(all, query.window) : desksOwn(all, query.window);
    const tree = treeOf(facts, row.head, languageOf(row.head, query.language), query.groupBy);
    const answer: BillExplanationDto = { ...tree, windowsWithheld: all.windows.length - facts.windows.length };
    return JsonText.ofContent(JSON.stringify(answer));
  }

  /** What is put in front of a payer. @throws Refused `not-found`, `window-unknown`, `window-confidential`. */
  async shown(propertyId: string, id: string, query: Omit<BillExplanationQueryDto, 'reader'>): Promise<ShownBill> {
    const { head, lines } = await this.row(propertyId, id);
    const facts = payersOwn(toTreeFacts({ head, lines }), query.window);
    return { tree: treeOf(facts, head, languageOf(head, query.language), query.groupBy), head };
  }

  private async row(propertyId: string, id: string): Promise<BillRow> {
    const row = await this.reads.first<BillRow>(propertyId, BILL_TO_EXPLAIN, [propertyId, id]);
    if (!row) throw new Refused('not-found');
    return row;
  }
}

function treeOf(
  facts: TreeFacts,
  head: BillHeadRow,
  language: ExplanationLanguage,
  groupBy: 'day' | 'kind' = 'day',
): BillTree {
  return explainBill(facts, { language, groupBy, businessDate: head.businessDate });
}

function languageOf({ guestLanguage }: BillHeadRow, asked?: string): ExplanationLanguage {
  return explanationLanguage(asked ?? guestLanguage);
}

function payersOwn(facts: TreeFacts, window?: number): TreeFacts {
  const seen = shownToPayer(facts, window);
  if (!seen.shown) throw new Refused(seen.refusal.code);
  return seen.facts;
}

/** The desk works on every window, also those it must not show. */
function desksOwn(facts: TreeFacts, window?: number): TreeFacts {
  if (window === undefined) return facts;
  const windows = facts.windows.filter(({ number }) => number === window);
  if (windows.length === 0) throw new Refused('window-unknown');
  return { ...facts, windows, lines: facts.lines.filter((line) => line.window === window) };
}
