/**
 * One line of progress at a time: how much of the file is through, how fast, and about how long it still takes.
 *
 * @param {string} title
 * @param {number} rows of the file that this is about
 * @param {(line: string) => void} write
 */
export function progressOf(title, rows, write) {
  const started = Date.now();
  let sent = 0;
  let lastSaid = started;
  /** @type {Set<number | undefined>} */
  const through = new Set();
  return {
    /** @param {number | undefined} line */
    add(line) {
      sent += 1;
      through.add(line ?? -sent);
      if (Date.now() - lastSaid < 2000) return;
      lastSaid = Date.now();
      write(
        `${title}: ${share(through.size, rows)}, ${sent} lines, ${rate(sent, started)}, ${left(through.size, rows, started)}`,
      );
    },
    done() {
      write(`${title}: ${sent} lines in ${((Date.now() - started) / 1000).toFixed(1)} s, ${rate(sent, started)}`);
    },
  };
}

/** @param {number} through @param {number} rows */
function share(through, rows) {
  return `${Math.min(100, Math.floor((100 * through) / Math.max(1, rows)))} %`;
}

/** @param {number} sent @param {number} started */
function rate(sent, started) {
  return `${Math.round(sent / Math.max(0.001, (Date.now() - started) / 1000))} a second`;
}

/** @param {number} through @param {number} rows @param {number} started */
function left(through, rows, started) {
  const seconds = Math.ceil(((Date.now() - started) / 1000 / Math.max(1, through)) * Math.max(0, rows - through));
  return seconds < 90 ? `about ${seconds} s left` : `about ${Math.ceil(seconds / 60)} min left`;
}
