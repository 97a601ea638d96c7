/** API tests: HTTP against two running API processes and a real PostgreSQL. Each file makes a property of its own. */
module.exports = {
  rootDir: __dirname,
  testMatch: ['<rootDir>/src/**/*.api-spec.ts'],
  globalSetup: '<rootDir>/test/global-setup.cjs',
  globalTeardown: '<rootDir>/test/global-teardown.cjs',
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['amends-source', 'require', 'node', 'default'] },
  transform: { '\\.[jt]s$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.spec.json', diagnostics: false }] },
  // uuid is an ES module only.
  transformIgnorePatterns: ['/node_modules/(?!uuid/)'],
  testTimeout: 30_000,
  maxWorkers: 2,
};
