import { join } from 'node:path';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { house } from '../plugin.mjs';
import { BANNED_SYNTAX } from './banned-syntax.mjs';
import { UNUSED } from './everywhere.mjs';
import { FILES } from './files.mjs';

/**
 * What holds for TypeScript. Types come from one program for everything that runs in Node and one for the client
 * (tools/lint/tsconfig*.json): tests are in them too, and the 17 projects of the build are not opened one by one.
 *
 * @param {string} root absolute path of the clone
 */
export function typescript(root) {
  return [
    {
      name: 'amends/typescript',
      files: FILES.ts,
      extends: [tseslint.configs.recommendedTypeChecked],
      languageOptions: typesFrom(root, 'tsconfig.json'),
      plugins: { house, 'import-x': importX },
      settings: seeingTypeScript(root),
      rules: { ...STRICT, ...PROMISES, 'import-x/no-cycle': 'error', 'house/boundaries': ['error', { root }] },
    },
    { name: 'amends/desk-types', files: FILES.desk, languageOptions: typesFrom(root, 'tsconfig.desk.json') },
    { name: 'amends/scripts', files: FILES.scripts, languageOptions: typesFrom(root, '../rest-line/tsconfig.json') },
    { name: 'amends/shipped', files: FILES.shipped, rules: { 'no-console': 'error' } },
    { name: 'amends/starting', files: FILES.starting, rules: { 'no-console': ['error', { allow: ['error'] }] } },
    {
      name: 'amends/controllers',
      files: FILES.controllers,
      rules: { 'no-restricted-syntax': BANNED_SYNTAX.controllers },
    },
    { name: 'amends/typescript-tests', files: FILES.tsTests, rules: RELAXED_IN_TESTS },
    {
      name: 'amends/typed-tools',
      files: FILES.typedTools,
      plugins: { '@typescript-eslint': tseslint.plugin },
      languageOptions: { parser: tseslint.parser, ...typesFrom(root, 'tsconfig.tools.json') },
      rules: {
        '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: NODE_TEST }],
        '@typescript-eslint/no-misused-promises': 'error',
      },
    },
  ];
}

function typesFrom(root, tsconfig) {
  return { parserOptions: { project: [join(root, 'tools/lint', tsconfig)], tsconfigRootDir: root } };
}

const STRICT = {
  // Silent in files with decorators, where a class that only looks like a type is needed when Nest injects or validates.
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-deprecated': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-unused-vars': ['error', UNUSED],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

/** A promise nobody waits for loses its failure, and its write may come after the answer. */
const PROMISES = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
};

/** Node waits for its tests itself. */
const NODE_TEST = [{ from: 'package', package: 'node:test', name: ['describe', 'suite', 'it', 'test'] }];

/** The body of an answer is `any` in supertest, and a test says what it expects of it in the next line. */
const RELAXED_IN_TESTS = {
  '@typescript-eslint/no-non-null-assertion': 'off',
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
  '@typescript-eslint/require-await': 'off',
  '@typescript-eslint/unbound-method': 'off',
};

/** Without parsers and extensions, `no-cycle` opens no TypeScript file and finds no cycle. */
function seeingTypeScript(root) {
  return {
    'import-x/extensions': ['.ts', '.mjs', '.js'],
    'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    'import-x/resolver-next': [
      createTypeScriptImportResolver({
        project: [join(root, 'tsconfig.base.json')],
        conditionNames: ['amends-source', 'types', 'import', 'require', 'node', 'default'],
      }),
    ],
  };
}
