import { IsMoney, IsText, type MoneyDto } from '@amends/kernel/dto';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { BALANCE_CHOICES, type BalanceChoice, REFUND_REASONS, type RefundReason } from '../rules/settlement-words';

const CODE = /^[A-Z0-9]{2,12}$/;

class OnWindow {
  @IsInt()
  @Min(1)
  @Max(8)
  readonly window!: number;
}

class WithTender extends OnWindow {
  /** Transaction code of the tender, for example `CASH`. */
  @Matches(CODE)
  readonly transactionCode!: string;

  /** Positive. */
  @IsMoney()
  readonly amount!: MoneyDto;
}

/** POST .../folios/:id/payment-previews: what the guest pays; a deposit by its code. */
export class PreviewPaymentDto extends WithTender {
  /** Slip or terminal number; never a card number. */
  @IsOptional()
  @IsText({ most: 60 })
  readonly reference?: string;
}

/** POST .../folios/:id/payments */
export class TakePaymentDto extends PreviewPaymentDto {
  @IsText({ most: 100, opaque: true })
  readonly previewToken!: string;
}

/** POST .../folios/:id/paid-out-previews: money handed out for the guest, which the bill then shows. */
export class PreviewPaidOutDto extends WithTender {
  /** For what, as it stands on the bill. */
  @IsText({ most: 120 })
  readonly description!: string;
}

/** POST .../folios/:id/paid-outs */
export class PayOutDto extends PreviewPaidOutDto {
  @IsText({ most: 100, opaque: true })
  readonly previewToken!: string;
}

/** POST .../folios/:id/refund-previews: money back to the tender it was paid with, never more than was paid with it. */
export class PreviewRefundDto extends WithTender {
  @IsIn(REFUND_REASONS)
  readonly reason!: RefundReason;
}

/** POST .../folios/:id/refunds */
export class RefundDto extends PreviewRefundDto {
  @IsText({ most: 100, opaque: true })
  readonly previewToken!: string;
}

/** POST .../folios/:id/balance-choice-previews: what becomes of a balance we owe. */
export class PreviewBalanceChoiceDto extends OnWindow {
  @IsIn(BALANCE_CHOICES)
  readonly choice!: BalanceChoice;

  /** Of the same bill; of `other-window` only. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(8)
  readonly toWindow?: number;
}

/** POST .../folios/:id/balance-choices */
export class ChooseBalanceDto extends PreviewBalanceChoiceDto {
  @IsText({ most: 100, opaque: true })
  readonly previewToken!: string;
}
