/**
 * `node tools/fonts/subset-inter.mjs`: cuts Inter down to the letters a European hotel writes and the weights the desk
 * uses, and writes the files and `font.css` of libs/ui, and the files the API prints with. Run it after a new version of Inter or a new language.
 */
import { writeFile } from 'node:fs/promises';
import { FACES, FOLDER, faceCss, makeFace } from './inter.mjs';
import { makePaperFace, PAPER_FACES, PAPER_FOLDER } from './paper.mjs';

for (const face of FACES) {
  const bytes = await makeFace(face);
  await writeFile(new URL(`fonts/${face.file}`, FOLDER), bytes);
  console.log(`${face.file.padEnd(24)} ${(bytes.length / 1000).toFixed(1).padStart(6)} kB`);
}
await writeFile(new URL('font.css', FOLDER), faceCss());
for (const face of PAPER_FACES) {
  const bytes = await makePaperFace(face);
  await writeFile(new URL(face.file, PAPER_FOLDER), bytes);
  console.log(`${face.file.padEnd(24)} ${(bytes.length / 1000).toFixed(1).padStart(6)} kB`);
}
