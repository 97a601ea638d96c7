import { addNights } from '@amends/kernel';
import { Bills } from './bills';
import { ADULTS, FEE, FEE_CODE, taxesOf } from './charges';
import type { Line } from './line';
import { type Acted, type Answer, ModelClient } from './model-client';
import { type Desk, type ModelHouse, type NightLine, RATE, type Seen } from './model-house';
import { difference } from './wire';

/** Why the oracle does not agree; undefined when it does. */
export type Wrong = string | undefined;
/** Compares a success with what must come of it on that date, and carries it out when it agrees. */
export type Carry = (today: string) => Wrong;

const DONE = 'done';
/** Of an answer: enough to see what it is. */
const MOST_TOLD = 600;

/** One person's two bills, in the database and in the oracle, and what was said to each about them. */
export class Session {
  readonly bills = new Bills();
  readonly client: ModelClient;
  /** For the person who reads of a failure. */
  readonly told: string[] = [];
  private nights = 0;
  private before = '';

  constructor(
    readonly house: ModelHouse,
    readonly desk: Desk,
    url: string,
  ) {
    this.client = new ModelClient(house, url);
  }

  begin(): void {
    this.before = this.house.date;
  }

  /** A line for a step: mostly one of those that fit it and have something left, now and then any. */
  pick(pick: number, fits: (line: Line) => boolean): Line | undefined {
    const all = [...this.bills.lines.values()];
    const live = all.filter((line) => line.amount > line.taken && line.sort !== 'other' && fits(line));
    const from = pick % 8 === 7 || live.length === 0 ? all : live;
    return from[pick % Math.max(1, from.length)];
  }

  /**
   * The oracle's word on an answer: a success must be what it says on the date it was done, a refusal one of those it has
   * on a date in between. What the night audit posted meanwhile is counted before or after, as it fits.
   */
  async agree(
    { answer }: Acted,
    expected: (today: string) => { readonly refused: readonly string[] } | object,
    carry: Carry,
    dateOf: (body: Answer['body']) => string = ({ businessDate }) => businessDate,
  ): Promise<string> {
    const seen = await this.house.look(this.desk);
    const fresh = seen.nights.slice(this.nights);
    for (;;) {
      const wrong = this.verdict(answer, seen, expected, carry, dateOf);
      if (wrong === undefined) break;
      if (fresh.length === 0)
        throw new Error(`${wrong}\n      answered ${answer.status} ${JSON.stringify(answer.body).slice(0, MOST_TOLD)}`);
      this.absorb(fresh);
    }
    while (fresh.length > 0) this.absorb(fresh);
    this.compare(seen);
    return answer.status < 300 ? DONE : answer.body.code;
  }

  /** Nothing was asked of the bills, so nothing but the night audit may have touched them. */
  async unchanged(): Promise<void> {
    const seen = await this.house.look(this.desk);
    const fresh = seen.nights.slice(this.nights);
    while (fresh.length > 0) this.absorb(fresh);
    this.compare(seen);
  }

  private verdict(
    { status, body }: Answer,
    { date: after }: Seen,
    expected: (today: string) => { readonly refused: readonly string[] } | object,
    carry: Carry,
    dateOf: (body: Answer['body']) => string,
  ): Wrong {
    if (status >= 300) {
      const wanted = datesBetween(this.before, after).map(expected);
      if (wanted.some((one) => 'refused' in one && one.refused.includes(body.code))) return undefined;
      return `should ${wanted.map(saidOf).join(' or ')}`;
    }
    const today = dateOf(body);
    if (today < this.before || today > after) return `was done on ${today}, between ${this.before} and ${after}`;
    const wanted = expected(today);
    return 'refused' in wanted ? `should ${saidOf(wanted)}` : carry(today);
  }

  /** The lines of one night of one bill, which must be the ones the house posts. */
  private absorb(fresh: NightLine[]): void {
    const [first] = fresh;
    if (!first) return;
    const own = fresh.splice(0, 2);
    this.nights += own.length;
    const { tax } = taxesOf('ROOM', RATE, 1, first.businessDate);
    const wrong = difference(
      [`ROOM ${RATE} ${tax} 1`, `${FEE_CODE} ${FEE * ADULTS} 0 ${ADULTS}`].map((one) => `${first.bill}.1 ${one}`),
      own.map((one) => `${one.bill}.${one.window} ${one.code} ${one.amount} ${one.tax} ${one.quantity}`),
    );
    if (wrong) throw new Error(`The night of ${first.businessDate}: ${wrong}`);
    this.told.push(`    the night of ${first.businessDate} comes onto bill ${first.bill}`);
    for (const line of own) this.bills.lines.set(line.id, toLine(line));
  }

  private compare({ balances }: Seen): void {
    const own = ([0, 1] as const).flatMap((bill) =>
      [1, 2].map((window) => [`${bill}.${window}`, this.bills.balance(bill, window)] as const),
    );
    const wrong = difference(
      own.filter(([, minor]) => minor !== 0).map(([at, minor]) => `${at}: ${minor}`),
      Object.entries(balances).map(([at, minor]) => `${at}: ${minor}`),
    );
    if (wrong) throw new Error(`The balances: ${wrong}`);
  }
}

function saidOf(expected: { readonly refused: readonly string[] } | object): string {
  return 'refused' in expected ? `be refused with ${JSON.stringify(expected.refused)}` : 'be done';
}

function datesBetween(from: string, until: string): readonly string[] {
  const dates = [from];
  for (let date = from; date < until; dates.push(date)) date = addNights(date, 1);
  return dates;
}

function toLine({ id, bill, window, code, amount, tax, quantity, businessDate, madeFrom }: NightLine): Line {
  return {
    ...{ id, bill, window, sort: madeFrom === null ? 'price' : 'fee', code, amount, tax, quantity, madeFrom },
    ...{ serviceDate: businessDate, soldOn: businessDate, anewFor: null, taken: 0, reduced: 0, taxTaken: 0 },
  };
}
