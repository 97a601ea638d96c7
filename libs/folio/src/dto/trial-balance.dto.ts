import { IsNight, type MoneyDto } from '@amends/kernel/dto';
import { IsOptional } from 'class-validator';

/** GET .../trial-balance */
export class TrialBalanceQueryDto {
  /** The property's own day when left out. */
  @IsOptional()
  @IsNight()
  readonly businessDate?: string;
}

/** All accounts on one business date, by account and currency. */
export interface TrialBalanceDto {
  readonly businessDate: string;
  /** By account. */
  readonly accounts: readonly AccountDayDto[];
  /** One for each currency, in which debits and credits are always the same. */
  readonly totals: readonly AccountDayDto[];
  readonly guestLedger: readonly GuestLedgerDto[];
  /** Whether the guest ledger is the folios' balances, in every currency. */
  readonly agrees: boolean;
}

/** What was booked on an account on that day, and its balance when the day began and ended: debits less credits. */
export interface AccountDayDto {
  /** For example `guest-ledger`, `revenue:rooms`, `tax:VAT6`; `*` for all together. */
  readonly account: string;
  readonly opening: MoneyDto;
  readonly debits: MoneyDto;
  readonly credits: MoneyDto;
  readonly balance: MoneyDto;
}

/** What guests owe by the books, and by the lines of their folios, at the end of that day. */
export interface GuestLedgerDto {
  readonly books: MoneyDto;
  readonly folios: MoneyDto;
  /** Books less folios. */
  readonly difference: MoneyDto;
}
