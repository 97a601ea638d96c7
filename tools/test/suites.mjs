import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CLIENT, SERVER } from '../start/build.mjs';
import { BIN, ROOT } from '../start/paths.mjs';

/**
 * One command of a suite. How its tests are counted: `one`, the command is the check; `jest` and `node-test`, from
 * the report it writes; `line`, from its last line, `N passed, N failed`.
 *
 * @typedef {object} Check
 * @property {string} title
 * @property {readonly string[]} command run with Node.js in the clone
 * @property {'one' | 'jest' | 'node-test' | 'line'} count
 * @property {readonly string[]} [makes] files that must be there afterwards
 *
 * @typedef {'server' | 'client' | 'gallery' | 'postgres'} Need
 *
 * @typedef {object} Suite
 * @property {string} name
 * @property {readonly Need[]} needs
 * @property {() => readonly Check[]} checks
 */

const TOOL_TESTS = /\.test\.mjs$/;
const DOCKER_TESTS = /^tools[/\\]docker[/\\]/;

/** In the order in which they run: what answers soonest comes first. @type {readonly Suite[]} */
export const SUITES = [
  one('format', [BIN.prettier, '--check', '--log-level=warn', '.']),
  one('lint', [BIN.eslint, '.', '--max-warnings=0']),
  { name: 'types', needs: [], checks: typeChecks },
  { name: 'tools', needs: [], checks: () => nodeTests('tools', (file) => !DOCKER_TESTS.test(file)) },
  { name: 'docker', needs: [], checks: () => nodeTests('docker', (file) => DOCKER_TESTS.test(file)) },
  jest('unit', 'jest.unit.config.cjs', []),
  { ...one('openapi', ['tools/openapi-check.mjs'], 'line'), needs: ['server'] },
  jest('api', 'apps/api/jest.config.cjs', ['server', 'postgres']),
  { name: 'builds', needs: [], checks: () => [SERVER, CLIENT].map(buildCheck) },
  jest('browser', 'apps/front-desk-e2e/jest.config.cjs', ['server', 'client', 'gallery', 'postgres']),
];

/**
 * @param {string} name
 * @param {readonly string[]} command
 * @param {Check['count']} [count]
 * @returns {Suite}
 */
function one(name, command, count = 'one') {
  return { name, needs: [], checks: () => [{ title: name, command, count }] };
}

/**
 * @param {string} name
 * @param {string} config
 * @param {readonly Need[]} needs
 * @returns {Suite}
 */
function jest(name, config, needs) {
  return {
    name,
    needs,
    checks: () => [{ title: name, command: [BIN.jest, '--config', config, '--ci'], count: 'jest' }],
  };
}

/** Sources in one run of the compiler; then each project's tests, which no build reads. @returns {Check[]} */
function typeChecks() {
  const specs = ['.', ...foldersIn('apps'), ...foldersIn('libs'), 'tools']
    .map((folder) => join(folder, 'tsconfig.spec.json'))
    .filter((file) => existsSync(join(ROOT, file)))
    // The rules' tests and the scripts have no project of their own.
    .concat(join('tools', 'lint', 'tsconfig.json'), join('tools', 'rest-line', 'tsconfig.json'));
  return [
    { title: 'sources', command: SERVER.command, count: 'one' },
    ...specs.map((file) => ({
      title: file,
      command: [BIN.tsc, '-p', file, '--noEmit', '--pretty', 'false'],
      count: /** @type {const} */ ('one'),
    })),
  ];
}

/**
 * @param {import('../start/build.mjs').Build} build
 * @returns {Check}
 */
function buildCheck({ title, command, outputs }) {
  return { title, command, count: 'one', makes: outputs };
}

/**
 * @param {string} title
 * @param {(file: string) => boolean} belongs
 * @returns {Check[]}
 */
function nodeTests(title, belongs) {
  const files = readdirSync(join(ROOT, 'tools'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TOOL_TESTS.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter(belongs)
    .sort();
  // Without a file the runner would look for tests by itself, and find other people's.
  return files.length > 0 ? [{ title, command: ['--test', ...files], count: 'node-test' }] : [];
}

/** @param {string} folder */
function foldersIn(folder) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name));
}

/**
 * What was asked for on the command line: names of suites first, the rest goes to the one suite named.
 *
 * @param {readonly string[]} args
 * @returns {{ suites: readonly Suite[], extra: readonly string[], unknown: readonly string[] }}
 */
export function chooseSuites(args) {
  const named = args.filter((arg, at) =>
    args.slice(0, at + 1).every((name) => SUITES.some((suite) => suite.name === name)),
  );
  const rest = args.slice(named.length);
  if (named.length === 0) return { suites: SUITES, extra: [], unknown: rest };
  const suites = SUITES.filter((suite) => named.includes(suite.name));
  return named.length === 1 ? { suites, extra: rest, unknown: [] } : { suites, extra: [], unknown: rest };
}
