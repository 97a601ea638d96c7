import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import test from 'node:test';
import { create } from 'fontkit';
import { FACES, FOLDER, faceCss, makeFace } from './inter.mjs';
import { makePaperFace, PAPER_FACES, PAPER_FOLDER } from './paper.mjs';

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

test('the files the API prints with are those the script cuts', async () => {
  for (const face of PAPER_FACES) {
    const [kept, made] = await Promise.all([readFile(new URL(face.file, PAPER_FOLDER)), makePaperFace(face)]);
    assert.ok(kept.equals(made), `${face.file} is of another cut: node tools/fonts/subset-inter.mjs`);
  }
});

test('paper has a glyph for every letter of the five languages, and of every text an explanation is made of', async () => {
  const templates = new URL('../../libs/bill/src/rules/templates/', import.meta.url);
  const files = (await readdir(templates, { recursive: true })).filter((file) => file.endsWith('.ts'));
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, templates), 'utf8')));
  const letters = new Set([...ALPHABETS, ...ALPHABETS.toUpperCase(), ...texts.join(''), ...'×€£¥–·\u00a0\u202f']);
  letters.delete('\n');
  for (const { file } of PAPER_FACES) {
    const font = create(await readFile(new URL(file, PAPER_FOLDER)));
    const missing = [...letters].filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    assert.deepEqual([file, missing], [file, []]);
  }
});

/** English, Polish, Lithuanian, Slovak, Croatian; and what their guests are called. */
const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyz0123456789.,:;()%/+-’„”“"&',
  'ąćęłńóśźż',
  'ąčęėįšųūž',
  'áäčďéíĺľňóôŕšťúýž',
  'čćđšž',
  'àâãäåæçèêëìîïðñòõöøùûüþÿßőűřůěğışțș',
].join('');

async function allTexts() {
  const files = await readdir(WORDS, { recursive: true });
  const texts = files.filter((file) => file.endsWith('.json')).map((file) => readFile(new URL(file, WORDS), 'utf8'));
  return (await Promise.all(texts)).join('');
}
