const POLL_MS = 500;
const STAGE_MARK = 'AMENDS_STARTED_AT';

const began = Number(process.env[STAGE_MARK]) || undefined;
// Meant for this process, not for the ones it starts.
delete process.env[STAGE_MARK];

/** When the earlier stage of this command began, if one started this process. */
export function earlierStageBegan() {
  return began;
}

/** @param {number} startedAt */
export function markForNextStage(startedAt) {
  return { [STAGE_MARK]: String(startedAt) };
}

/**
 * Calls back when the process that started us is gone: npm killed with -9 tells nobody, and what it started would
 * hold the port for ever. Outside npm a parent may leave on purpose (nohup, disown), so there its end means nothing.
 *
 * @param {() => void} callback
 * @returns {() => void} stops watching
 */
export function whenParentGoes(callback) {
  const parent = process.ppid;
  const bound = process.env.npm_lifecycle_event !== undefined || began !== undefined;
  if (!bound || process.platform === 'win32') return () => undefined;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    callback();
  }, POLL_MS);
  watch.unref();
  return () => clearInterval(watch);
}
