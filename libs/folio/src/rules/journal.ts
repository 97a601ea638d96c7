import { type Money, subtract } from '@amends/kernel';
import type { PostingKind } from './posting-kind';

/** What guests owe us. Every posting has one side here. */
export const GUEST_LEDGER = 'guest-ledger';

/** What we give outside the price, to make amends: our expense, not a smaller sale, so no tax comes back. */
export const RECOVERY_EXPENSE = 'expense:recovery';

/** One positive amount from one account to another: what is not balanced cannot be written down. */
export interface JournalRow {
  readonly debit: string;
  readonly credit: string;
  readonly amountMinor: number;
}

export interface JournalFacts {
  readonly kind: PostingKind;
  /** As on the bill: charges positive, payments and credits negative. */
  readonly amount: Money;
  /** Tax inside the amount, signed like it. */
  readonly taxIncluded: Money;
  /** The other side, from the transaction code: revenue of a charge, tax owed of a tax, clearing of a payment. */
  readonly revenueAccount: string;
  /** Where the tax inside goes; needed only when there is some. */
  readonly taxAccount?: string | null;
  /** A credit outside the price (service recovery, goodwill): it is booked as our expense and touches no tax. */
  readonly outsidePrice?: boolean;
}

/**
 * The double entry of a posting: none for zero, otherwise one row for the price and one for the tax inside.
 * What raises the guest's bill debits the guest ledger, what lowers it credits it.
 *
 * Throws on facts no caller can bring about: tax that is more than the amount or of another sign, tax inside without
 * an account or outside the price.
 */
export function journalOf(facts: JournalFacts): readonly JournalRow[] {
  const { amount, taxIncluded } = facts;
  mustHoldTax(facts);
  const other = facts.outsidePrice === true ? RECOVERY_EXPENSE : facts.revenueAccount;
  return [
    ...between(other, subtract(amount, taxIncluded).minor),
    ...between(facts.taxAccount ?? other, taxIncluded.minor),
  ];
}

function between(other: string, minor: number): readonly JournalRow[] {
  if (minor === 0) return [];
  const [debit, credit] = minor > 0 ? [GUEST_LEDGER, other] : [other, GUEST_LEDGER];
  return [{ debit, credit, amountMinor: Math.abs(minor) }];
}

const TAXED_KINDS: readonly PostingKind[] = ['charge', 'credit', 'correction', 'transfer'];

function mustHoldTax({ kind, amount, taxIncluded, taxAccount, outsidePrice }: JournalFacts): void {
  if (taxIncluded.minor === 0) return;
  const fits =
    Math.sign(taxIncluded.minor) === Math.sign(amount.minor) && Math.abs(taxIncluded.minor) <= Math.abs(amount.minor);
  if (!fits) throw new RangeError('The tax inside must be part of the amount.');
  if (!taxAccount) throw new RangeError('Tax inside needs an account.');
  if (outsidePrice === true || !TAXED_KINDS.includes(kind))
    throw new RangeError(`A ${kind} of this sort holds no tax.`);
}
