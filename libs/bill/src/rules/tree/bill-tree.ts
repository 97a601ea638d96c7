import type { PayerKind, PostingKind } from '@amends/folio';
import type { MoneyText } from '@amends/kernel';
import type { ExplanationLanguage } from '../language';

export const BILL_ORDERS = ['day', 'kind'] as const;
/** How a bill is put in order for a person. */
export type BillOrder = (typeof BILL_ORDERS)[number];

/** What a line is about, for groups by kind; `payments` stand last in either order. */
export const BILL_KINDS = [
  'room',
  'package',
  'meal',
  'city-tax',
  'food-and-beverage',
  'minibar',
  'other',
  'credit',
  'payments',
] as const;
export type BillKind = (typeof BILL_KINDS)[number];

/** A bill explained, ready to be shown: every amount as it travels, every sentence in one language. */
export interface BillTree {
  /**
   * Of this shape; a kept one is read by what it says here.
   *
   * @minimum 1
   * @maximum 1
   */
  readonly shape: 1;
  readonly language: ExplanationLanguage;
  readonly groupBy: BillOrder;
  /** Explained alone with what hangs on it, for example a credit; null: the bill. */
  readonly lineId: string | null;
  readonly folio: {
    readonly id: string;
    readonly number: string;
    readonly currency: string;
    readonly status: 'open' | 'closed';
  };
  readonly stay: {
    readonly id: string;
    readonly confirmationNumber: string;
    readonly guestName: string;
    readonly arrival: string;
    readonly departure: string;
  };
  readonly rooms: readonly { readonly number: string; readonly from: string; readonly until: string }[];
  readonly windows: readonly BillWindow[];
  /** Sum of the windows shown. */
  readonly balance: MoneyText;
}

/** What one payer owes. `charged` and `paid` give `balance`. */
export interface BillWindow {
  readonly number: number;
  readonly payerKind: PayerKind;
  readonly payerName: string;
  readonly confidential: boolean;
  readonly groups: readonly BillGroup[];
  /** By rule; their gross amounts give `charged`. Empty while prices are withheld. */
  readonly taxes: readonly BillTax[];
  readonly charged: MoneyText;
  /** Payments and deposits, negative; refunds give back. */
  readonly paid: MoneyText;
  readonly balance: MoneyText;
}

export interface BillGroup {
  /**
   * ISO date or kind.
   *
   * @maxLength 24
   */
  readonly group: string;
  readonly title: string;
  readonly nodes: readonly BillNode[];
  /** Null while a price in it is withheld. */
  readonly total: MoneyText | null;
}

/** A line, or a package with its inner lines, and under it whatever corrects it or was made from it. */
export interface BillNode {
  /** Null of a package: it is posted as its inner lines. */
  readonly postingId: string | null;
  readonly part: BillPart;
  readonly kind: PostingKind | 'package';
  readonly transactionCode: string | null;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly arithmetic: string | null;
  readonly serviceDate: string;
  readonly roomNumber: string | null;
  readonly postedBy: string;
  /** Of the line alone; zero of a package, null while the price is withheld. */
  readonly amount: MoneyText | null;
  /** With everything under it. */
  readonly total: MoneyText | null;
  readonly parts: readonly BillNode[];
}

/** What a node is to the one it stands under. */
export type BillPart = 'line' | 'inner' | 'fee' | 'credit' | 'void' | 'moved-out' | 'undone';

export interface BillTax {
  /** Null: what no tax is inside of. */
  readonly code: string | null;
  readonly name: string;
  readonly percent: string | null;
  readonly net: MoneyText;
  readonly tax: MoneyText;
  readonly gross: MoneyText;
}
