import { creditableOf, isCreditable } from '@amends/folio';
import type { PostingDto } from '@amends/folio/dto';
import { formatMoney, type Money, type MoneyText, negate, parseMoney } from '@amends/kernel';
import type { InvoiceDto, ReduceLineDto } from '@amends/settlement/dto';
import { readSum } from '../platform/read-sum';

/** A line of an invoice that something can be taken off. */
export interface ReducibleLine {
  readonly postingId: string;
  readonly description: string;
  readonly serviceDate: string;
  /** What is left of it. */
  readonly most: MoneyText;
}

/** Lines of the invoice with something left; what was voided, paid or credited to the last cent is none. */
export function reducibleLines(lines: readonly PostingDto[], { postingIds }: InvoiceDto): readonly ReducibleLine[] {
  const onInvoice = new Set(postingIds);
  return lines.flatMap(({ id: postingId, kind, amount, credited, description, serviceDate }) => {
    const whole = read(amount);
    if (!onInvoice.has(postingId) || !isCreditable(kind, whole)) return [];
    const left = creditableOf(whole, negate(read(credited)));
    return left.minor > 0 ? [{ postingId, description, serviceDate, most: formatMoney(left) }] : [];
  });
}

/** What is sent of the sums typed beside chosen lines; undefined while none is chosen or one is not typed to its end. */
export function notedLines(typed: ReadonlyMap<string, string>, currency: string): readonly ReduceLineDto[] | undefined {
  const lines = [...typed].map(([postingId, sum]) => ({ postingId, amount: readSum(sum, currency) }));
  const whole = lines.flatMap(({ postingId, amount }) => (amount ? [{ postingId, amount }] : []));
  return whole.length > 0 && whole.length === lines.length ? whole : undefined;
}

function read(text: MoneyText): Money {
  const parsed = parseMoney(text);
  if (!parsed.ok) throw new RangeError(`${text.amount} ${text.currency}: ${parsed.refusal}`);
  return parsed.money;
}
