import type { PostingDto } from '@amends/folio/dto';
import { percentOf, parseMoney, searchKey, sum, formatMoney, type Money, type MoneyText } from '@amends/kernel';
import { showNight } from '@amends/ui';

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

/** Lines that hold every word searched for, in their text, date, room or amount: `bar 12,50`, `dinner 18`. */
export function linesThatFit(search: string, lines: readonly PostingDto[], locale: string): readonly PostingDto[] {
  const wanted = search.split(/\s+/).map(searchKey).filter(Boolean);
  if (wanted.length === 0) return lines;
  return lines.filter((line) => {
    const key = ` ${searchKey(wordsOf(line, locale))}`;
    return wanted.every((word) => key.includes(` ${word}`));
  });
}

/** What a preset would cost, by the rule the server uses: each line rounded once. */
export function costOf(percent: string, lines: readonly PostingDto[]): MoneyText | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const shares = lines.map((line) => percentOf(exact(line.amount), percent));
  return formatMoney(sum(first.amount.currency, shares));
}

function wordsOf({ description, serviceDate, roomNumber, reference, amount }: PostingDto, locale: string): string {
  return [description, showNight(serviceDate, locale), serviceDate, roomNumber, reference, amount.amount].join(' ');
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
