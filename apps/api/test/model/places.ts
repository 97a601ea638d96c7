import type { Put, Taken } from './bills';
import { leftOf, type Line, quantityOf, taxWith } from './line';

/** What goes of a line, with the tax inside that much of it. */
export function off(line: Line, amount = leftOf(line)): Taken {
  return { line, amount, tax: line.sort === 'payment' ? 0 : taxWith(line, amount) };
}

/** What stands in the place of a line, before it has an id. */
export function keyOf(line: Line, part = 0): string {
  return `in:${line.id}:${part}`;
}

/** The line that comes in the place of another, where that one was. */
export function standing(line: Line, amount: number, tax: number, part = 0): Put {
  const { bill, window, sort, code, serviceDate, soldOn, madeFrom } = line;
  return {
    ...{ key: keyOf(line, part), of: line.id, bill, window, sort, code, amount, tax },
    ...{ quantity: quantityOf(line, amount), serviceDate, soldOn, madeFrom, anewFor: null },
  };
}

/** What is moved to another bill by itself is taken off there. */
export function feeStays(strayed: readonly Line[]): readonly string[] {
  return strayed.length > 0 ? ['fee-on-another-bill'] : [];
}

/** A tax added in proportion, which follows its price. */
export function isAdded({ sort }: Line): boolean {
  return sort === 'added';
}
