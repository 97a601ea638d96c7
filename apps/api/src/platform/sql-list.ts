/** Words of ours as a list of SQL literals, for `IN`. Never for what a caller sent. */
export function sqlList(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}
