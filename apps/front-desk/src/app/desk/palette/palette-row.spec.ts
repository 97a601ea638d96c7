import fc from 'fast-check';
import { keepPlaces, type CommandRow, type PaletteGroup, type PaletteGroupName } from './palette-row';

const row = (id: string, label = id): CommandRow => ({
  kind: 'command',
  id,
  label,
  keys: [],
  shortcut: { keys: [], label: () => label, run: () => undefined },
});
const group = (name: PaletteGroupName, ...ids: readonly string[]): PaletteGroup => ({
  name,
  rows: ids.map((id) => row(id)),
});
const idsOf = (groups: readonly PaletteGroup[]) => groups.map(({ name, rows }) => [name, rows.map(({ id }) => id)]);

describe('keepPlaces', () => {
  it('shows what came when nothing was there', () => {
    expect(idsOf(keepPlaces([], [group('stays', 'a', 'b')]))).toEqual([['stays', ['a', 'b']]]);
  });

  it('lets new rows join below, wherever they would have stood', () => {
    const shown = [group('stays', 'b'), group('commands', 'm')];
    expect(idsOf(keepPlaces(shown, [group('stays', 'a', 'b'), group('cases', 'c'), group('commands', 'm')]))).toEqual([
      ['stays', ['b']],
      ['commands', ['m']],
      ['also', ['a', 'c']],
    ]);
  });

  it('brings what is there up to date', () => {
    const latest = [{ name: 'stays' as const, rows: [row('a', 'moved to 414')] }];
    expect(keepPlaces([group('stays', 'a')], latest)[0]?.rows[0]).toMatchObject({ label: 'moved to 414' });
  });

  it('never moves, loses or doubles a row, however often answers come', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 });
    fc.assert(
      fc.property(ids, fc.array(ids, { maxLength: 4 }), (first, answers) => {
        let shown = keepPlaces([], [group('stays', ...first)]);
        for (const answer of answers) {
          const before = shown.flatMap(({ rows }) => rows.map(({ id }) => id));
          shown = keepPlaces(shown, [group('stays', ...answer)]);
          const after = shown.flatMap(({ rows }) => rows.map(({ id }) => id));
          expect(after.slice(0, before.length)).toEqual(before);
          expect(new Set(after).size).toBe(after.length);
          expect(answer.every((id) => after.includes(id))).toBe(true);
        }
      }),
    );
  });
});
