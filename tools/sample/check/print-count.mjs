/**
 * The count as two tables in Markdown.
 *
 * @param {string} title
 * @param {import('./count-findings.mjs').Count} count
 * @returns {string}
 */
export function printCount(title, { kinds, alarms, bills, alarmedBills, beside }) {
  const wrong = kinds
    .toSorted((one, other) => one.kind.localeCompare(other.kind))
    .map(({ kind, planted, found, missed }) => [kind, planted, found, planted - found, missed.join(' ')]);
  const untouched = alarms.map(({ rule, bills: of, examples }) => [
    rule,
    of,
    perThousand(of, bills),
    examples.join(' '),
  ]);
  return [
    `## ${title}`,
    table(['wrong on purpose', 'planted', 'found', 'missed', 'which'], wrong),
    `${bills} untouched bills; with a false alarm: ${alarmedBills} (${perThousand(alarmedBills, bills)} of 1000).`,
    `Findings about another line of a bill with a wrong one: ${beside}.`,
    table(['rule', 'false alarms', 'of 1000 bills', 'for example'], untouched),
  ].join('\n\n');
}

/** @param {number} part @param {number} of */
function perThousand(part, of) {
  return of === 0 ? '0' : ((1000 * part) / of).toFixed(2);
}

/** @param {readonly string[]} head @param {readonly (readonly (string | number)[])[]} rows */
function table(head, rows) {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => String(row[at]).length)));
  const line = (/** @type {readonly (string | number)[]} */ cells) =>
    `| ${cells.map((cell, at) => String(cell).padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
