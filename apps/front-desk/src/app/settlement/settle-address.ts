/** What can be done at the end of a bill; each has a card, and a card is an address (`?settle=`). */
export const SETTLE_CARDS = ['close', 'pay', 'back', 'out', 'note', 'routing', 'address'] as const;
export type SettleCard = (typeof SETTLE_CARDS)[number];

/** The part of an address that says which card is open, and for what. */
export interface SettleAddress {
  readonly card: SettleCard;
  /** Of which bill; the first of the stay without. */
  readonly bill: string | null;
  /** Number of the payer's part, or id of the invoice or of a line on it; the first one fitting without. */
  readonly of: string | null;
}

/** Undefined where the address names no such card. */
export function settleAddress(read: (name: string) => string | null): SettleAddress | undefined {
  const card = SETTLE_CARDS.find((one) => one === read('settle'));
  return card && { card, bill: read('bill'), of: read('of') };
}
