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
  const placeOf = new Map(lines.map((line, at) => [line.id, at]));
  const members = new Map<string, BillLineFacts[]>();
  const heads: BillLineFacts[] = [];
  lines.forEach((line, at) => {
    const above = lines[placeOf.get(line.correctsId ?? line.generatedFrom ?? '') ?? at];
    const follows = above && (placeOf.get(above.id) ?? at) < at && above.window === line.window;
    if (!follows) heads.push(line);
    else members.set(above.id, [...(members.get(above.id) ?? []), line]);
  });
  const familyOf = (line: BillLineFacts): LineFamily => ({
    line,
    members: (members.get(line.id) ?? []).map(familyOf),
  });
  return heads.map(familyOf);
}

/** All lines of a family, the head first. */
export function linesOf({ line, members }: LineFamily): readonly BillLineFacts[] {
  return [line, ...members.flatMap(linesOf)];
}
