import type { PostingDto } from '@amends/folio/dto';
import { percentOf, parseMoney, sum, formatMoney, type Money, type MoneyText } from '@amends/kernel';

/** Lines something can still be taken off, newest first. */
export function creditableLines(lines: readonly PostingDto[]): readonly PostingDto[] {
  return lines.filter((line) => line.kind === 'charge' && leftOf(line) > 0).reverse();
}

/** The line asked for, else the last night's room, else the newest. */
export function lineToStartWith(lines: readonly PostingDto[], asked: string | undefined): PostingDto | undefined {
  return (
    lines.find(({ id }) => id === asked) ?? lines.find(({ transactionCode }) => isRoom(transactionCode)) ?? lines[0]
  );
}

/** What a preset would cost, by the rule the server uses: each line rounded once. */
export function costOf(percent: string, lines: readonly PostingDto[]): MoneyText | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const shares = lines.map((line) => percentOf(exact(line.amount), percent));
  return formatMoney(sum(first.amount.currency, shares));
}

function leftOf(line: PostingDto): number {
  return exact(line.amount).minor + exact(line.credited).minor;
}

function exact(text: MoneyText): Money {
  const parsed = parseMoney(text);
  if (!parsed.ok) throw new RangeError(`The server sent ${text.amount} ${text.currency}: ${parsed.refusal}.`);
  return parsed.money;
}

function isRoom(transactionCode: string): boolean {
  return /^(ROOM|RM|ACC)/i.test(transactionCode);
}
