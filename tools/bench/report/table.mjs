/**
 * Rows as text in columns; the first column to the left, all others to the right.
 *
 * @param {readonly string[]} heads
 * @param {readonly (readonly string[])[]} rows an empty row is an empty line
 */
export function tableOf(heads, rows) {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {readonly string[]} */ cells) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(heads), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

/**
 * Three digits that matter: 1234, 12.3, 0.123.
 *
 * @param {number} value
 */
export function short(value) {
  if (!Number.isFinite(value)) return '-';
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
