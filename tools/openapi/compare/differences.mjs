import { escape } from '../check/operations.mjs';

/**
 * Where two documents differ at all, as pointers, to show what `npm run openapi` would write.
 *
 * @param {unknown} before
 * @param {unknown} after
 * @param {string} [at]
 * @returns {string[]}
 */
export function differences(before, after, at = '#') {
  if (Object.is(before, after)) return [];
  if (!isNode(before) || !isNode(after) || Array.isArray(before) !== Array.isArray(after)) return [`${at} is another`];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const inside = names.flatMap((name) => {
    const place = `${at}/${escape(name)}`;
    if (!(name in before)) return [`${place} is new`];
    if (!(name in after)) return [`${place} is gone`];
    return differences(before[name], after[name], place);
  });
  const moved = inside.length === 0 && Object.keys(before).join() !== Object.keys(after).join();
  return moved ? [`${at} has another order`] : inside;
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isNode(value) {
  return typeof value === 'object' && value !== null;
}
