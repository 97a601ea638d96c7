/** One fact of an entry, with what it was before where that is known. */
export interface ChangeLine {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Whether there is a before at all. */
  readonly changed: boolean;
}

/** What an entry says was done, field by field, in the order it was written. */
export function changeLines(change: Readonly<Record<string, unknown>>): readonly ChangeLine[] {
  return Object.entries(change)
    .filter(([, fact]) => fact !== null && fact !== undefined && !isEmptyList(fact))
    .map(([field, fact]) =>
      isBeforeAfter(fact)
        ? { field, before: fact.before, after: fact.after, changed: true }
        : { field, before: undefined, after: fact, changed: false },
    );
}

function isBeforeAfter(fact: unknown): fact is { before: unknown; after: unknown } {
  return typeof fact === 'object' && fact !== null && 'before' in fact && 'after' in fact;
}

function isEmptyList(fact: unknown): boolean {
  return Array.isArray(fact) && fact.length === 0;
}
