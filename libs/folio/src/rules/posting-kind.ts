/** What a line is. Amounts are signed as the guest sees them: a charge is positive, a payment or credit negative. */
export const POSTING_KINDS = ['charge', 'tax', 'payment', 'credit', 'correction', 'transfer', 'paid-out'] as const;
export type PostingKind = (typeof POSTING_KINDS)[number];

/** Where a line came from. */
export const POSTING_SOURCES = ['pms', 'point-of-sale', 'minibar', 'desk', 'night-audit'] as const;
export type PostingSource = (typeof POSTING_SOURCES)[number];

export const PAYER_KINDS = ['guest', 'company', 'agency', 'airline'] as const;
export type PayerKind = (typeof PAYER_KINDS)[number];
