import {
  type BillOrder,
  type TreeFacts,
  type BillTree,
  explainBill,
  type ExplanationLanguage,
  explanationLanguage,
  shownToPayer,
  toldToGuest,
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

/** What of a bill is shown to a payer. */
export interface ShownQuery {
  readonly window?: number | undefined;
  readonly postingId?: string | undefined;
  readonly language?: string | undefined;
  readonly groupBy?: BillOrder | undefined;
}

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
    const tree = query.reader === 'payer' ? shownTree(row, query) : desksTree(row, query);
    const withheld = (row.head.windows?.length ?? 0) - tree.windows.length;
    const answer: BillExplanationDto = { ...tree, businessDate: row.head.businessDate, windowsWithheld: withheld };
    return JsonText.ofContent(JSON.stringify(answer));
  }

  /**
   * What is put in front of a payer.
   *
   * @throws Refused `not-found`, `window-unknown`, `window-confidential`, `line-of-another-bill`.
   */
  async shown(propertyId: string, id: string, query: ShownQuery): Promise<ShownBill> {
    const row = await this.row(propertyId, id);
    return { tree: shownTree(row, query), head: row.head };
  }

  /**
   * What the guest is told by word of mouth: a line whoever pays it, but what must not be told; else what the guest
   * pays. @throws Refused `not-found`, `line-of-another-bill`.
   */
  async told(propertyId: string, id: string, query: ShownQuery): Promise<BillTree> {
    const { postingId: lineId } = query;
    if (lineId === undefined) return (await this.shown(propertyId, id, query)).tree;
    const row = await this.row(propertyId, id);
    const all = toTreeFacts(row);
    if (!all.lines.some((line) => line.id === lineId)) throw new Refused('line-of-another-bill');
    const secret = new Set(all.windows.filter(({ confidential }) => confidential).map(({ number }) => number));
    const rate = row.head.rateSuppressed;
    const lines = all.lines.map((line) => toldToGuest(line, { rate, window: secret.has(line.window) }));
    return explainBill({ ...all, lines }, { language: languageOf(row.head, query.language), groupBy: 'day', lineId });
  }

  private async row(propertyId: string, id: string): Promise<BillRow> {
    const row = await this.reads.first<BillRow>(propertyId, BILL_TO_EXPLAIN, [propertyId, id]);
    if (!row) throw new Refused('not-found');
    return row;
  }
}

function shownTree(row: BillRow, { postingId, window, language, groupBy = 'day' }: ShownQuery): BillTree {
  const all = toTreeFacts(row);
  const line = postingId === undefined ? undefined : all.lines.find(({ id }) => id === postingId);
  if (postingId !== undefined && !line) throw new Refused('line-of-another-bill');
  const facts = payersOwn(all, line?.window ?? window);
  const telling = { language: languageOf(row.head, language), groupBy };
  return explainBill(facts, line ? { ...telling, lineId: line.id } : telling);
}

function desksTree(row: BillRow, { window, language, groupBy = 'day' }: ShownQuery): BillTree {
  return explainBill(desksOwn(toTreeFacts(row), window), { language: languageOf(row.head, language), groupBy });
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
