import type { TaxRuleFacts, WindowFacts, RoomNights } from '@amends/bill';
import type { RelatedLineDto } from '@amends/bill/dto';
import type { PostingKind, PostingSource } from '@amends/folio';
import type { MealPlan } from '@amends/stay';

/** What the queries give of a bill; amounts in minor units, as text. */
export interface BillHeadRow {
  readonly folioId: string;
  readonly number: string;
  readonly currency: string;
  readonly status: 'open' | 'closed';
  readonly timeZone: string;
  readonly businessDate: string;
  readonly stayId: string;
  readonly confirmationNumber: string;
  readonly guestName: string;
  readonly guestLanguage: string;
  readonly arrival: string;
  readonly departure: string;
  readonly adults: number;
  readonly childAges: readonly number[];
  readonly rateSuppressed: boolean;
  readonly ratePlan: string;
  readonly mealPlan: MealPlan;
  readonly windows: readonly WindowFacts[] | null;
  readonly rooms: readonly RoomNights[];
}

export interface BillLineRow {
  readonly id: string;
  readonly window: number;
  readonly kind: PostingKind;
  readonly transactionCode: string;
  readonly group: string;
  readonly description: string;
  readonly currency: string;
  readonly amountMinor: string;
  readonly taxMinor: string;
  readonly quantity: number;
  readonly unitPriceMinor: string;
  readonly serviceDate: string;
  readonly businessDate: string;
  readonly postedAt: string;
  readonly postedBy: string;
  readonly source: PostingSource;
  readonly reference: string | null;
  readonly checkNumber: string | null;
  readonly roomNumber: string | null;
  readonly packageCode: string | null;
  readonly packageName: string | null;
  readonly insideRate: boolean;
  /** Of the tax rule the line was posted under. */
  readonly ruleCode: string | null;
  readonly ruleName: string | null;
  readonly ruleKind: TaxRuleFacts['kind'] | null;
  readonly basisPoints: number | null;
  readonly perPersonNightMinor: string | null;
  readonly fromAge: number | null;
  readonly quotedMinor: string | null;
  readonly quotedCurrency: string | null;
  readonly generatedFrom: string | null;
  readonly correctsId: string | null;
  readonly base: MentionRow | null;
  readonly reduces: MentionRow | null;
  readonly replaces: MentionRow | null;
  readonly undoes: MentionRow | null;
  readonly movedTo: string | null;
}

export interface MentionRow {
  readonly description: string;
  readonly amountMinor: string;
  readonly currency: string;
  readonly serviceDate: string;
  /** On the same window of the same bill. */
  readonly here: boolean;
}

export type BillRow = { readonly head: BillHeadRow; readonly lines: readonly BillLineRow[] };

export type ExplainedRow = {
  readonly head: BillHeadRow;
  readonly line: BillLineRow;
  readonly related: readonly RelatedLineDto[];
  readonly creditedMinor: string;
};
