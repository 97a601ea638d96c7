import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { houseConfig } from '../house-config.mjs';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** What types need to be known. The packages are found above, in the clone's own node_modules. */
const FOUNDATIONS = [
  'tsconfig.base.json',
  'package.json',
  'tools/lint/tsconfig.json',
  'tools/lint/tsconfig.desk.json',
  'tools/lint/tsconfig.tools.json',
];

/**
 * A small house of its own, in a folder that git and the real lint leave alone, under the one lint configuration.
 * On disk, because `no-cycle` and the types look at other files than the one that is linted.
 *
 * @param {string} name
 */
export function buildHouse(name) {
  const root = join(ROOT, '.data', `${name}-${process.pid}`);
  rmSync(root, { recursive: true, force: true });
  for (const file of FOUNDATIONS) cpSync(join(ROOT, file), join(root, file));
  const eslint = () => new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: houseConfig(root) });
  return {
    root,
    /** @param {string} file @param {string} text */
    write(file, text) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), `${text.trimEnd()}\n`);
    },
    /** Lints everything; answers the rules reported, by file. */
    async lint() {
      const results = await eslint().lintFiles(['.']);
      return new Map(results.map(({ filePath, messages }) => [filePath.slice(root.length + 1), messages.map(nameOf)]));
    },
    tearDown: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** `max-lines`, or `house/boundaries words` where one rule knows several faults. */
function nameOf({ ruleId, messageId, message, fatal }) {
  if (fatal) return `cannot be read: ${message}`;
  return ruleId === 'house/boundaries' ? `${ruleId} ${messageId}` : ruleId;
}
