import type { MoneyDto } from '@amends/kernel/dto';
import type { LineOutcome } from '../rules/line-outcome';
import type { PostingKind, PostingSource } from '../rules/posting-kind';

/** One line of the bill. Immutable: every change is another line that names this one. */
export interface PostingDto {
  readonly id: string;
  readonly folioId: string;
  readonly window: number;
  readonly kind: PostingKind;
  /** For example `ROOM`, `BRKF`, `CTAX`. */
  readonly transactionCode: string;
  readonly description: string;
  /** As the guest sees it: charges positive, payments and credits negative; tax inside included. */
  readonly amount: MoneyDto;
  /** Tax inside the amount. */
  readonly taxIncluded: MoneyDto;
  readonly quantity: number;
  readonly unitPrice: MoneyDto;
  /** When it was consumed, ISO date. */
  readonly serviceDate: string;
  readonly businessDate: string;
  readonly postedAt: string;
  /** Who or what posted it, as the desk says it. */
  readonly postedBy: string;
  readonly source: PostingSource;
  readonly reference: string | null;
  /** The room the guest was in then. */
  readonly roomNumber: string | null;
  /** The line a tax was made from. */
  readonly generatedFrom: string | null;
  /** The line this one reduces or corrects. */
  readonly correctsId: string | null;
  /** The line this one stands in the place of: after a transfer, a split or a new posting. */
  readonly replacesId: string | null;
  /** The correcting line this one undoes. */
  readonly undoesId: string | null;
  /** The package it was posted for. */
  readonly packageCode: string | null;
  /** Of the paper the guest has signed. */
  readonly checkNumber: string | null;
  /** Everything taken off this line, moved away included, as a negative amount or zero. */
  readonly credited: MoneyDto;
  /** What became of what was taken off it; what was undone is not told. */
  readonly became: readonly LineOutcomeDto[];
}

/** A part of a line, or all of it, that no longer stands as it was posted. */
export interface LineOutcomeDto {
  readonly how: LineOutcome;
  /** Positive. */
  readonly amount: MoneyDto;
  /** Where it stands now, of what was moved. */
  readonly to: LinePlaceDto | null;
}

/** Where a line stands: the bill, the part of it, and who pays that. */
export interface LinePlaceDto {
  readonly folioId: string;
  readonly folioNumber: string;
  readonly window: number;
  readonly payer: string;
}

/** A charge as posted, with the fees its code brought. */
export interface PostedChargeDto extends PostingDto {
  readonly generated: readonly PostingDto[];
}
