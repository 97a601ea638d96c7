import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import { house } from '../plugin.mjs';
import { BANNED_SYNTAX } from './banned-syntax.mjs';
import { FILES } from './files.mjs';

/** "Allowance" means two different things in the trade: say credit, charge or authority. */
const BANNED_WORDS = ['allowance', 'allowances', 'Allowance', 'Allowances'];

/** What is not used is taken out; a name that begins with `_` is there for the shape. */
export const UNUSED = { argsIgnorePattern: '^_', varsIgnorePattern: '^_' };

/**
 * What holds for every file of code: sizes, names, comments.
 *
 * @param {string} root absolute path of the clone
 */
export function everywhere(root) {
  return [
    {
      name: 'amends/everywhere',
      files: FILES.code,
      extends: [js.configs.recommended],
      plugins: { house, 'import-x': importX },
      linterOptions: { reportUnusedDisableDirectives: 'error' },
      rules: {
        eqeqeq: ['error', 'always', { null: 'ignore' }],
        'id-denylist': ['error', ...BANNED_WORDS],
        'max-lines': ['error', { max: 250 }],
        'no-restricted-syntax': BANNED_SYNTAX.everywhere,
        'no-unused-vars': ['error', UNUSED],
        'no-var': 'error',
        'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
        'prefer-const': 'error',
        'house/file-names': ['error', { root }],
        'house/function-length': ['error', { max: 50 }],
        'house/reasoned-disables': 'error',
        'import-x/no-default-export': 'error',
      },
    },
    {
      name: 'amends/migrations',
      files: ['apps/api/src/migrations/**'],
      // One text of SQL is read from top to bottom; cut into constants it is not.
      rules: { 'house/function-length': 'off' },
    },
    { name: 'amends/tests', files: FILES.tests, rules: { 'no-restricted-syntax': BANNED_SYNTAX.tests } },
    { name: 'amends/configs', files: FILES.configs, rules: { 'import-x/no-default-export': 'off' } },
  ];
}
