/** What a note is checked against. */
export interface RoomsKnown {
  /** Numbers of all rooms of the property. */
  readonly all: ReadonlySet<string>;
  /** Numbers of the rooms this guest has or had. */
  readonly own: ReadonlySet<string>;
}

/** A number with at most a few letters to it, standing alone: `412`, `A12`, `412b`. */
const TOKEN = /(?<![\p{L}\p{N}])\p{L}{0,3}\p{N}{1,6}\p{L}{0,2}(?![\p{L}\p{N}])/gu;
/** `room 412` is one whatever stands around it. */
const ROOM_BEFORE =
  /(?:\b(?:rooms?|rm|nr|no\.)|pok[oó]j\p{L}*|pok|kambar\p{L}*|kamb|izb\p{L}*|sob[aeiu]\p{L}*)[.:]?\s*$|#\s*$/iu;
const MONEY_BEFORE = /(?:[€$£]|\b(?:EUR|USD|GBP|PLN|CZK|CHF|JPY|HUF))\s*$/iu;
const UNIT_AFTER =
  /^\s*(?:[€$£%°]|(?:EUR|USD|GBP|PLN|CZK|CHF|JPY|HUF|zł|Kč|percent|proc|min|minut\p{L}*|h|hrs?|hours?|godz\p{L}*|val|hod\p{L}*|sat\p{L}*|am|pm|x|×|kg|cm|m²|nights?|noc\p{L}*|nak\p{L}*)(?![\p{L}\p{N}]))/iu;
/** Digits joined by what dates, times, decimals and telephones are joined by. */
const JOINED_BEFORE = /(?:[\p{N}][.,:/–-]|\+\s?)$/u;
const JOINED_AFTER = /^[.,:/–-]\p{N}/u;
const CHAIN = /\+?\p{N}+(?:[\s/().–-]{1,2}\p{N}+)+/gu;
const PHONE_DIGITS = 7;
/** What stands further away says nothing about a number. */
const AROUND = 32;

/**
 * Numbers of other guests' rooms that a text names, in its order, each once: what a colleague should look at twice
 * before it is kept with this guest. Amounts, times, dates and telephone numbers are not taken for rooms.
 */
export function otherRoomsNamed(text: string, { all, own }: RoomsKnown): readonly string[] {
  const phones = phoneSpans(text, all);
  const named = [...text.matchAll(TOKEN)]
    .filter((match) => all.has(match[0].toUpperCase()) && !own.has(match[0].toUpperCase()))
    .filter((match) => meansRoom(text, match, all, phones))
    .map((match) => match[0].toUpperCase());
  return [...new Set(named)];
}

/** What could be a room's number, for asking which of them is one. */
export function possibleRooms(text: string): readonly string[] {
  return [...new Set([...text.matchAll(TOKEN)].map((match) => match[0].toUpperCase()))];
}

function meansRoom(
  text: string,
  { 0: token, index }: RegExpExecArray,
  all: ReadonlySet<string>,
  phones: readonly Span[],
): boolean {
  const end = index + token.length;
  const [before, after] = [text.slice(Math.max(0, index - AROUND), index), text.slice(end, end + AROUND)];
  if (phones.some(({ from, until }) => index >= from && index < until)) return false;
  if (ROOM_BEFORE.test(before)) return true;
  if (MONEY_BEFORE.test(before) || UNIT_AFTER.test(after)) return false;
  return joinedToRooms(before, after, all) ?? !(JOINED_BEFORE.test(before) || JOINED_AFTER.test(after));
}

/** `412/414` and `412-414` are two rooms when both are; `undefined` where nothing is joined like that. */
function joinedToRooms(before: string, after: string, all: ReadonlySet<string>): boolean | undefined {
  const left = /([\p{L}\p{N}]+)[/–-]$/u.exec(before)?.[1];
  const right = /^[/–-]([\p{L}\p{N}]+)/u.exec(after)?.[1];
  const others = [left, right].filter((other) => other !== undefined);
  const further = /[.,:/–-][\p{L}\p{N}]+[/–-]$/u.test(before) || /^[/–-][\p{L}\p{N}]+[.,:/–-]\p{N}/u.test(after);
  if (others.length === 0 || further) return undefined;
  return others.every((other) => other.length > 2 && all.has(other.toUpperCase()));
}

interface Span {
  readonly from: number;
  readonly until: number;
}

/** Groups of digits that are a telephone number together; a row of nothing but rooms is none. */
function phoneSpans(text: string, all: ReadonlySet<string>): readonly Span[] {
  return [...text.matchAll(CHAIN)]
    .filter(([chain]) => {
      const groups = chain.match(/\p{N}+/gu) ?? [];
      const digits = groups.join('').length;
      return chain.startsWith('+') || (digits >= PHONE_DIGITS && !groups.every((group) => all.has(group)));
    })
    .map(({ 0: chain, index }) => ({ from: index, until: index + chain.length }));
}
