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

/** Each share rounded half up to whole cents; one each of those then odd is on the largest shares. No total here is negative. */
export function divided(total: number, shares: readonly number[]): readonly number[] {
  const whole = BigInt(shares.reduce((a, b) => a + b, 0));
  const cents = shares.map((share) => Number((2n * BigInt(total) * BigInt(share) + whole) / (2n * whole)));
  const odd = total - cents.reduce((sum, one) => sum + one, 0);
  const places = shares.map((share, nth) => ({ share, nth: odd < 0 ? -nth : nth }));
  const owed = places.sort((a, b) => b.share - a.share || a.nth - b.nth).slice(0, Math.abs(odd));
  return cents.map((one, nth) => one + (owed.some((place) => Math.abs(place.nth) === nth) ? Math.sign(odd) : 0));
}
