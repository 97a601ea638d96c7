import type { BillTree } from '@amends/bill';
import type { PostingDto } from '@amends/folio/dto';
import type { MoneyDto } from '@amends/kernel/dto';
import type { InvoiceDto } from '@amends/settlement/dto';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import type { PackSection } from '../rules/pack-sections';
import type {
  DisputeAcknowledgementDto,
  DisputeCorrectionDto,
  DisputeCreditDto,
  DisputeLinkDto,
  DisputeMessageDto,
  DisputeMoveDto,
  DisputePaymentDto,
  DisputePromiseDto,
  DisputeReactionDto,
  DisputeReturnDto,
  DisputeShownDto,
} from './dispute-parts.dto';

/** GET .../folios/:id/dispute-pack */
export class DisputePackQueryDto {
  /** What one payer pays, for that payer; all the guest pays when left out. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(8)
  readonly window?: number;

  /** BCP 47; the guest's own when left out. One we have no words in is answered in English, and says so. */
  @IsOptional()
  @Matches(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  @MaxLength(35)
  readonly language?: string;
}

/**
 * What answers a payment that is taken back, for the one who paid: of other payers' windows, of confidential ones and of
 * notes for staff there is nothing in it, and no price its payer is not told.
 */
export interface DisputePackDto {
  readonly madeAt: string;
  readonly businessDate: string;
  readonly hotel: DisputeHotelDto;
  readonly stay: DisputedStayDto;
  readonly folio: DisputedFolioDto;
  /** Explained as its payer is shown it now, by window. */
  readonly bill: BillTree;
  /** In the order of the bill, without those whose price is withheld. */
  readonly lines: readonly PostingDto[];
  /** Every explanation its payer was shown, as it was then, and who saw it. */
  readonly shown: readonly DisputeShownDto[];
  /** Links the payer was given, and what was answered on them. */
  readonly links: readonly DisputeLinkDto[];
  /** What was said to the explanations, at the desk and by links. */
  readonly reactions: readonly DisputeReactionDto[];
  /** Between the hotel and the guest, from the cases of the stay; empty for another payer. */
  readonly messages: readonly DisputeMessageDto[];
  /** Who of the desk has read what must be said to the guest; empty for another payer. */
  readonly acknowledgements: readonly DisputeAcknowledgementDto[];
  /** What the guest was promised; empty for another payer. */
  readonly promises: readonly DisputePromiseDto[];
  readonly corrections: readonly DisputeCorrectionDto[];
  readonly credits: readonly DisputeCreditDto[];
  readonly payments: readonly DisputePaymentDto[];
  /** Refunds, and what else became of money the hotel owed. */
  readonly returns: readonly DisputeReturnDto[];
  /** With the credit notes on them. */
  readonly invoices: readonly InvoiceDto[];
  readonly moves: readonly DisputeMoveDto[];
  /**
   * Last link of the chain in which everything done to this bill is audited, in hexadecimal; null when nothing was.
   *
   * @maxLength 64
   */
  readonly auditHash: string | null;
}

/** GET .../folios/:id/dispute-pack/contents: how much of each is in it. */
export interface DisputePackContentsDto {
  readonly folioNumber: string;
  readonly language: string;
  /** Whom a pack can be made for. */
  readonly payers: readonly DisputePayerDto[];
  /** In the order of the paper. */
  readonly sections: readonly DisputeSectionDto[];
  /**
   * Lines that stand in it without their price.
   *
   * @minimum 0
   * @maximum 100000
   */
  readonly withheld: number;
}

export interface DisputePayerDto {
  /** Null: all the guest pays. */
  readonly window: number | null;
  readonly payerName: string;
}

export interface DisputeSectionDto {
  readonly section: PackSection;
  /**
   * Of `bill`, its lines; of `invoices`, without the credit notes on them.
   *
   * @minimum 0
   * @maximum 100000
   */
  readonly count: number;
}

export interface DisputeHotelDto {
  readonly name: string;
  /** @maxLength 40 */
  readonly telephone: string | null;
  /** @maxLength 300 */
  readonly postalAddress: string | null;
  /** IANA zone in which the hotel tells the time. */
  readonly timeZone: string;
}

export interface DisputedStayDto {
  readonly id: string;
  readonly confirmationNumber: string;
  readonly guestName: string;
  readonly arrival: string;
  readonly departure: string;
  readonly ratePlan: string;
  readonly rooms: readonly DisputeRoomDto[];
  /** What each night was sold for; empty when the payer does not know the price. */
  readonly quoted: readonly DisputeNightDto[];
}

export interface DisputeRoomDto {
  readonly roomNumber: string;
  readonly from: string;
  /** Not slept any more. */
  readonly until: string;
}

export interface DisputeNightDto {
  readonly night: string;
  readonly rate: MoneyDto;
}

export interface DisputedFolioDto {
  readonly id: string;
  readonly number: string;
  readonly currency: string;
  readonly status: 'open' | 'closed';
}
