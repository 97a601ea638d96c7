/** Something in a row that can have the focus: the room itself, or a span of its nights. */
export interface RackStop {
  readonly key: string;
  /** First night it covers; -1 for the room. */
  readonly first: number;
  readonly nights: number;
}

export interface RackRow {
  readonly id: string;
  readonly floor: number;
  readonly stops: readonly RackStop[];
}

/** Where the focus is. `night` is the column one came from, so that going down through long bars keeps to it. */
export interface RackPlace {
  readonly rowId: string;
  readonly key: string;
  readonly night: number;
}

/** Where a key leads from a place; undefined for a key that means nothing here. */
export function placeAfter(key: string, rows: readonly RackRow[], at: RackPlace): RackPlace | undefined {
  const row = rows.findIndex(({ id }) => id === at.rowId);
  const here = rows[row];
  if (!here) return firstPlace(rows);
  const stop = here.stops.findIndex((one) => one.key === at.key);
  switch (key) {
    case 'ArrowLeft':
      return stopAt(here, Math.max(stop - 1, 0));
    case 'ArrowRight':
      return stopAt(here, Math.min(stop + 1, here.stops.length - 1));
    case 'ArrowUp':
      return inColumn(rows[row - 1] ?? here, at);
    case 'ArrowDown':
      return inColumn(rows[row + 1] ?? here, at);
    case 'PageUp':
      return inColumn(rows[floorBefore(rows, row)] ?? here, at);
    case 'PageDown':
      return inColumn(rows.find(({ floor }, index) => index > row && floor !== here.floor) ?? rows.at(-1) ?? here, at);
    case 'Home':
      return stopAt(here, 0);
    case 'End':
      return stopAt(here, here.stops.length - 1);
    case 'Ctrl+Home':
      return firstPlace(rows);
    case 'Ctrl+End': {
      const last = rows.at(-1) ?? here;
      return stopAt(last, last.stops.length - 1);
    }
    default:
      return undefined;
  }
}

/** The place itself while it is there; else its row, else the first room: the focus is never lost. */
export function placeNear(rows: readonly RackRow[], at: RackPlace | undefined): RackPlace | undefined {
  const row = at && rows.find(({ id }) => id === at.rowId);
  if (!at || !row) return firstPlace(rows);
  return row.stops.some(({ key }) => key === at.key) ? at : inColumn(row, at);
}

function firstPlace(rows: readonly RackRow[]): RackPlace | undefined {
  return rows[0] && stopAt(rows[0], 0);
}

function stopAt({ id, stops }: RackRow, index: number): RackPlace | undefined {
  const stop = stops[index];
  return stop && { rowId: id, key: stop.key, night: stop.first };
}

/** The stop that covers the night; where somebody leaves and nobody else has it, what is nearest before. */
function inColumn(row: RackRow, { night }: RackPlace): RackPlace | undefined {
  const covering = row.stops.find(({ first, nights }) => first <= night && night < first + Math.max(nights, 1));
  const stop = covering ?? row.stops.findLast(({ first }) => first <= night) ?? row.stops[0];
  return stop && { rowId: row.id, key: stop.key, night };
}

/** First room of this floor, or of the one above when one stands on it already. */
function floorBefore(rows: readonly RackRow[], from: number): number {
  const firstOf = (floor: number | undefined): number => rows.findIndex((row) => row.floor === floor);
  const own = firstOf(rows[from]?.floor);
  return own < from ? own : firstOf(rows[own - 1]?.floor);
}
