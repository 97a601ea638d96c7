import { add, isZero, type Money } from '@amends/kernel';

/** A line of a closed bill, as far as it decides what stands on the invoice. */
export interface PaperLine {
  readonly id: string;
  readonly correctsId: string | null;
  readonly amount: Money;
  /** Inside the amount. */
  readonly taxIncluded: Money;
}

/**
 * The lines a payer reads: what was taken off to nothing, or moved away, is left out together with what took it off. A
 * reduction that leaves something stands beside its line. The sum of all is the same.
 */
export function linesOnPaper<Line extends PaperLine>(lines: readonly Line[]): readonly Line[] {
  const ids = new Set(lines.map(({ id }) => id));
  const originalOf = ({ id, correctsId }: Line): string =>
    correctsId !== null && ids.has(correctsId) ? correctsId : id;
  const families = new Map<string, Line[]>();
  for (const line of lines) {
    const family = families.get(originalOf(line));
    if (family) family.push(line);
    else families.set(originalOf(line), [line]);
  }
  return [...families.values()].filter((family) => !cancelsOut(family)).flat();
}

function cancelsOut([first, ...more]: readonly PaperLine[]): boolean {
  if (!first || more.length === 0) return false;
  const amount = more.reduce((sum, line) => add(sum, line.amount), first.amount);
  const tax = more.reduce((sum, line) => add(sum, line.taxIncluded), first.taxIncluded);
  return isZero(amount) && isZero(tax);
}
