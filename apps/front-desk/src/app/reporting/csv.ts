/** What a spreadsheet would take for a formula when a cell begins with it. */
const FORMULA = /^[=+\-@\t\r]/;

/** So that spreadsheets read the letters as they are. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Rows as a file for spreadsheets. Every cell is quoted; one that would be run as a formula is given an apostrophe,
 * which spreadsheets show as text: a guest may be called `=HYPERLINK(…)`.
 */
export function toCsv(rows: readonly (readonly string[])[], separator: ',' | ';'): string {
  const lines = rows.map((row) => row.map(cell).join(separator));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/** Where the comma stands in numbers, spreadsheets expect a semicolon between cells. */
export function separatorOf(locale: string): ',' | ';' {
  return new Intl.NumberFormat(locale).format(0.5).includes(',') ? ';' : ',';
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
