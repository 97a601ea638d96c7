import type { PaletteRow } from './palette-row';

/** What a scan means when it can mean only one thing: the one stay, room or case found, or the one it names exactly. */
export function onlyExact(text: string, rows: readonly PaletteRow[]): PaletteRow | undefined {
  const things = rows.filter(({ kind }) => kind !== 'command');
  if (things.length === 1) return things[0];
  const named = things.filter((row) => names(row).includes(text.toUpperCase()));
  return named.length === 1 ? named[0] : undefined;
}

function names(row: PaletteRow): readonly string[] {
  switch (row.kind) {
    case 'stay':
      return [row.confirmationNumber.toUpperCase(), row.roomNumber?.toUpperCase() ?? ''];
    case 'room':
      return [row.room.roomNumber.toUpperCase()];
    case 'case':
      return [row.number.toUpperCase()];
    case 'command':
      return [];
  }
}
