import { leftOf, type Line, type NewLine, standsFor } from './line';

/** Something taken off a line; outside the price it leaves the tax alone. */
export interface Taken {
  readonly line: Line;
  readonly amount: number;
  readonly tax: number;
  readonly outside?: boolean;
}

/** A line to come onto a bill. `of` is the line it stands for; `madeFrom` may be the `key` of another one of these. */
export interface Put extends NewLine {
  readonly key: string;
  readonly of: string | null;
}

/** What an act must do. */
export interface Effect {
  readonly takes: readonly Taken[];
  readonly puts: readonly Put[];
  /** Counts against the authority of the case of the bill. */
  readonly given: number;
}

/** What must come of an act: its effect, or one of these refusals. */
export type Expected = Effect | { readonly refused: readonly string[] };

/** A correction as it was done. */
export interface DoneAct {
  readonly id: string;
  readonly bill: 0 | 1;
  readonly takes: readonly Taken[];
  readonly made: readonly string[];
  readonly given: number;
  /** An undo is an act of its own, and is not undone itself. */
  readonly undoes: boolean;
  undone: boolean;
}

export interface Invoiced {
  readonly id: string;
  readonly bill: 0 | 1;
  readonly window: number;
  readonly lines: readonly string[];
  /** The line that moved it to a debtor. */
  readonly debt: string | null;
}

/** What must stand on the two bills of somebody at the desk, and what was done to them. Knows nothing of how it is stored. */
export class Bills {
  readonly lines = new Map<string, Line>();
  readonly acts: DoneAct[] = [];
  readonly invoices: Invoiced[] = [];
  /** Given on the case of each bill, by anything that was not undone. */
  readonly given: [number, number] = [0, 0];
  /** Of each bill, outside the price. */
  readonly recovered: [number, number] = [0, 0];
  private readonly closed = new Set<string>();

  of(bill: 0 | 1, window?: number): readonly Line[] {
    return [...this.lines.values()].filter((line) => line.bill === bill && (window ?? line.window) === line.window);
  }

  line(id: string): Line {
    const line = this.lines.get(id);
    if (!line) throw new Error(`The oracle knows no line ${id}.`);
    return line;
  }

  balance(bill: 0 | 1, window: number): number {
    return this.of(bill, window).reduce((sum, line) => sum + standsFor(line), 0);
  }

  isClosed(bill: 0 | 1, window?: number): boolean {
    const windows = window === undefined ? [1, 2] : [window];
    return windows.every((one) => this.closed.has(`${bill}.${one}`));
  }

  close(bill: 0 | 1, window: number): void {
    this.closed.add(`${bill}.${window}`);
  }

  /** Taxes and fees made from a line, or from what it was before, that stand on the same bill. */
  madeFrom(line: Line): readonly Line[] {
    return this.allMadeFrom(line).filter(({ bill }) => bill === line.bill);
  }

  /** Those that were moved to the other bill by themselves. */
  strayedFrom(line: Line): readonly Line[] {
    return this.allMadeFrom(line).filter(({ bill }) => bill !== line.bill);
  }

  private allMadeFrom(line: Line): readonly Line[] {
    const kin = new Set([line.id]);
    for (let one: Line | undefined = line; one?.anewFor; one = this.lines.get(one.anewFor)) kin.add(one.anewFor);
    const made = [...this.lines.values()].filter((one) => one.madeFrom !== null && kin.has(one.madeFrom));
    return made.filter((one) => leftOf(one) > 0);
  }

  /** Carries out what must happen, under the ids the lines were given. */
  carryOut(bill: 0 | 1, { takes, puts, given }: Effect, ids: ReadonlyMap<string, string>): readonly string[] {
    for (const taken of takes) this.take(taken, 1);
    this.given[bill] += given;
    return puts.map(({ key, of: _of, ...line }) => {
      const id = ids.get(key);
      if (id === undefined) throw new Error(`No id for ${key}.`);
      const madeFrom = line.madeFrom === null ? null : (ids.get(line.madeFrom) ?? line.madeFrom);
      this.lines.set(id, { ...line, madeFrom, id, taken: 0, reduced: 0, taxTaken: 0 });
      return id;
    });
  }

  /** Gives back what an act took, and takes off what it had put on. */
  undo(act: DoneAct): void {
    act.undone = true;
    this.given[act.bill] -= act.given;
    for (const taken of act.takes) this.take(taken, -1);
    for (const id of act.made) {
      const line = this.line(id);
      this.take({ line, amount: line.amount, tax: line.tax }, 1);
    }
  }

  private take({ line, amount, tax, outside = false }: Taken, sign: 1 | -1): void {
    line.taken += sign * amount;
    if (outside) this.recovered[line.bill] += sign * amount;
    else line.reduced += sign * amount;
    line.taxTaken += sign * tax;
  }
}
