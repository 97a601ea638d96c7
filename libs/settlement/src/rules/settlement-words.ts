/** How a closed bill was balanced: by what was paid, or by a debtor who pays later. */
export const SETTLED_BY = ['paid', 'debtor'] as const;
export type SettledBy = (typeof SETTLED_BY)[number];

/** What closing a window of a bill would do; one without a line is closed without an invoice. */
export const CLOSURE_OUTCOMES = [...SETTLED_BY, 'empty'] as const;
export type ClosureOutcome = (typeof CLOSURE_OUTCOMES)[number];

/** What becomes of a balance we owe: it stays, moves to another window of the bill, or becomes a voucher. A refund stands apart. */
export const BALANCE_CHOICES = ['leave', 'other-window', 'voucher'] as const;
export type BalanceChoice = (typeof BALANCE_CHOICES)[number];

/** Acts that settle a bill, as they are written down. */
export const SETTLEMENT_ACTS = ['payment', 'deposit', 'paid-out', 'refund', ...BALANCE_CHOICES] as const;
export type SettlementAct = (typeof SETTLEMENT_ACTS)[number];

/** Why a closed bill is reduced. */
export const CREDIT_NOTE_REASONS = ['wrong-amount', 'not-consumed', 'wrong-payer', 'price-agreed', 'other'] as const;
export type CreditNoteReason = (typeof CREDIT_NOTE_REASONS)[number];

/** Why money goes back. */
export const REFUND_REASONS = ['overpaid', 'deposit-returned', 'credit-note', 'wrong-tender', 'other'] as const;
export type RefundReason = (typeof REFUND_REASONS)[number];
