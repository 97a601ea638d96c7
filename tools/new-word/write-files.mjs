import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { aboutWord } from './names.mjs';

const TEMPLATES = join(dirname(fileURLToPath(import.meta.url)), 'templates');
const ENDING = '.template';

/**
 * Writes the library, the slice and the migration of a new word.
 *
 * @param {string} root
 * @param {ReturnType<import('./names.mjs').namesOf>} names
 * @param {{ uses: string[] }} place
 * @param {string} migration the number of its migration
 * @returns {Promise<string[]>} the files written
 */
export async function writeFiles(root, names, { uses }, migration) {
  const written = [];
  for (const template of readdirSync(TEMPLATES, { recursive: true }).map(String).sort()) {
    if (!template.endsWith(ENDING)) continue;
    const text = readFileSync(join(TEMPLATES, template), 'utf8').replaceAll('MIGRATION', migration);
    const file = aboutWord(targetOf(template.slice(0, -ENDING.length).replaceAll('\\', '/'), migration), names);
    await write(join(root, file), withReferences(file, aboutWord(text, names), uses));
    written.push(file);
  }
  return written;
}

function targetOf(template, migration) {
  if (template === 'api/migration.ts') return `apps/api/src/migrations/${migration}-lost-item.ts`;
  return template.replace(/^lib\//, 'libs/lost-item/').replace(/^api\//, 'apps/api/src/lost-item/');
}

function withReferences(file, text, uses) {
  if (!file.endsWith('tsconfig.json')) return text;
  return JSON.stringify({ ...JSON.parse(text), references: uses.map((word) => ({ path: `../${word}` })) });
}

async function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }), { flag: 'wx' });
}
