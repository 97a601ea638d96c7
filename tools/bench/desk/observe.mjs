/* global window -- run in the page, not here */
/**
 * What the browser itself says of a page: run in the page before anything else, so it may use nothing from here.
 * Event timings come rounded to 8 ms and only from 16 ms on; what is not told took less.
 */
export function observe() {
  const seen = { events: [], shift: 0, longest: 0, painted: 0 };
  Object.assign(window, { amendsSeen: seen });
  watch('event', { durationThreshold: 16 }, (entry) => {
    seen.events.push({ at: entry.startTime, kind: entry.name, took: entry.duration });
  });
  watch('layout-shift', {}, (entry) => {
    if (!entry.hadRecentInput) seen.shift += entry.value;
  });
  watch('longtask', {}, (entry) => {
    seen.longest = Math.max(seen.longest, entry.duration);
  });
  watch('largest-contentful-paint', {}, (entry) => {
    seen.painted = entry.startTime;
  });

  function watch(type, options, see) {
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true, ...options });
  }
}

/**
 * @typedef {object} Seen
 * @property {readonly { readonly at: number, readonly kind: string, readonly took: number }[]} events
 * @property {number} shift
 * @property {number} longest
 * @property {number} painted
 */

const BELOW_MS = 16;
const INTERACTIONS = new Set(['keydown', 'keypress', 'keyup', 'pointerdown', 'pointerup', 'click', 'input']);

/**
 * From key or click to the next paint, of what began since a moment: the slowest of its events.
 *
 * @param {Seen} seen
 * @param {number} since
 */
export function latencyOf(seen, since) {
  const took = seen.events.filter(({ at, kind }) => at >= since && INTERACTIONS.has(kind)).map(({ took }) => took);
  return Math.max(BELOW_MS, ...took);
}
