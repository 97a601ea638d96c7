import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** Where libs/ui keeps its styles. */
export const FOLDER = new URL('../../libs/ui/src/styles/', import.meta.url);

/** From the lightest to the heaviest the desk writes in; what lies outside is cut out of the files. */
const WEIGHTS = { min: 400, max: 700 };

/**
 * @typedef {object} Face
 * @property {string} file
 * @property {string} source of the package `@fontsource-variable/inter`
 * @property {readonly string[]} ranges as in `unicode-range`
 */

/**
 * Two files, so that a desk that writes English loads one. Latin-1, the signs of typography and arrows in the first;
 * in the second Latin Extended-A, which holds the letters of every language of the Union that is written in Latin, the
 * Romanian letters beside it, capital sharp s, and currencies.
 *
 * @type {readonly Face[]}
 */
export const FACES = [
  {
    file: 'inter-latin.woff2',
    source: 'inter-latin-wght-normal.woff2',
    ranges: [
      'U+20-7E',
      'U+A0-FF',
      'U+2002-200B',
      'U+2010-2027',
      'U+202F',
      'U+2030-203A',
      'U+20AC',
      'U+2122',
      'U+2190-2193',
      'U+2212',
    ],
  },
  {
    file: 'inter-latin-ext.woff2',
    source: 'inter-latin-ext-wght-normal.woff2',
    ranges: ['U+100-17F', 'U+218-21B', 'U+1E9E', 'U+20A0-20AB', 'U+20AD-20C0'],
  },
];

/**
 * @param {Face} face
 * @returns {Promise<Buffer>}
 */
export async function makeFace({ source, ranges }) {
  const path = createRequire(import.meta.url).resolve(`@fontsource-variable/inter/files/${source}`);
  const options = { targetFormat: /** @type {const} */ ('woff2'), variationAxes: { wght: WEIGHTS } };
  return subsetFont(await readFile(path), lettersOf(ranges), options);
}

/** The style sheet that names the files. */
export function faceCss() {
  const head =
    '/* Written by tools/fonts/subset-inter.mjs. Inter, SIL Open Font License 1.1 (fonts/OFL.txt), served by ourselves. */';
  return [head, ...FACES.map(face)].join('\n');
}

function face({ file, ranges }) {
  return `@font-face {
  font-family: 'Inter Variable';
  font-style: normal;
  font-display: swap;
  font-weight: ${WEIGHTS.min} ${WEIGHTS.max};
  src: url('./fonts/${file}') format('woff2-variations');
  unicode-range: ${ranges.join(', ')};
}
`;
}

/** All letters of some ranges as one text. @param {readonly string[]} ranges */
export function lettersOf(ranges) {
  return ranges.map(lettersOfRange).join('');
}

function lettersOfRange(range) {
  const [from, to = from] = range
    .slice(2)
    .split('-')
    .map((code) => parseInt(code, 16));
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('');
}
