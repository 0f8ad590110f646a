/** Two kinds of tests: pure ones, and those that need a database, which share one server started by the global set-up. */
const base = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: {
    '^.+\\.ts$': ['@swc/jest'],
    // A library that ships modules alone, which Node can require and Jest cannot.
    '/node_modules/jose/.+\\.js$': ['@swc/jest', { module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!jose/)'],
  setupFiles: ['reflect-metadata', '<rootDir>/test/support/graphql-as-in-production.cjs'],
  modulePathIgnorePatterns: [
    '<rootDir>/dist',
    '<rootDir>/sdk/dist',
    '<rootDir>/test/bench/node_modules',
    '<rootDir>/test/mutation/node_modules',
  ],
};
/** A refusal that its mutation does not list is a fault in tests, and so is a change without an event. */
const strict = [
  'reflect-metadata',
  '<rootDir>/test/support/graphql-as-in-production.cjs',
  '<rootDir>/test/support/strict-refusals.ts',
  '<rootDir>/test/support/strict-events.ts',
];
const pure = ['domain', 'pdf', 'einvoice', 'property', 'golden', 'house', 'codegen', 'memory', 'workers', 'bench'];
const database = ['app', 'graphql', 'store', 'sdk', 'scenario', 'contract', 'e2e', 'http'];
module.exports = {
  projects: [
    {
      ...base,
      displayName: 'pure',
      testMatch: pure.map((room) => `<rootDir>/test/${room}/**/*.test.ts`),
      setupFilesAfterEnv: ['<rootDir>/test/support/property-runs.ts'],
    },
    {
      ...base,
      displayName: 'database',
      setupFiles: strict,
      testMatch: database.map((room) => `<rootDir>/test/${room}/**/*.test.ts`),
      globalSetup: '<rootDir>/test/support/global-setup.ts',
      globalTeardown: '<rootDir>/test/support/global-teardown.ts',
    },
  ],
  testTimeout: 60000,
};
