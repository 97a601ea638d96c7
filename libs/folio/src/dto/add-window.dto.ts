import { IsText } from '@amends/kernel/dto';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { PAYER_KINDS, type PayerKind } from '../rules/posting-kind';

/** POST .../folios/:id/windows: somebody else who pays a part of this bill. */
export class AddWindowDto {
  @IsIn(PAYER_KINDS)
  readonly payerKind!: PayerKind;

  @IsText({ most: 120 })
  readonly payerName!: string;

  /** Between the hotel and this payer: never shown or printed for the guest. */
  @IsOptional()
  @IsBoolean()
  readonly confidential?: boolean;
}

export interface AddedWindowDto {
  readonly folioId: string;
  /** Of the folio. */
  readonly version: number;
  /** The lowest that was free. */
  readonly number: number;
  readonly payerKind: PayerKind;
  readonly payerName: string;
  readonly confidential: boolean;
}
