import { posix, relative, sep } from 'node:path';
import { WORDS } from '../../words.mjs';

/**
 * Where a file stands in the house.
 *
 * @typedef {object} Place
 * @property {'lib' | 'api' | 'desk' | 'e2e' | 'other'} side
 * @property {string} layer lib: `rules`, `dto`, `ui`; api: `slice`, `platform`, `migrations`, `composition`, `test`;
 *   desk: `slice`, `platform`, `shell`, `composition`, `assets`; e2e: `test`; other: empty
 * @property {string} word the folder it is in; a word of the table, if it is a library or a slice as it should be
 * @property {string} inside the path inside that folder; empty when the folder itself is meant
 */

/** Folders of an application that are no words, and what they are instead. The document describes everybody. */
const API_ROOMS = { platform: 'platform', migrations: 'migrations', openapi: 'composition' };
const DESK_ROOMS = { platform: 'platform', shell: 'shell', dev: 'composition' };

const APPS = [
  { side: 'api', under: 'apps/api/src/', rooms: API_ROOMS },
  { side: 'desk', under: 'apps/front-desk/src/app/', rooms: DESK_ROOMS },
];

/** The first that fits. */
const REST = [
  { under: 'apps/api/test/', side: 'api', layer: 'test' },
  { under: 'apps/api/', side: 'api', layer: 'composition' },
  { under: 'apps/front-desk/tools/', side: 'other', layer: '' },
  { under: 'apps/front-desk/src/i18n/', side: 'desk', layer: 'assets' },
  { under: 'apps/front-desk/', side: 'desk', layer: 'composition' },
  { under: 'apps/front-desk-e2e/', side: 'e2e', layer: 'test' },
  { under: '', side: 'other', layer: '' },
];

/**
 * @param {string} path from the root of the clone, with `/`; the extension may be missing
 * @returns {Place}
 */
export function placeOf(path) {
  if (path.startsWith('libs/')) return placeInLib(path);
  const app = APPS.find(({ under }) => path.startsWith(under));
  if (app) return placeInApp(app, path.slice(app.under.length));
  const { side, layer } = REST.find(({ under }) => path.startsWith(under));
  return { side, layer, word: '', inside: path };
}

function placeInLib(path) {
  const [, word = '', ...rest] = path.split('/');
  const inside = (rest[0] === 'src' ? rest.slice(1) : rest).join('/');
  if (word === 'ui') return { side: 'lib', layer: 'ui', word, inside };
  return { side: 'lib', layer: /^dto(\/|\.|$)/.test(inside) ? 'dto' : 'rules', word, inside };
}

function placeInApp({ side, rooms }, path) {
  const [folder = '', ...rest] = path.split('/');
  const inside = rest.join('/');
  if (folder in rooms) return { side, layer: rooms[folder], word: folder, inside };
  // `app.module` lies beside the folders; `../staff` is a folder written without its index.
  if (rest.length === 0 && !(folder in WORDS)) return { side, layer: 'composition', word: '', inside: folder };
  return { side, layer: 'slice', word: folder, inside };
}

/**
 * What an import names: a file of the house, the library of a word, or a package.
 *
 * @typedef {{ kind: 'file', place: Place } | { kind: 'word', word: string, door: string } | { kind: 'package', name: string }} Target
 */

/**
 * @param {string} file the importing file, from the root
 * @param {string} specifier as written
 * @returns {Target}
 */
export function targetOf(file, specifier) {
  if (specifier.startsWith('.')) return { kind: 'file', place: placeOf(posix.join(posix.dirname(file), specifier)) };
  const [, word, door = ''] = /^@amends\/([^/]+)(?:\/(.*))?$/.exec(specifier) ?? [];
  if (word) return { kind: 'word', word, door };
  return { kind: 'package', name: /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier };
}

/** A path from the root, with `/` on every system. */
export function pathFrom(root, file) {
  return relative(root, file).split(sep).join('/');
}
