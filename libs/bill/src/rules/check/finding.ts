import type { Night } from '@amends/kernel';
import type { WaivedCharge } from './bill-facts';

/** Every rule of the check, in the order an auditor would look. */
export const CHECK_RULES = [
  'scale-mistake',
  'currency-mistake',
  'duplicate-posting',
  'fee-on-waived-stay',
  'late-check-out-promised-free',
  'deposit-not-applied',
  'charge-for-another-room',
  'charge-after-check-out',
  'charge-outside-stay',
  'rate-differs-from-quote',
  'wrong-number-of-nights',
  'package-item-charged-again',
  'city-tax-for-child',
  'wrong-tax',
  'minibar-near-move',
] as const;
export type CheckRule = (typeof CHECK_RULES)[number];

/** How sure it is that the guest would be right to complain; gravest first. */
export const FINDING_SEVERITIES = ['high', 'medium', 'low'] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/** What was seen, in facts and never in words: amounts in minor units of the finding's currency. */
export interface FindingEvidence {
  /** As charged. */
  readonly chargedMinor?: number;
  /** As it should be, as far as that is known. */
  readonly expectedMinor?: number;
  readonly quantity?: number;
  readonly expectedQuantity?: number;
  /** The date the line is about. */
  readonly serviceDate?: Night;
  readonly arrival?: Night;
  readonly departure?: Night;
  readonly roomNumber?: string | null;
  /** The rooms the guest had then. */
  readonly ownRooms?: readonly string[];
  readonly otherLineId?: string;
  readonly minutesApart?: number;
  readonly reference?: string;
  readonly transactionCode?: string;
  readonly expectedCode?: string;
  readonly basisPoints?: number;
  readonly expectedBasisPoints?: number;
  readonly adults?: number;
  readonly children?: number;
  readonly waived?: WaivedCharge;
  /** Said in these words. */
  readonly words?: string;
  readonly currency?: string;
  readonly expectedCurrency?: string;
  /** What one usually costs, from and to. */
  readonly usualLowMinor?: number;
  readonly usualHighMinor?: number;
}

/** What would put it right. `amountMinor` is what the guest owes less by it, in the finding's currency. */
export type CorrectionProposal =
  /** Void takes the whole line off on its business date; credit takes off as much as said. */
  | { readonly type: 'void' | 'credit'; readonly lineId: string; readonly amountMinor: number }
  | { readonly type: 'reprice'; readonly lineId: string; readonly amountMinor: number; readonly unitMinor: number }
  /** To the bill of the stay that was in that room. */
  | { readonly type: 'transfer'; readonly lineId: string; readonly amountMinor: number; readonly toStayId: string }
  /** The same anew under another code. */
  | {
      readonly type: 'repost';
      readonly lineId: string;
      readonly amountMinor: number;
      readonly transactionCode: string;
    }
  | {
      readonly type: 'apply-deposit';
      readonly lineId: string;
      readonly amountMinor: number;
      readonly toFolioId: string;
    };

/** One likely error, with what shows it and what would put it right. */
export interface Finding {
  /** The same as long as the facts are the same: what is dismissed comes back when the amount changes. */
  readonly key: string;
  readonly rule: CheckRule;
  readonly severity: FindingSeverity;
  /** The line it is about first, then those that belong to it. */
  readonly lineIds: readonly string[];
  readonly folioId: string;
  /** What it is likely too much by, in minor units; zero when only the tax or the place is wrong. */
  readonly atStakeMinor: number;
  readonly currency: string;
  readonly evidence: FindingEvidence;
  /** None when only a person can say what is right. */
  readonly proposal: CorrectionProposal | null;
}
