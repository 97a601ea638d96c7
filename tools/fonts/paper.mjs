import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { FACES, lettersOf } from './inter.mjs';

/** Where the API keeps what it prints with. */
export const PAPER_FOLDER = new URL('../../apps/api/fonts/', import.meta.url);

/**
 * Inter for PDF: one whole file a weight, because paper does not choose files by letter as a browser does; TrueType,
 * because a PDF embeds it as it is. The same letters as on the screens.
 */
export const PAPER_FACES = [
  { file: 'inter-regular.ttf', source: '400Regular/Inter_400Regular.ttf' },
  { file: 'inter-semi-bold.ttf', source: '600SemiBold/Inter_600SemiBold.ttf' },
];

/**
 * @param {{ source: string }} face
 * @returns {Promise<Buffer>}
 */
export async function makePaperFace({ source }) {
  const path = createRequire(import.meta.url).resolve(`@expo-google-fonts/inter/${source}`);
  const letters = lettersOf(FACES.flatMap(({ ranges }) => ranges));
  return subsetFont(await readFile(path), letters, { targetFormat: 'truetype' });
}
