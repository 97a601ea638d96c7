import type { BillTree, ExplanationReaction, LinkAnswer, LinkPurpose } from '@amends/bill';
import type { ShownSnapshotDto } from '@amends/bill/dto';
import type { CreditKind, CreditReason } from '@amends/compensation';
import type { CorrectionDeed, CorrectionReason } from '@amends/correction';
import type { MoneyDto } from '@amends/kernel/dto';
import type { RefundReason } from '@amends/settlement';
import type { Role } from '@amends/staff';
import type { ReturnAct } from '../rules/pack-sections';

export interface DisputeShownDto extends ShownSnapshotDto {
  /** Since then its payer must not be told it any more. */
  readonly withdrawnAt: string | null;
  /** Null once it is withdrawn; its hash stays. */
  readonly tree: BillTree | null;
}

export interface DisputeLinkDto {
  readonly purpose: LinkPurpose;
  readonly madeAt: string;
  readonly openedAt: string | null;
  readonly answeredAt: string | null;
  readonly answer: LinkAnswer | null;
  /** @maxLength 500 */
  readonly question: string | null;
}

export interface DisputeReactionDto {
  readonly at: string;
  readonly how: 'desk' | 'link';
  readonly language: string;
  readonly reaction: ExplanationReaction | LinkAnswer;
  /**
   * In the guest's own words.
   *
   * @maxLength 500
   */
  readonly words: string | null;
  /** Who noted it; the guest, by a link. */
  readonly actor: string;
  /**
   * Of the explanation it is about.
   *
   * @minimum 1
   * @maximum 1000000
   */
  readonly version: number;
}

export interface DisputeMessageDto {
  readonly caseNumber: string;
  readonly at: string;
  readonly from: 'guest' | 'hotel';
  readonly actor: string;
  /** @maxLength 4000 */
  readonly text: string | null;
  /** What a guest answered who wrote nothing. */
  readonly answer: LinkAnswer | null;
}

export interface DisputeAcknowledgementDto {
  readonly at: string;
  readonly actor: string;
  readonly moment: 'arrival' | 'departure';
}

export interface DisputePromiseDto {
  readonly caseNumber: string;
  /** @maxLength 500 */
  readonly what: string;
  readonly dueAt: string;
  readonly owner: string;
  readonly state: 'open' | 'kept' | 'broken';
  readonly settledAt: string | null;
}

/** A line that something was taken off or put onto. */
export interface DisputeChangedLineDto {
  readonly postingId: string;
  readonly description: string;
  readonly amount: MoneyDto;
  readonly serviceDate: string;
}

/** By the person whose authority allowed it. */
export interface DisputeCorrectionDto {
  readonly id: string;
  readonly act: CorrectionDeed;
  readonly reason: CorrectionReason;
  /** Of what this payer pays. */
  readonly change: MoneyDto;
  readonly lines: readonly DisputeChangedLineDto[];
  readonly approvedBy: string;
  /** What that person was then. */
  readonly role: Role;
  readonly at: string;
  readonly businessDate: string;
  readonly undoesId: string | null;
  readonly undoneById: string | null;
}

/** By the person whose authority allowed it. */
export interface DisputeCreditDto {
  readonly id: string;
  readonly caseNumber: string;
  readonly kind: CreditKind;
  readonly reason: CreditReason;
  /** Off what this payer pays, positive. */
  readonly total: MoneyDto;
  readonly lines: readonly DisputeChangedLineDto[];
  readonly approvedBy: string;
  /** What that person was then. */
  readonly role: Role;
  readonly at: string;
  readonly businessDate: string;
}

export interface DisputePaymentDto {
  readonly postingId: string;
  /** Code of the tender. */
  readonly transactionCode: string;
  readonly description: string;
  /** As paid, positive; what went back or was taken back, negative. */
  readonly amount: MoneyDto;
  readonly reference: string | null;
  readonly actor: string;
  readonly at: string;
  readonly businessDate: string;
}

export interface DisputeReturnDto {
  readonly act: ReturnAct;
  readonly amount: MoneyDto;
  /** Of a refund. */
  readonly reason: RefundReason | null;
  readonly reference: string | null;
  /** @maxLength 40 */
  readonly voucherNumber: string | null;
  readonly actor: string;
  readonly at: string;
  readonly businessDate: string;
}

export interface DisputeMoveDto {
  /** @maxLength 12 */
  readonly fromRoom: string;
  /** @maxLength 12 */
  readonly toRoom: string;
  readonly startsOn: string;
  /** Not slept any more. */
  readonly endsOn: string;
  /** @maxLength 40 */
  readonly reason: string;
  readonly actor: string;
  readonly at: string;
  readonly businessDate: string;
}
