import { existsSync, readFileSync } from 'node:fs';

/**
 * @param {string} file
 * @param {number} [count]
 */
export function lastLines(file, count = 12) {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count);
}

/**
 * Lines of the API's log as a person reads them. What is no JSON (a crash before the logger stood) is shown as it is.
 *
 * @param {readonly string[]} lines
 */
export function readable(lines) {
  return lines.flatMap((line) => {
    try {
      const { msg, err, level } = JSON.parse(line);
      const severity = level >= 50 ? 'error: ' : level >= 40 ? 'warning: ' : '';
      return [`${severity}${msg ?? ''}`, ...(err?.stack ? String(err.stack).split('\n') : [])];
    } catch {
      return [line];
    }
  });
}
