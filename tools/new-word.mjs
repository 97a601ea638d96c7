import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { namesOf } from './new-word/names.mjs';
import { nextMigration, register } from './new-word/registrations.mjs';
import { placeWord } from './new-word/word-table.mjs';
import { writeFiles } from './new-word/write-files.mjs';
import { ROOT } from './start/paths.mjs';
import { Problem, printProblem } from './start/problem.mjs';
import { WORDS } from './words.mjs';

const USAGE = 'npm run new-word -- lost-item --uses guest,stay [--before case] [--plural lost-items]';

/** Lays the foundations of a new word: library, slice, table, permissions, tests; small, running, and meant to be changed. */
async function main() {
  const { values, positionals } = readArguments();
  const [word] = positionals;
  if (!word || positionals.length > 1) throw new Problem('Which word?', USAGE);
  const names = namesOf(word, values.plural);
  const place = placeWord(WORDS, { word, uses: values.uses?.split(',') ?? [], before: values.before });
  for (const folder of [`libs/${word}`, `apps/api/src/${word}`]) {
    if (existsSync(join(ROOT, folder)))
      throw new Problem(`${folder} exists.`, 'Take it away first, or choose another word.');
  }
  const migration = nextMigration(ROOT);
  const written = await writeFiles(ROOT, names, place, migration);
  const changed = await register(ROOT, names, place, migration);
  tell(names, written, changed);
}

function readArguments() {
  const text = { type: 'string' };
  try {
    return parseArgs({ allowPositionals: true, options: { uses: text, before: text, plural: text } });
  } catch (error) {
    throw new Problem(error.message, USAGE);
  }
}

function tell({ word, spoken, snake, plural }, written, changed) {
  console.log(['Written:', ...written, '', 'Changed:', ...changed].join('\n  ').replace('\n  \n  ', '\n\n'));
  console.log(`
Next:
  npm install                links the library into node_modules and into the lock
  npm test                   it is green as it stands: then make it say what a ${spoken} really is
  By hand: docs/glossary.md (one sentence), docs/permissions (who may ${word}.read and ${word}.write),
  apps/front-desk/src/app/${word} when the desk shows it. Table ${snake}, address .../${plural}.`);
}

main().catch((error) => {
  printProblem(error);
  process.exitCode = 1;
});
