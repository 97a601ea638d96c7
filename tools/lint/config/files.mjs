const TS_TESTS = ['**/*.spec.ts', '**/*.api-spec.ts', 'apps/api/test/**/*.ts', 'apps/front-desk-e2e/**/*.ts'];

/** Which files are what, for the lint configuration. */
export const FILES = {
  code: ['**/*.ts', '**/*.mts', '**/*.mjs', '**/*.cjs', '**/*.js'],
  ts: ['**/*.ts', '**/*.mts'],
  /** Scripts in TypeScript that Node runs as they are. */
  scripts: ['tools/rest-line/*.mts'],
  shipped: ['libs/*/src/**/*.ts', 'apps/api/src/**/*.ts', 'apps/front-desk/src/**/*.ts'],
  /** Where an application starts: before there is a log, and when there is nobody else to tell. */
  starting: ['apps/*/src/*.ts'],
  desk: ['apps/front-desk/**/*.ts', 'libs/ui/**/*.ts'],
  templates: ['apps/front-desk/src/**/*.html', 'libs/ui/src/**/*.html'],
  controllers: ['apps/api/src/!(platform)/**/*.controller.ts'],
  tests: [...TS_TESTS, '**/*.test.mjs'],
  tsTests: TS_TESTS,
  typedTools: ['tools/**/*.mjs', 'apps/*/tools/**/*.mjs'],
  node: ['**/*.mjs', '**/*.cjs', '**/*.js'],
  commonjs: ['**/*.cjs'],
  /** What a program imports by its default export, because it asks for it so. */
  configs: ['**/*.config.mjs', '**/*.config.ts', '**/*.config.cjs'],
};

export const IGNORED = [
  '**/dist/**',
  '**/dist-gallery/**',
  '**/coverage/**',
  '**/generated/**',
  '**/*.generated.*',
  '**/.data/**',
  '**/.angular/**',
  '**/.nx/**',
  '**/node_modules/**',
];
