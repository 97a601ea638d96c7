import { creditableOf, reversedTax, type TaxedLine, taxInside } from '@amends/folio';
import { add, fraction, isZero, type Money, money, negate, percentOf, spread, subtract, sum } from '@amends/kernel';

/** A line of tonight as it stands on the bill: the night itself, or a tax added to it. */
export interface LineOfTonight extends TaxedLine {
  readonly postingId: string;
  /** Everything taken off it, inside the price (`reduced`) or not. */
  readonly credited: Money;
  /** Of the rule it was posted under; null without tax, or for a fee of each person. */
  readonly percent: string | null;
  /** The night it was made from: set for a tax added in proportion, null for the night itself. */
  readonly generatedFrom: string | null;
}

/** What tonight's change comes to on the bill. Amounts signed as on the bill. */
export interface TonightEffect {
  /** The line it takes from, or that it stands beside. */
  readonly ofPostingId: string;
  readonly kind: 'credit' | 'charge' | 'tax';
  readonly amount: Money;
  readonly taxIncluded: Money;
}

/**
 * The lines by which a night that is on the bill already comes to another price: a credit on it where it costs less, one
 * more charge beside it where it costs more, each with tax at the rate of the original.
 *
 * A night several payers share gives back in proportion to what each has left; what it costs more goes to whoever pays
 * most. Never more is given back than is left. Fees for each person stay: the person and the night do.
 */
export function settleTonight(difference: Money, lines: readonly LineOfTonight[]): readonly TonightEffect[] {
  const nights = lines.filter(({ generatedFrom }) => generatedFrom === null);
  if (isZero(difference) || nights.length === 0) return [];
  return difference.minor < 0 ? givenBack(negate(difference), nights, lines) : charged(difference, nights, lines);
}

function givenBack(
  wanted: Money,
  nights: readonly LineOfTonight[],
  lines: readonly LineOfTonight[],
): readonly TonightEffect[] {
  const lefts = nights.map(leftOf);
  const most = sum(wanted.currency, lefts);
  if (isZero(most)) return [];
  const parts = spread(most.minor < wanted.minor ? most : wanted, lefts);
  return nights.flatMap((line, index) => {
    const part = parts[index];
    if (!part || isZero(part)) return [];
    const taken = credit(line, part, reversedTax(part, line));
    return [taken, ...madeFrom(line, lines).flatMap((tax) => taxBack(tax, part, line))];
  });
}

/** Of what the tax still has, the share the credit has of what its night still had. */
function taxBack(tax: LineOfTonight, part: Money, night: LineOfTonight): readonly TonightEffect[] {
  const share = fraction(leftOf(tax), part.minor, leftOf(night).minor);
  return isZero(share) ? [] : [credit(tax, share, money(0, share.currency))];
}

function charged(
  more: Money,
  nights: readonly LineOfTonight[],
  lines: readonly LineOfTonight[],
): readonly TonightEffect[] {
  const [line] = nights.toSorted((a, b) => b.amount.minor - a.amount.minor);
  if (!line) return [];
  const inside = line.percent !== null && !isZero(line.taxIncluded);
  const taxIncluded = inside ? taxInside(more, line.percent) : money(0, more.currency);
  const net = subtract(more, taxIncluded);
  const taxes = madeFrom(line, lines).flatMap(({ postingId, percent }): readonly TonightEffect[] => {
    const amount = percent === null ? money(0, more.currency) : percentOf(net, percent);
    return isZero(amount)
      ? []
      : [{ ofPostingId: postingId, kind: 'tax', amount, taxIncluded: subtract(amount, amount) }];
  });
  return [{ ofPostingId: line.postingId, kind: 'charge', amount: more, taxIncluded }, ...taxes];
}

/** What the lines together change on the bill. */
export function billChangeOf(currency: string, effects: readonly TonightEffect[]): Money {
  return effects.reduce((total, { amount }) => add(total, amount), money(0, currency));
}

function madeFrom({ postingId }: LineOfTonight, lines: readonly LineOfTonight[]): readonly LineOfTonight[] {
  return lines.filter(({ generatedFrom, percent }) => generatedFrom === postingId && percent !== null);
}

function credit(line: LineOfTonight, amount: Money, tax: Money): TonightEffect {
  return { ofPostingId: line.postingId, kind: 'credit', amount: negate(amount), taxIncluded: negate(tax) };
}

function leftOf({ amount, credited }: LineOfTonight): Money {
  return creditableOf(amount, credited);
}
