import { type Money, money, subtract } from '@amends/kernel';
import type { PostingKind } from './posting-kind';

/** Kinds that put something on the bill that can be taken off again; a transfer puts it on the bill it went to. */
export const CHARGED_KINDS = ['charge', 'tax', 'transfer'] as const satisfies readonly PostingKind[];

/** Kinds that take something off a charge: what a ceiling has to count. A transfer takes it off where it came from; a payment does not. */
export const REDUCING_KINDS = ['credit', 'correction', 'transfer'] as const satisfies readonly PostingKind[];

/** Whether a line may be credited at all: a positive charge, tax, or what came by transfer. Its ceiling is another question. */
export function isCreditable(kind: PostingKind, amount: Money): boolean {
  return amount.minor > 0 && (CHARGED_KINDS as readonly PostingKind[]).includes(kind);
}

/**
 * What may still be credited, of a line or of a folio: charges less everything taken off them, by credits and
 * corrections, inside the price or not; both positive. Never below zero: a folio another system has over-credited has
 * nothing left, and no debt to work off.
 */
export function creditableOf(charged: Money, credited: Money): Money {
  if (credited.minor < 0) throw new RangeError('What was credited is counted positive here.');
  return money(Math.max(0, subtract(charged, credited).minor), charged.currency);
}
