import { IsMoney, IsText, type MoneyDto } from '@amends/kernel/dto';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { CREDIT_NOTE_REASONS, type CreditNoteReason } from '../rules/settlement-words';
import type { CreditNoteLineDto } from './invoice.dto';

export class ReduceLineDto {
  @IsUUID()
  readonly postingId!: string;

  /** Taken off, positive. */
  @IsMoney()
  readonly amount!: MoneyDto;
}

/** POST .../invoices/:id/credit-note-previews */
export class PreviewCreditNoteDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique(({ postingId }: ReduceLineDto) => postingId)
  @ValidateNested({ each: true })
  @Type(() => ReduceLineDto)
  readonly lines!: readonly ReduceLineDto[];

  @IsIn(CREDIT_NOTE_REASONS)
  readonly reason!: CreditNoteReason;

  /** Said on the note. */
  @IsOptional()
  @IsText({ most: 300 })
  readonly note?: string;
}

/** POST .../invoices/:id/credit-notes */
export class IssueCreditNoteDto extends PreviewCreditNoteDto {
  @IsText({ most: 100, opaque: true })
  readonly previewToken!: string;
}

/** What a credit note would do. */
export interface CreditNotePreviewDto {
  readonly invoiceId: string;
  readonly invoiceNumber: string;
  readonly payer: string;
  readonly businessDate: string;
  readonly lines: readonly CreditNoteLineDto[];
  readonly total: MoneyDto;
  readonly taxIncluded: MoneyDto;
  /** Of the window, afterwards: negative when we owe it, zero when the debtor owes less. */
  readonly balanceAfter: MoneyDto;
  /** Sent with the note, so that it can refuse when the facts changed. */
  readonly token: string;
}
