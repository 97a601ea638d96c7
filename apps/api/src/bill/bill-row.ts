import type { TaxRuleFacts, WindowFacts, RoomNights } from '@amends/bill';
import type { RelatedLineDto } from '@amends/bill/dto';
import type { LineOutcome, PostingKind, PostingSource } from '@amends/folio';
import type { MealPlan } from '@amends/stay';

/** What the queries give of a bill; amounts in minor units. */
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
  readonly nights: readonly NightRow[];
  /** Of the house, also those that are no longer in force. */
  readonly taxRules: readonly TaxRuleRow[];
}

/** The rate quoted for a night. */
export interface NightRow {
  readonly night: string;
  readonly rateMinor: number;
  readonly currency: string;
}

export interface TaxRuleRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: TaxRuleFacts['kind'];
  readonly basisPoints: number | null;
  readonly perPersonNightMinor: number | null;
  readonly fromAge: number | null;
}

/** In the order of `LINE_JSON`. Amounts are of the folio's currency. */
export type BillLineRow = readonly [
  id: string,
  window: number,
  kind: PostingKind,
  transactionCode: string,
  group: string,
  description: string,
  amountMinor: number,
  taxMinor: number,
  quantity: number,
  unitPriceMinor: number,
  serviceDate: string,
  businessDate: string,
  /** In UTC, without saying so. */
  postedAt: string,
  postedBy: string,
  source: PostingSource,
  /** Of the check at the till, before any other paper. */
  reference: string | null,
  roomNumber: string | null,
  taxRuleId: string | null,
  inPackage: PackageRow | null,
  generatedFrom: string | null,
  correctsId: string | null,
  ties: TiesRow | null,
  /** Null where nothing was taken off it. */
  became: readonly BecameRow[] | null,
];

/** Where each fact of a line stands in its row. */
export const AT = {
  id: 0,
  window: 1,
  kind: 2,
  transactionCode: 3,
  group: 4,
  description: 5,
  amountMinor: 6,
  taxMinor: 7,
  quantity: 8,
  unitPriceMinor: 9,
  serviceDate: 10,
  businessDate: 11,
  postedAt: 12,
  postedBy: 13,
  source: 14,
  reference: 15,
  roomNumber: 16,
  taxRuleId: 17,
  inPackage: 18,
  generatedFrom: 19,
  correctsId: 20,
  ties: 21,
  became: 22,
} as const;

export interface PackageRow {
  readonly code: string;
  readonly name: string | null;
  readonly insideRate: boolean;
}

/** Lines that a line is tied to. */
export interface TiesRow {
  readonly base: MentionRow | null;
  readonly reduces: MentionRow | null;
  readonly replaces: MentionRow | null;
  readonly undoes: MentionRow | null;
  readonly movedTo: string | null;
}

/** What became of a part of a line. */
export interface BecameRow {
  readonly how: LineOutcome;
  readonly amount: number;
  readonly to: { readonly payer: string; readonly here: boolean; readonly secret: boolean } | null;
}

export interface MentionRow {
  readonly description: string;
  readonly amountMinor: number;
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
};
