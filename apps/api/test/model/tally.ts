/** What the model has asked for, and what it was answered: how often each act was done, and refused with which code. */
export class Tally {
  private readonly counts = new Map<string, Map<string, number>>();

  add(act: string, outcome: string, count = 1): void {
    const own = this.counts.get(act) ?? new Map<string, number>();
    own.set(outcome, (own.get(outcome) ?? 0) + count);
    this.counts.set(act, own);
  }

  /** By act, and in it by outcome. */
  toJSON(): Readonly<Record<string, Readonly<Record<string, number>>>> {
    return Object.fromEntries(
      [...this.counts].sort(byName).map(([act, outcomes]) => [act, Object.fromEntries([...outcomes].sort(byName))]),
    );
  }
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
