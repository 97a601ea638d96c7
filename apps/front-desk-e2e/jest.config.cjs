/** Journeys in a real Chromium against the real API on a real PostgreSQL with the sample hotels. */
module.exports = {
  rootDir: __dirname,
  testMatch: ['<rootDir>/src/**/*.e2e-spec.ts'],
  globalSetup: '<rootDir>/setup/global-setup.cjs',
  globalTeardown: '<rootDir>/setup/global-teardown.cjs',
  setupFilesAfterEnv: ['<rootDir>/setup/after-file.ts'],
  testEnvironment: 'node',
  transform: { '\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.spec.json', diagnostics: false }] },
  testTimeout: 60_000,
  maxWorkers: 2,
};
