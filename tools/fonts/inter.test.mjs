import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import test from 'node:test';
import { FACES, FOLDER, faceCss, makeFace } from './inter.mjs';

const WORDS = new URL('../../apps/front-desk/src/i18n/', import.meta.url);

test('the files of Inter are those the script cuts', async () => {
  for (const face of FACES) {
    const [kept, made] = await Promise.all([readFile(new URL(`fonts/${face.file}`, FOLDER)), makeFace(face)]);
    assert.ok(kept.equals(made), `${face.file} is of another cut: node tools/fonts/subset-inter.mjs`);
  }
  assert.equal(await readFile(new URL('font.css', FOLDER), 'utf8'), faceCss());
});

test('Inter has every letter of the screens in every language', async () => {
  const ranges = FACES.flatMap(({ ranges }) => ranges).map((range) => range.slice(2).split('-'));
  const isIn = (letter) =>
    ranges.some(([from, to = from]) => parseInt(from, 16) <= letter && letter <= parseInt(to, 16));
  const missing = new Set(Array.from(await allTexts()).filter((letter) => !isIn(letter.codePointAt(0))));
  missing.delete('\n');
  assert.deepEqual([...missing], []);
});

async function allTexts() {
  const files = await readdir(WORDS, { recursive: true });
  const texts = files.filter((file) => file.endsWith('.json')).map((file) => readFile(new URL(file, WORDS), 'utf8'));
  return (await Promise.all(texts)).join('');
}
