/** Journeys in a real Chromium against the real API on a real PostgreSQL with the sample hotels. */
module.exports = {
  rootDir: __dirname,
  testMatch: ['<rootDir>/src/**/*.e2e-spec.ts'],
  // Pictures are compared as the Chromium from npm draws them; another browser draws its own.
  testPathIgnorePatterns: ['/node_modules/', ...(process.env.CHROME_PATH ? ['gallery-pictures'] : [])],
  globalSetup: '<rootDir>/setup/global-setup.cjs',
  globalTeardown: '<rootDir>/setup/global-teardown.cjs',
  setupFilesAfterEnv: ['<rootDir>/setup/after-file.ts'],
  testSequencer: '<rootDir>/setup/longest-first.cjs',
  testEnvironment: 'node',
  transform: {
    '\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.spec.json', diagnostics: false }],
    // Comes as an ES module only.
    'pixelmatch/.+\\.js$': ['ts-jest', { tsconfig: { allowJs: true, module: 'commonjs' }, diagnostics: false }],
  },
  transformIgnorePatterns: ['/node_modules/(?!pixelmatch/)'],
  testTimeout: 60_000,
  maxWorkers: 2,
};
