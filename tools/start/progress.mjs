const HEARTBEAT_MS = 10_000;

let startedAt = Date.now();

/** Counts elapsed time from an earlier moment: a second process goes on where the first one was. @param {number} at */
export function countFrom(at) {
  startedAt = at;
}

export function countedFrom() {
  return startedAt;
}

/** @param {string} text */
export function say(text) {
  console.log(`[${seconds(Date.now() - startedAt).padStart(7)}] ${text}`);
}

/**
 * Announces a piece of work, shows every ten seconds that it goes on, and tells how long it took if that was long.
 *
 * @template T
 * @param {string} title
 * @param {(note: (text: string) => void) => Promise<T>} work note: the line to show at the next sign of life
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const begun = Date.now();
  let latest = '';
  say(`${title} ...`);
  const heartbeat = setInterval(() => {
    say(`  still at it, ${seconds(Date.now() - begun)} so far${latest ? `: ${latest}` : ''}`);
  }, HEARTBEAT_MS);
  try {
    const result = await work((text) => {
      latest = text.trim().slice(0, 100) || latest;
    });
    const took = Date.now() - begun;
    if (took > 1_000) say(`  done in ${seconds(took)}`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}

/** @param {number} ms */
export function seconds(ms) {
  return `${(ms / 1_000).toFixed(1)} s`;
}
