import { IsText, type MoneyDto } from '@amends/kernel/dto';
import type { PayerKind } from '@amends/folio';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsInt, IsOptional, Max, Min } from 'class-validator';
import type { ClosureOutcome } from '../rules/settlement-words';
import type { InvoicePartyDto } from './invoice-party.dto';
import type { InvoiceDto } from './invoice.dto';

/** POST .../folios/:id/closure-previews */
export class PreviewClosureDto {
  /** Windows to close; all that are open when left out. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMinSize(1)
  @ArrayMaxSize(8)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(8, { each: true })
  readonly windows?: readonly number[];
}

/** POST .../folios/:id/closure. A closed bill never opens again: what is wrong with it is put right by a credit note. */
export class CloseBillDto extends PreviewClosureDto {
  @IsText({ most: 100, opaque: true })
  readonly previewToken!: string;
}

/** What closing would do. */
export interface ClosurePreviewDto {
  readonly folioId: string;
  readonly businessDate: string;
  readonly windows: readonly ClosureWindowDto[];
  /** Sent with the closure, so that it can refuse when the facts changed. */
  readonly token: string;
}

export interface ClosureWindowDto {
  readonly window: number;
  readonly payer: string;
  readonly payerKind: PayerKind;
  /** What the invoice will say; the payer's name alone without. */
  readonly billedTo: InvoicePartyDto | null;
  /** `paid` and `debtor` get an invoice; an `empty` window has nothing to invoice. */
  readonly outcome: ClosureOutcome;
  /** Of all charges, with what was taken off them. */
  readonly total: MoneyDto;
  readonly balance: MoneyDto;
  /** Moves to the debtor, who pays it later. */
  readonly toDebtor: MoneyDto;
}

/** A bill that was closed. */
export interface ClosureDto {
  readonly folioId: string;
  /** Of the folio. */
  readonly version: number;
  readonly status: 'open' | 'closed';
  readonly closedWindows: readonly number[];
  readonly invoices: readonly InvoiceDto[];
}
