import { formatMoney, money, type MoneyText, parseMoney } from '@amends/kernel';
import type { Effect, Put } from './bills';
import type { Line } from './line';

/** A line as the API tells of it. */
export interface ToldLine {
  readonly postingId: string;
  readonly ofPostingId: string;
  readonly folioId: string;
  readonly kind: string;
  readonly transactionCode: string;
  readonly window: number;
  readonly amount: MoneyText;
  readonly taxIncluded: MoneyText;
  readonly quantity: number;
  readonly serviceDate: string;
}

/** Minor units of what came over the wire; NaN of what is no amount. */
export function minorOf(text: MoneyText): number {
  const parsed = parseMoney(text);
  return parsed.ok ? parsed.money.minor : Number.NaN;
}

export function moneyOf(minor: number, currency: string): MoneyText {
  return formatMoney(money(minor, currency));
}

type Stand = Pick<Line, 'bill' | 'window' | 'sort'>;

const sign = ({ sort }: Pick<Line, 'sort'>): number => (sort === 'payment' ? -1 : 1);

function told(of: string | null, { bill, window }: Stand, amount: number, tax: number, more = ''): string {
  return `${of ?? '-'} in ${bill}.${window}: ${amount} (tax ${tax})${more}`;
}

function putTold({ of, amount, tax, code, quantity, serviceDate, ...put }: Put): string {
  return told(of, put, sign(put) * amount, tax, ` ${code} x ${quantity} on ${serviceDate}`);
}

/** What the lines of an answer say, the ids of those that came onto the bill, or what is not as it should be. */
export function matched(
  { takes, puts }: Effect,
  lines: readonly ToldLine[],
  folios: readonly string[],
): ReadonlyMap<string, string> | string {
  const expected = [
    ...takes.map(({ line, amount, tax }) => told(line.id, line, -sign(line) * amount, -tax + 0)),
    ...puts.map(putTold),
  ];
  const actual = lines.map((line) => ({ id: line.postingId, said: saidOf(line, folios) }));
  const wrong = difference(
    expected,
    actual.map(({ said }) => said),
  );
  if (wrong) return wrong;
  const left = [...actual];
  return new Map(
    puts.map((put) => {
      const at = left.findIndex(({ said }) => said === putTold(put));
      return [put.key, left.splice(at, 1)[0]?.id ?? ''];
    }),
  );
}

function saidOf(line: ToldLine, folios: readonly string[]): string {
  const amount = minorOf(line.amount);
  const isPut = line.kind === 'payment' ? amount < 0 : amount >= 0;
  const bill = folios.indexOf(line.folioId) as 0 | 1;
  const at = { bill, window: line.window, sort: 'price' } as const;
  const more = isPut ? ` ${line.transactionCode} x ${line.quantity} on ${line.serviceDate}` : '';
  return told(line.ofPostingId, at, amount, minorOf(line.taxIncluded), more);
}

/** Undefined when both hold the same, in whatever order. */
export function difference(expected: readonly string[], actual: readonly string[]): string | undefined {
  const [a, b] = [[...expected].sort(), [...actual].sort()];
  if (a.join('\n') === b.join('\n')) return undefined;
  const missing = a.filter((one) => !b.includes(one));
  const extra = b.filter((one) => !a.includes(one));
  return `expected ${JSON.stringify(missing)}, found ${JSON.stringify(extra)}`;
}
