import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { WORDS } from '../words.mjs';
import { drawWords } from './draw-words.mjs';
import { permissionsTable } from './permissions-table.mjs';

const DOCS = fileURLToPath(new URL('../../docs', import.meta.url));

/**
 * The pages that are made from code, by name. They are committed, and a test holds them against the code.
 *
 * @returns {Promise<Record<string, string>>}
 */
export async function madePages() {
  const { PERMISSIONS, ROLES } = createRequire(import.meta.url)('@amends/staff');
  const table = permissionsTable(PERMISSIONS, ROLES);
  return {
    'architecture.svg': drawWords(WORDS),
    'permissions.md': await format(table, { ...(await resolveConfig(DOCS)), parser: 'markdown' }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(await madePages())) {
    writeFileSync(`${DOCS}/${name}`, text);
    process.stdout.write(`docs/${name}\n`);
  }
}
