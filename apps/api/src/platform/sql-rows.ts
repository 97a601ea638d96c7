/**
 * Rows as one JSON parameter for `jsonb_populate_recordset`: any number of them in one prepared statement.
 *
 * `amountMinor` in code, `amount_minor` in SQL.
 */
export function sqlRows(rows: readonly object[]): string {
  return JSON.stringify(rows.map(toSql));
}

function toSql(row: object): object {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [snakeCase(name), value]));
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
