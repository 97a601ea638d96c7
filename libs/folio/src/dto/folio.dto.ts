import type { ExternalRefDto, MoneyDto } from '@amends/kernel/dto';
import type { PayerKind } from '../rules/posting-kind';

export interface FolioDto {
  readonly id: string;
  readonly version: number;
  readonly stayId: string;
  readonly number: string;
  readonly currency: string;
  readonly status: 'open' | 'closed';
  /** The sum of its lines. */
  readonly balance: MoneyDto;
  readonly windows: readonly FolioWindowDto[];
  readonly externalIds: readonly ExternalRefDto[];
}

export interface FolioWindowDto {
  /** 1 to 8. */
  readonly number: number;
  readonly payerKind: PayerKind;
  readonly payerName: string;
  /** Between the hotel and this payer: never shown or printed for the guest. */
  readonly confidential: boolean;
  /** An invoice was made of it: what is wrong there is put right by a credit note. */
  readonly closed: boolean;
  readonly balance: MoneyDto;
}
