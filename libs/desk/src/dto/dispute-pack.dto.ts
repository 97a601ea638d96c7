import type { LinkAnswer, LinkPurpose } from '@amends/bill';
import type { KeptExplanationDto } from '@amends/bill/dto';
import type { CreditDto } from '@amends/compensation/dto';
import type { CorrectionDto } from '@amends/correction/dto';
import type { FolioDto, PostingDto } from '@amends/folio/dto';
import type { MoneyDto } from '@amends/kernel/dto';

/**
 * GET .../folios/:id/dispute-pack: what answers a guest's bank when it takes a payment back.
 *
 * Of the windows the guest pays. What others pay, and notes for staff, are not in it.
 */
export interface DisputePackDto {
  readonly madeAt: string;
  readonly businessDate: string;
  readonly hotel: DisputeHotelDto;
  readonly stay: DisputedStayDto;
  readonly folio: FolioDto;
  /** In the order of the bill. */
  readonly lines: readonly PostingDto[];
  /** Every explanation the guest was shown, as it was then. */
  readonly shown: readonly KeptExplanationDto[];
  /** Links the guest was given, and what was answered on them. */
  readonly links: readonly DisputeLinkDto[];
  /** What was told to the guest, from the cases of the stay. */
  readonly told: readonly DisputeEntryDto[];
  readonly corrections: readonly CorrectionDto[];
  readonly credits: readonly CreditDto[];
  /**
   * Last link of the chain in which everything done to this bill is audited, in hexadecimal; null when nothing was.
   *
   * @maxLength 64
   */
  readonly auditHash: string | null;
}

export interface DisputeHotelDto {
  readonly name: string;
  /** @maxLength 40 */
  readonly telephone: string | null;
  /** @maxLength 300 */
  readonly postalAddress: string | null;
}

export interface DisputedStayDto {
  readonly id: string;
  readonly confirmationNumber: string;
  readonly guestName: string;
  readonly arrival: string;
  readonly departure: string;
  readonly ratePlan: string;
  readonly rooms: readonly DisputeRoomDto[];
  /** What each night was sold for; empty when the guest does not know the price. */
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

export interface DisputeLinkDto {
  readonly purpose: LinkPurpose;
  readonly madeAt: string;
  readonly openedAt: string | null;
  readonly answeredAt: string | null;
  readonly answer: LinkAnswer | null;
  /** @maxLength 500 */
  readonly question: string | null;
}

export interface DisputeEntryDto {
  readonly caseNumber: string;
  /**
   * `explained`, or the kind of a message.
   *
   * @maxLength 40
   */
  readonly kind: string;
  readonly at: string;
  readonly actor: string;
  /** @maxLength 4000 */
  readonly text: string | null;
  /** Language it was explained in, and how the guest took it. */
  readonly details: Readonly<Record<string, unknown>>;
}
