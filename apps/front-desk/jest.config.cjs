/** Unit and component tests of the client and of libs/ui. */
module.exports = {
  displayName: 'front-desk',
  roots: ['<rootDir>/src', '<rootDir>/../../libs/ui/src'],
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
  testEnvironment: 'jest-environment-jsdom',
  testEnvironmentOptions: { customExportConditions: ['amends-source', 'browser', 'module', 'default'] },
  moduleFileExtensions: ['ts', 'html', 'js', 'json', 'mjs'],
  transform: {
    '^.+\\.(ts|js|mjs|html|svg)$': [
      'jest-preset-angular',
      { tsconfig: '<rootDir>/tsconfig.spec.json', stringifyContentPathRegex: '\\.(html|svg)$' },
    ],
  },
  transformIgnorePatterns: ['node_modules/(?!(@angular|@jsverse|lucide|rxjs|uuid)/|.*\\.mjs$)'],
  testMatch: ['**/*.spec.ts'],
};
