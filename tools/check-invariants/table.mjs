/**
 * @param {readonly import('./run.mjs').Result[]} results
 * @returns {string}
 */
export function toTable(results) {
  const width = Math.max(...results.map(({ rule }) => rule.length));
  const lines = results.map(({ invariant, rule, found, first }) => {
    const verdict = found === 0 ? 'holds' : `BROKEN ${found} times, first ${first}`;
    return `${String(invariant).padEnd(2)} ${rule.padEnd(width)}  ${verdict}`;
  });
  return lines.join('\n');
}
