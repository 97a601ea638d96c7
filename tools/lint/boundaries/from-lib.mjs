import { OTHER_APP, pastTheDoor, refuse, refuseByTable, refuseDeepPath } from './refusals.mjs';

/** What each part of a library may take in from npm. */
const PACKAGES = {
  rules: [],
  dto: ['class-validator', 'class-transformer'],
  ui: ['@angular/', 'lucide', 'rxjs'],
};

/** Ids are made in the kernel and nowhere else. */
const PACKAGES_OF_KERNEL_RULES = ['uuid'];

/** HiGHS answers what the rules of a re-assignment ask; the rules only write the question. */
const PACKAGES_OF_TESTS = ['fast-check', 'highs', 'reflect-metadata', 'class-validator', 'class-transformer', 'node:'];

/**
 * dto -> rules -> other words' rules -> kernel, never back.
 *
 * @param {import('./judge.mjs').Import} asked
 * @returns {import('./refusals.mjs').Refusal | undefined}
 */
export function judgeLib(asked) {
  if (asked.to.kind === 'package') return judgePackage(asked);
  return asked.to.kind === 'word' ? judgeWord(asked) : judgeFile(asked);
}

function judgePackage({ from, to, spec }) {
  const kernel = from.word === 'kernel' && from.layer === 'rules' ? PACKAGES_OF_KERNEL_RULES : [];
  const allowed = [...PACKAGES[from.layer], ...kernel, ...(spec ? PACKAGES_OF_TESTS : [])];
  if (allowed.some((name) => (/[/:]$/.test(name) ? to.name.startsWith(name) : to.name === name))) return undefined;
  const limit = allowed.length > 0 ? `only ${allowed.join(', ')}` : 'no package: they are pure';
  return refuse('pure', `${to.name}: the ${from.layer} of ${from.word} may import ${limit}.`);
}

function judgeWord({ from, to, typeOnly }) {
  if (to.word === from.word) return refuse('doors', 'Inside its own library a file is reached by a relative path.');
  if (from.layer === 'ui') return judgeWordFromUi(to, typeOnly);
  const refused = refuseByTable(from.word, to.word) ?? refuseDeepPath(to);
  if (refused || to.door === '' || from.layer === 'dto') return refused;
  return refuse('pure', `Rules know nothing of the wire: use @amends/${to.word}.`);
}

function judgeWordFromUi(to, typeOnly) {
  if (to.word !== 'kernel') return refuse('words', `libs/ui knows no word but kernel, so not ${to.word}.`);
  if (to.door === 'dto' && !typeOnly) return refuse('wire', 'import type: the browser must not load class-validator.');
  return refuseDeepPath(to);
}

function judgeFile({ from, to: { place } }) {
  if (place.side === 'api' || place.side === 'desk' || place.side === 'e2e') return OTHER_APP;
  if (place.side === 'other') return refuse('apart', 'A library imports nothing from outside of libs.');
  if (place.word !== from.word) return pastTheDoor(place.word);
  const back = from.layer === 'rules' && place.layer === 'dto';
  return back ? refuse('pure', 'Rules know nothing of the wire: dto imports rules, never back.') : undefined;
}
