import type { PayerKind } from '@amends/folio';
import { IsText } from '@amends/kernel/dto';
import { ArrayMaxSize, IsArray, IsOptional, Matches, MaxLength } from 'class-validator';
import type { InvoiceParty } from '../rules/check-invoice-party';

/** Whom an invoice names as billed. */
export interface InvoicePartyDto extends InvoiceParty {
  readonly name: string;
  readonly addressLines: readonly string[];
  readonly country: string | null;
  readonly taxNumber: string | null;
}

/** PUT .../folios/:id/windows/:window/invoice-party: all of it; what is left out is not on the invoice. */
export class PutInvoicePartyDto {
  /** As the invoice says it: a person's full name, or a company's. */
  @IsText({ most: 120 })
  readonly name!: string;

  /** Street, place and what else is written on an envelope; without the country. */
  @IsArray()
  @ArrayMaxSize(4)
  @IsText({ most: 80, each: true })
  readonly addressLines!: readonly string[];

  /** ISO 3166-1 alpha-2. */
  @IsOptional()
  @Matches(/^[A-Z]{2}$/)
  @MaxLength(2)
  readonly country?: string | null;

  /** Goes with an address and a country. */
  @IsOptional()
  @IsText({ most: 30 })
  @Matches(/^[A-Za-z0-9][A-Za-z0-9 ./-]*$/)
  readonly taxNumber?: string | null;
}

/** GET .../folios/:id/windows/:window/invoice-party */
export interface WindowPartyDto {
  readonly folioId: string;
  readonly window: number;
  /** Of what was written; 0 before anybody has. */
  readonly version: number;
  readonly payer: string;
  readonly payerKind: PayerKind;
  /** An invoice is issued: it says for ever what it said then. */
  readonly closed: boolean;
  /** What the next invoice of this window says; by the payer's name alone without. */
  readonly party: InvoicePartyDto | null;
  /** To begin with: what the same payer was billed as last, else what the guest's profile knows. */
  readonly suggested: InvoicePartyDto;
  readonly suggestedFrom: 'earlier-bill' | 'profile';
}
