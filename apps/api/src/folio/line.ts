import type { PostingKind, PostingSource, TaxedLine } from '@amends/folio';
import type { Money } from '@amends/kernel';
import type { ExternalRef } from '../platform/upserted';

/** What a line of the bill says. */
export interface LineContent {
  readonly id: string;
  readonly folioId: string;
  readonly window: number;
  readonly kind: PostingKind;
  readonly transactionCode: string;
  readonly description: string;
  /** As the guest sees it: charges positive, payments and credits negative. */
  readonly amount: Money;
  /** Signed like the amount. */
  readonly taxIncluded: Money;
  readonly quantity: number;
  readonly taxRuleId: string | null;
  readonly serviceDate: string;
  readonly businessDate: string;
  readonly postedAt: Date;
  readonly postedBy: string;
  readonly source: PostingSource;
  readonly reference: string | null;
  readonly roomId: string | null;
  readonly roomNumber: string | null;
  readonly generatedFrom: string | null;
  readonly correctsId: string | null;
  /** The line this one stands in the place of: after a transfer, a split or a new posting. */
  readonly replacesId?: string | null;
  /** The correcting line this one undoes; `correctsId` is then the line that one had corrected. */
  readonly undoesId?: string | null;
  /** The package it was posted for. */
  readonly packageCode?: string | null;
  /** Of the paper the guest has signed. */
  readonly checkNumber?: string | null;
}

/** A line about to be posted, with the accounts it is booked on. */
export interface NewLine extends LineContent {
  readonly revenueAccount: string;
  /** Needed only when there is tax inside. */
  readonly taxAccount: string | null;
  /** Our expense, not a smaller price. */
  readonly outsidePrice: boolean;
  /** The whole amount of the line `correctsId`, when this one takes something off it or, undoing, gives it back; else null. */
  readonly takesOff: Money | null;
  /** What the system that sent it calls it. */
  readonly externalRef?: ExternalRef;
}

/** A line on the bill, and what was taken off it since, counted positive. */
export interface PostedLine extends LineContent, TaxedLine {
  /** By credits and corrections, inside the price (`reduced`) or not. */
  readonly credited: Money;
}
