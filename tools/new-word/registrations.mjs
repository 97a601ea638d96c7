import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { Problem } from '../start/problem.mjs';
import { aboutWord } from './names.mjs';
import { addToTable } from './word-table.mjs';

/**
 * Writes the word into every list of the house: the table, both `tsconfig.json`, the permissions, the migrations and
 * the composition. Each list keeps the form Prettier gives it.
 *
 * @param {string} root
 * @param {ReturnType<import('./names.mjs').namesOf>} names
 * @param {{ uses: string[], after: string }} place
 * @param {string} migration the number of its migration
 * @returns {Promise<string[]>} the files changed
 */
export async function register(root, names, place, migration) {
  const about = (text) => aboutWord(text, names);
  const edits = {
    'tools/words.mjs': (text) => addToTable(text, names.word, place),
    'tsconfig.json': (text) => addReference(text, `libs/${place.after}`, `libs/${names.word}`),
    'apps/api/tsconfig.json': (text) => addReference(text, `../../libs/${place.after}`, `../../libs/${names.word}`),
    'libs/staff/src/rules/permissions.ts': (text) => addToList(text, 'PERMISSIONS = {', about(PERMISSIONS)),
    'apps/api/src/migrations/index.ts': (text) =>
      addToList(
        addImport(text, about(`import { LostItem${migration} } from './${migration}-lost-item';`)),
        'MIGRATIONS = [',
        about(`LostItem${migration}`),
      ),
    'apps/api/src/app.module.ts': (text) =>
      addToList(
        addImport(text, about(`import { LostItemModule } from './lost-item';`)),
        'imports: [',
        about('LostItemModule'),
      ),
  };
  for (const [file, edit] of Object.entries(edits)) await rewrite(join(root, file), edit);
  return Object.keys(edits);
}

const PERMISSIONS = `'lost-item.read': [...DESK, 'auditor', 'integration'], 'lost-item.write': [...DESK, 'integration']`;

/** The number after the last migration: the schema has one timeline. */
export function nextMigration(root) {
  const numbers = readdirSync(join(root, 'apps/api/src/migrations')).map((name) =>
    Number(/^(\d{13})-/.exec(name)?.[1] ?? 0),
  );
  return String(Math.max(...numbers) + 100);
}

/** @param {string} path @param {(text: string) => string} edit */
async function rewrite(path, edit) {
  const style = await resolveConfig(path);
  writeFileSync(path, await format(edit(readFileSync(path, 'utf8')), { ...style, filepath: path }));
}

function addReference(text, after, added) {
  const config = JSON.parse(text);
  const at = config.references.findIndex(({ path }) => path === after);
  config.references.splice(at + 1, 0, { path: added });
  return JSON.stringify(config, null, 2);
}

function addImport(text, line) {
  const last = [...text.matchAll(/^import .*;$/gm)].at(-1);
  const end = last ? last.index + last[0].length : 0;
  return `${text.slice(0, end)}\n${line}${text.slice(end)}`;
}

/** Before the bracket that closes the list which `opening` opens. */
function addToList(text, opening, added) {
  const start = text.indexOf(opening);
  if (start < 0)
    throw new Problem(`There is no "${opening}" to add "${added}" to.`, 'Register the new word there by hand.');
  let depth = 1;
  let at = start + opening.length;
  for (; depth > 0 && at < text.length; at += 1)
    depth += '([{'.includes(text[at]) ? 1 : ')]}'.includes(text[at]) ? -1 : 0;
  const before = text.slice(0, at - 1).trimEnd();
  return `${before}${/[,[{]$/.test(before) ? '' : ','} ${added}${text.slice(at - 1)}`;
}
