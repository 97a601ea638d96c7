const { existsSync } = require('node:fs');
const { join } = require('node:path');

/** Pure rules and DTOs: no browser, no database. Types are checked by `npm run types`, not here. */
const libs = {
  displayName: 'libs',
  rootDir: join(__dirname, 'libs'),
  testMatch: ['<rootDir>/*/src/**/*.spec.ts'],
  // Components are tested in the front desk's project.
  testPathIgnorePatterns: ['<rootDir>/ui/', '/node_modules/'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['amends-source', 'require', 'node', 'default'] },
  transform: { '\\.[jt]s$': ['ts-jest', { tsconfig: join(__dirname, 'tsconfig.base.json'), diagnostics: false }] },
  // uuid is an ES module only.
  transformIgnorePatterns: ['/node_modules/(?!uuid/)'],
};

const frontDesk = join(__dirname, 'apps/front-desk/jest.config.cjs');

module.exports = { projects: [libs, ...(existsSync(frontDesk) ? [frontDesk] : [])] };
