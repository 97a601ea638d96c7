import { judgeApi } from './from-api.mjs';
import { judgeDesk } from './from-desk.mjs';
import { judgeLib } from './from-lib.mjs';
import { placeOf, targetOf } from './place.mjs';
import { OTHER_APP, pastTheDoor, refuseDeepPath } from './refusals.mjs';

/**
 * One import as the judges see it.
 *
 * @typedef {object} Import
 * @property {import('./place.mjs').Place} from
 * @property {import('./place.mjs').Target} to
 * @property {boolean} typeOnly nothing of it is left when the types are gone
 * @property {boolean} spec whether the importing file is a test
 */

const JUDGES = { lib: judgeLib, api: judgeApi, desk: judgeDesk, e2e: judgeEndToEnd };

/**
 * Why this import crosses a boundary of the house, or `undefined` when it may stand.
 *
 * @param {string} file the importing file, from the root of the clone
 * @param {string} specifier as written
 * @param {boolean} typeOnly
 * @returns {import('./refusals.mjs').Refusal | undefined}
 */
export function judge(file, specifier, typeOnly) {
  const from = placeOf(file);
  return JUDGES[from.side]?.({ from, to: targetOf(file, specifier), typeOnly, spec: TEST.test(file) });
}

/** Tests, and what prepares the client's tests beside its sources. */
const TEST = /\.(api-)?spec\.ts$|^apps\/front-desk\/(?!src\/)/;

/** The browser tests see the client as a guest's clerk does: from outside. */
function judgeEndToEnd({ to }) {
  if (to.kind === 'word') return refuseDeepPath(to);
  if (to.kind === 'package' || to.place.side === 'e2e' || to.place.side === 'other') return undefined;
  return to.place.side === 'lib' ? pastTheDoor(to.place.word) : OTHER_APP;
}
