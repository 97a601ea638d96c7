/** A line of the bill as the oracle keeps it: amounts are whole minor units, and what was taken off is counted positive. */
export interface Line {
  readonly id: string;
  readonly bill: 0 | 1;
  readonly window: number;
  /**
   * A price is what was sold; a fee is owed for each person and night; an added tax follows its price. Money handed out and
   * vouchers stand on the bill and are never corrected.
   */
  readonly sort: 'price' | 'fee' | 'added' | 'payment' | 'other';
  readonly code: string;
  /** Of a payment what was paid; everything else as it stands on the bill. */
  readonly amount: number;
  readonly tax: number;
  readonly quantity: number;
  readonly serviceDate: string;
  /** The business date it was first put on a bill. */
  readonly soldOn: string;
  /** The line this tax was made from. */
  readonly madeFrom: string | null;
  /** The line it was charged anew for, or moved from: what was made from that one belongs to this one now. */
  readonly anewFor: string | null;
  /** By anything; of a payment what went back or elsewhere. */
  taken: number;
  /** Of that inside the price. */
  reduced: number;
  taxTaken: number;
}

export type NewLine = Omit<Line, 'id' | 'taken' | 'reduced' | 'taxTaken'>;

export function leftOf({ amount, taken }: Line): number {
  return amount - taken;
}

/** What a line adds to its window now. */
export function standsFor(line: Line): number {
  return line.sort === 'payment' ? -leftOf(line) : leftOf(line);
}

/** Half up; all amounts here are positive. */
export function rounded(amount: number, numerator: number, denominator: number): number {
  const [exact, below] = [BigInt(amount) * BigInt(numerator), BigInt(denominator)];
  return Number((2n * exact + below) / (2n * below));
}

/** The tax that goes with an amount taken off: the share of all that is then gone, less what went before. */
export function taxWith(line: Line, amount: number): number {
  if (line.tax === 0) return 0;
  const due = rounded(line.tax, line.reduced + amount, line.amount) - line.taxTaken;
  return Math.max(0, Math.min(due, line.tax - line.taxTaken, amount));
}

/** A quantity is said only where the amount is that many of the unit price. */
export function quantityOf(line: Line, amount: number): number {
  const unit = line.amount / line.quantity;
  return amount === 0 || amount % unit !== 0 ? 1 : amount / unit;
}

/** Whole cents, as fair as they go: one each of what is left over to the largest, the first among equals. */
export function divided(total: number, weights: readonly number[]): readonly number[] {
  const whole = weights.reduce((a, b) => a + b, 0);
  const parts = weights.map((weight) => Number((BigInt(total) * BigInt(weight)) / BigInt(whole)));
  const order = weights.map((_, index) => index).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  let over = total - parts.reduce((a, b) => a + b, 0);
  for (const index of order) {
    if (over === 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    over -= 1;
  }
  return parts;
}
