import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { WORDS } from '../words.mjs';
import { arrowsOf, layersOf } from './draw-words.mjs';
import { madePages } from './write-docs.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test('pages made from code are as the code is now', async () => {
  for (const [name, text] of Object.entries(await madePages())) {
    assert.equal(readFileSync(join(ROOT, 'docs', name), 'utf8'), text, `docs/${name} is old: run npm run docs`);
  }
});

test('every word is explained in the glossary', () => {
  const glossary = readFileSync(join(ROOT, 'docs/glossary.md'), 'utf8');
  for (const word of Object.keys(WORDS))
    assert.match(glossary, new RegExp(`^\\| \\*\\*${word}\\*\\*\\s+\\|`, 'm'), word);
});

test('a word stands below the words it uses', () => {
  const depth = layersOf({ kernel: [], room: ['kernel'], stay: ['kernel', 'room'] });
  assert.deepEqual(
    [...depth],
    [
      ['kernel', 0],
      ['room', 1],
      ['stay', 2],
    ],
  );
});

test('what is reached through another word is not drawn twice', () => {
  assert.deepEqual(arrowsOf({ kernel: [], room: ['kernel'], stay: ['kernel', 'room'] }), [
    ['room', 'kernel'],
    ['stay', 'room'],
  ]);
});

test('no link in the documents leads nowhere', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...under('docs')].filter((page) =>
    page.endsWith('.md'),
  );
  for (const page of pages) {
    const text = readFileSync(join(ROOT, page), 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)) {
      assert.ok(existsSync(join(ROOT, dirname(page), target)), `${page} points to ${target}`);
    }
  }
});

/** @param {string} folder */
function under(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`);
}
