import type { Bills, Effect, Expected, Put, Taken } from './bills';
import { taxesOf } from './charges';
import type { Asked } from './corrections';
import { leftOf, type Line, quantityOf, rounded } from './line';
import { feeStays, isAdded, keyOf, off, standing } from './places';
import type { Code } from './steps';

type Recount = Extract<Asked, { readonly act: 'quantity' }>;

/** Charged anew under the same rate; an added tax follows the amount, a fee only persons and nights. */
export function recounting(bills: Bills, line: Line, { quantity, unit }: Recount, today: string): Expected {
  if (line.taken !== 0) return { refused: ['line-partly-taken-off'] };
  const amount = (unit ?? line.amount / line.quantity) * quantity;
  if (amount <= 0) return { refused: ['credit-not-positive'] };
  if (amount === line.amount && quantity === line.quantity) return { refused: ['correction-changes-nothing'] };
  const refused = feeStays(bills.strayedFrom(line).filter((one) => quantity !== line.quantity || isAdded(one)));
  if (refused.length > 0) return { refused };
  const followers = bills
    .madeFrom(line)
    .filter(({ sort, ...made }) => sort === 'added' || followsCount(made, line, quantity));
  const charged = { ...standing(line, amount, rounded(line.tax, amount, line.amount)), quantity };
  const anew = followers.map((made) => {
    const share = made.sort === 'added' ? [amount, line.amount] : [quantity, line.quantity];
    const due = rounded(leftOf(made), share[0] ?? 0, share[1] ?? 1);
    return { ...standing(made, due, 0), quantity: quantityOf(made, due), madeFrom: keyOf(line) };
  });
  const takes = [line, ...followers].map((one) => off(one));
  return replaced(
    takes,
    [charged, ...anew].filter((one) => one.amount > 0),
    today,
  );
}

function followsCount(made: Pick<Line, 'taken' | 'quantity'>, line: Line, quantity: number): boolean {
  return quantity !== line.quantity && made.taken === 0 && (made.quantity * quantity) % line.quantity === 0;
}

/** The old line goes with all that was made from it, and the new code brings its own. */
export function reposting(bills: Bills, line: Line, code: Code, today: string): Expected {
  if (line.sort !== 'price') return { refused: ['line-not-correctable'] };
  if (line.code === code) return { refused: ['correction-changes-nothing'] };
  const refused = feeStays(bills.strayedFrom(line));
  if (refused.length > 0) return { refused };
  const amount = leftOf(line);
  const quantity = quantityOf(line, amount);
  const { tax, made } = taxesOf(code, amount, quantity, line.serviceDate);
  const brought = made.map((one) => ({
    ...{ ...standing(line, one.amount, 0), ...one, key: `brought:${one.code}` },
    ...{ madeFrom: keyOf(line), anewFor: null },
  }));
  const takes = [line, ...bills.madeFrom(line)].map((one) => off(one));
  return replaced(takes, [{ ...standing(line, amount, tax), code, quantity }, ...brought], today);
}

/** What is charged anew is of today, and what went of an older date was given, less what is charged again. */
function replaced(takes: readonly Taken[], puts: readonly Put[], today: string): Effect {
  const credited = takes.filter(({ line }) => line.soldOn !== today).reduce((sum, { amount }) => sum + amount, 0);
  const charged = puts.reduce((sum, { amount }) => sum + amount, 0);
  const anew = puts.map((put) => ({ ...put, soldOn: today, anewFor: put.key.startsWith('in:') ? put.of : null }));
  return { takes, puts: anew, given: credited > 0 ? Math.max(0, credited - charged) : 0 };
}
