import type { BillLineFacts } from './tree-facts';

/** A line and, under it, what was made from it or changes it. */
export interface LineFamily {
  readonly line: BillLineFacts;
  readonly members: readonly LineFamily[];
}

/**
 * Puts each line under the one it corrects or was made from, when that stands on the same window; otherwise it stands
 * alone. Every line is in exactly one place.
 *
 * A line follows what it names only when that was posted earlier on the list: so two that name each other, which no
 * ledger of ours can hold, still come out once each.
 */
export function familiesOf(lines: readonly BillLineFacts[]): readonly LineFamily[] {
  const families = new Map<string, OpenFamily>();
  const heads: LineFamily[] = [];
  for (const line of lines) {
    const family = { line, members: [] };
    const above = families.get(line.correctsId ?? line.generatedFrom ?? '');
    if (above?.line.window === line.window) above.members.push(family);
    else heads.push(family);
    families.set(line.id, family);
  }
  return heads;
}

/** While lines are still put under it. */
interface OpenFamily extends LineFamily {
  readonly members: LineFamily[];
}

/** All lines of a family, the head first. */
export function linesOf({ line, members }: LineFamily): readonly BillLineFacts[] {
  return members.length === 0 ? [line] : [line, ...members.flatMap(linesOf)];
}
