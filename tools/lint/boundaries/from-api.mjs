import { COMPOSITION, OTHER_APP, TOOLS, pastTheDoor, refuse, refuseByTable, refuseDeepPath } from './refusals.mjs';

/**
 * A slice uses the slices its word may use, through their index, and platform.
 *
 * @param {import('./judge.mjs').Import} asked
 * @returns {import('./refusals.mjs').Refusal | undefined}
 */
export function judgeApi(asked) {
  if (asked.to.kind === 'package') return judgePackage(asked.to);
  return asked.to.kind === 'word' ? judgeWord(asked) : judgeFile(asked);
}

const CLIENT_ONLY = ['@angular/', '@jsverse/'];

function judgePackage({ name }) {
  return CLIENT_ONLY.some((start) => name.startsWith(start))
    ? refuse('apart', `${name} belongs to the client.`)
    : undefined;
}

function judgeWord({ from, to }) {
  if (to.word === 'ui') return refuse('apart', '@amends/ui belongs to the client.');
  if (from.layer === 'migrations') return FROZEN;
  if (from.layer === 'platform' && to.word !== 'kernel') {
    return refuse('words', `platform knows no word but kernel, so not ${to.word}.`);
  }
  return (from.layer === 'slice' ? refuseByTable(from.word, to.word) : undefined) ?? refuseDeepPath(to);
}

const FROZEN = refuse('apart', 'A migration stays as it was run, so it imports nothing that will change.');

function judgeFile({ from, to: { place }, spec }) {
  if (place.side === 'lib') return pastTheDoor(place.word);
  const test = spec || from.layer === 'test';
  if (place.side === 'other') return test ? undefined : TOOLS;
  if (place.side !== 'api') return OTHER_APP;
  if (place.layer === 'test') return test ? undefined : refuse('apart', 'Only tests import from test/.');
  if (from.layer === 'composition' || from.layer === 'test') return undefined;
  if (place.layer === 'composition') return COMPOSITION;
  return from.layer === 'slice' ? judgeFromSlice(from, place) : judgeFromRoom(from, place);
}

function judgeFromSlice(from, place) {
  if (place.layer === 'platform' || place.word === from.word) return undefined;
  if (place.layer === 'migrations') return refuse('apart', 'Migrations are run by platform and used by nobody else.');
  const refused = refuseByTable(from.word, place.word);
  if (refused || /^(index(\.\w+)?)?$/.test(place.inside)) return refused;
  return refuse('doors', `The slice ${place.word} is entered by its index: '../${place.word}'.`);
}

/** Platform and migrations: no domain word in them. Platform has the list of migrations. */
function judgeFromRoom(from, place) {
  if (place.layer === 'slice') return refuse('words', `${from.layer} knows no slice, so not ${place.word}.`);
  return from.layer === 'migrations' && place.layer === 'platform' ? FROZEN : undefined;
}
