import { IsText, type MoneyDto, PageQueryDto } from '@amends/kernel/dto';
import type { StayStatus } from '@amends/stay';
import { IsIn, IsOptional, IsUUID, ValidateIf } from 'class-validator';
import { WAIVED_CHARGES, type WaivedCharge } from '../rules/check/bill-facts';
import { DISMISSAL_REASONS, type DismissalReason } from '../rules/check/dismissal-reasons';
import type { CheckRule, FindingSeverity } from '../rules/check/finding';

/** GET .../folios/:id/checks: likely errors on all bills of the stay, gravest first. */
export interface BillChecksDto {
  readonly stayId: string;
  readonly findings: readonly FindingDto[];
  /** Still to be seen on the bill, but somebody has said why it is none. */
  readonly dismissed: readonly DismissedFindingDto[];
}

export interface FindingDto {
  /** The same as long as the facts are the same. */
  readonly key: string;
  readonly rule: CheckRule;
  readonly severity: FindingSeverity;
  readonly folioId: string;
  /** The line it is about first, then those that belong to it. */
  readonly lineIds: readonly string[];
  /** The line it is about, to be named. */
  readonly line: FindingLineDto;
  /** What it is likely too much by; below zero when too little was charged, zero when only tax or place is wrong. */
  readonly atStake: MoneyDto;
  readonly evidence: FindingEvidenceDto;
  /** What would put it right; `null` when only a person can say. */
  readonly proposal: CorrectionProposalDto | null;
}

export interface FindingLineDto {
  readonly postingId: string;
  readonly description: string;
  readonly amount: MoneyDto;
  readonly serviceDate: string;
  readonly postedBy: string;
  readonly roomNumber: string | null;
}

/** What was seen; each only where it is part of the evidence. */
export interface FindingEvidenceDto {
  readonly charged?: MoneyDto;
  readonly expected?: MoneyDto;
  readonly usualLow?: MoneyDto;
  readonly usualHigh?: MoneyDto;
  readonly quantity?: number;
  readonly expectedQuantity?: number;
  readonly serviceDate?: string;
  readonly arrival?: string;
  readonly departure?: string;
  readonly roomNumber?: string | null;
  readonly ownRooms?: readonly string[];
  readonly otherLineId?: string;
  readonly minutesApart?: number;
  readonly reference?: string;
  readonly transactionCode?: string;
  readonly expectedCode?: string;
  readonly percent?: string;
  readonly expectedPercent?: string;
  readonly adults?: number;
  readonly children?: number;
  readonly waived?: WaivedCharge;
  /** What was read, as it was written. */
  readonly words?: string;
  readonly currency?: string;
  readonly expectedCurrency?: string;
}

/** A correction as it could be asked for; `amount` is what the guest owes less by it. */
export interface CorrectionProposalDto {
  readonly type: 'void' | 'credit' | 'reprice' | 'transfer' | 'repost' | 'apply-deposit';
  readonly postingId: string;
  readonly amount: MoneyDto;
  /** Of `reprice`. */
  readonly unitPrice?: MoneyDto;
  /** Of `transfer`: who was in that room. */
  readonly toStayId?: string;
  /** Of `apply-deposit`. */
  readonly toFolioId?: string;
  /** Of `repost`. */
  readonly transactionCode?: string;
}

export interface DismissedFindingDto {
  readonly finding: FindingDto;
  readonly dismissal: DismissalDto;
}

export interface DismissalDto {
  readonly id: string;
  readonly findingKey: string;
  readonly reason: DismissalReason;
  readonly note: string | null;
  readonly by: string;
  readonly at: string;
}

/** POST .../folios/:id/checks/:key/dismissals */
export class DismissFindingDto {
  /** Chosen by the client. */
  @IsOptional()
  @IsUUID()
  readonly id?: string;

  @IsIn(DISMISSAL_REASONS)
  readonly reason!: DismissalReason;

  /** Needed for `other`. */
  @ValidateIf(({ reason, note }: DismissFindingDto) => reason === 'other' || (note !== undefined && note !== null))
  @IsText({ most: 500 })
  readonly note?: string;
}

/** GET .../bill-checks: bills in house, and due out today, on which something is likely wrong. */
export class BillCheckListQueryDto extends PageQueryDto {}

export interface BillCheckRowDto extends BillChecksDto {
  readonly guest: string;
  readonly confirmationNumber: string;
  readonly status: StayStatus;
  readonly roomNumber: string | null;
  readonly arrival: string;
  readonly departure: string;
  /** Of the open ones; `null` when all are dismissed. */
  readonly gravest: FindingSeverity | null;
}

/** POST .../stays/:id/charge-waivers: what the house has agreed not to charge. */
export class WaiveChargeDto {
  /** Chosen by the client. */
  @IsOptional()
  @IsUUID()
  readonly id?: string;

  /** `walked`: the guest was sent to another hotel, so that no fee may be charged at all. */
  @IsIn(WAIVED_CHARGES)
  readonly charge!: WaivedCharge;

  @IsText({ most: 500 })
  readonly reason!: string;
}

export interface ChargeWaiverDto {
  readonly id: string;
  readonly stayId: string;
  readonly charge: WaivedCharge;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}
