import { COMPOSITION, OTHER_APP, TOOLS, pastTheDoor, refuse, refuseByTable, refuseDeepPath } from './refusals.mjs';

/**
 * The client has folders by the same words. Of a library's second door it knows the types, and loads nothing.
 *
 * @param {import('./judge.mjs').Import} asked
 * @returns {import('./refusals.mjs').Refusal | undefined}
 */
export function judgeDesk(asked) {
  if (asked.to.kind === 'package') return judgePackage(asked);
  return asked.to.kind === 'word' ? judgeWord(asked) : judgeFile(asked);
}

const SERVER_ONLY = ['class-validator', 'class-transformer', '@nestjs/', 'typeorm', 'pg', 'node:'];

function judgePackage({ to: { name }, spec }) {
  const server = SERVER_ONLY.some((known) => (/[/:]$/.test(known) ? name.startsWith(known) : name === known));
  return server && !spec ? refuse('wire', `${name} belongs to the server: the browser must not load it.`) : undefined;
}

function judgeWord({ from, to, typeOnly }) {
  const bound = from.layer === 'slice' && to.word !== 'ui' && !COMPOSES.test(from.inside);
  const byTable = bound ? refuseByTable(from.word, to.word) : undefined;
  const refused = byTable ?? refuseDeepPath(to);
  if (refused || to.door !== 'dto' || typeOnly) return refused;
  return refuse('wire', `import type: the browser must not load class-validator with @amends/${to.word}/dto.`);
}

/**
 * A page puts the cards of many words beside each other, as the desk sees them: the case shows its credits, though
 * `compensation` stands below `case`. So pages and routes compose freely, and in turn nobody but they import a page.
 */
const COMPOSES = /(-page|\.routes|^routes)(\.ts)?$/;

function judgeFile({ from, to: { place }, spec }) {
  if (place.side === 'lib') return pastTheDoor(place.word);
  if (place.side === 'other') return spec ? undefined : TOOLS;
  if (place.side !== 'desk') return OTHER_APP;
  if (from.layer === 'composition' || from.layer === 'shell' || place.layer === 'assets') return undefined;
  if (place.layer === 'composition' || place.layer === 'shell') return COMPOSITION;
  if (place.layer === 'platform' || place.word === from.word) return undefined;
  if (from.layer === 'platform') return refuse('words', `platform knows no word, so not ${place.word}.`);
  if (COMPOSES.test(from.inside)) return undefined;
  return COMPOSES.test(place.inside) ? COMPOSITION : refuseByTable(from.word, place.word);
}
