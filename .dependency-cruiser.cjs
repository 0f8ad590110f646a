/**
 * Who may import whom. The rooms, from the inside out:
 *
 *   domain  <-  store  <-  app  <-  graphql (resolvers and loaders)  <-  http, jobs  <-  server, main
 *
 * A rule here is the table of the design turned into paths. Each exemption says why it is there.
 */

const external = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown', 'core'];

/** No file of `from` imports a file of the project other than those of `allowed`. */
const rooms = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(api|sdk|schema|migrations|seeds|test|codegen\\.ts)', pathNot: allowed },
});

/** No file of `from` imports a library other than those of `allowed`. */
const libraries = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { dependencyTypes: external, pathNot: allowed.map((library) => `^(node_modules/)?${library}(/|$)`) },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment:
        'Two files that need each other are one file, or miss a third. Imports of types alone leave no trace at run time.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      // The SDK's examples name it as its users do; that name leads somewhere once it is built. Mutation testing installs its own mocha.
      to: { couldNotResolve: true, pathNot: '^(@astreinte/sdk|mocha)$' },
    },
    {
      name: 'no-undeclared-library',
      comment: 'A library that package.json does not name works only by accident.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-library-in-production',
      comment: 'What runs in production is in `dependencies`.',
      severity: 'error',
      // The launcher compiles where it finds the compiler, and runs what was compiled before where it does not.
      from: { path: '^(api|migrations|seeds|sdk/src)/', pathNot: '^api/launch\\.cjs$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'Tests look at the code, never the other way.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },

    rooms('domain-rooms', 'The domain is pure: it knows only itself.', '^api/domain/', ['^api/domain/']),
    libraries('domain-libraries', 'Exact numbers and calendars are all the domain needs.', '^api/domain/', [
      'decimal\\.js',
      'luxon',
      '@types/luxon',
    ]),

    rooms('store-rooms', 'The store turns rows into domain values.', '^api/store/', ['^api/(domain|store)/']),
    {
      ...libraries('store-libraries', 'The store speaks to PostgreSQL and to nobody else.', '^api/store/', [
        'typeorm',
        'pg',
        '@types/pg',
        'reflect-metadata',
        'decimal\\.js',
      ]),
      // The embedded server is a program on this machine: it needs files, processes and its binaries.
      from: { path: '^api/store/', pathNot: '^api/store/embedded/' },
    },

    rooms('app-rooms', 'A use case loads, decides and saves.', '^api/app/', ['^api/(domain|store|app|memory)/']),

    rooms('codegen-rooms', 'The generator is a build tool: it knows a schema, not this product.', '^api/codegen/', [
      '^api/codegen/',
    ]),
    rooms('executor-rooms', 'The executor runs any schema: it knows nothing of this product.', '^api/executor/', [
      '^api/(executor|memory)/',
    ]),
    rooms('memory-rooms', 'What is kept in memory: any room may use it, and it knows nobody.', '^api/memory/', [
      '^api/memory/',
    ]),
    libraries('memory-libraries', 'A map needs nothing.', '^api/memory/', []),

    rooms('pdf-rooms', 'Documents are laid out: it knows their words, and nothing of what they say.', '^api/pdf/', [
      '^api/(domain|pdf)/',
    ]),
    libraries('pdf-libraries', 'A writer of PDF, fonts, and a thread of its own.', '^api/pdf/', [
      'pdfkit',
      '@types/pdfkit',
      '@expo-google-fonts/ibm-plex-sans',
      'fs',
      'path',
      'worker_threads',
    ]),

    rooms('einvoice-rooms', 'Documents are written as XML: it knows their model alone.', '^api/einvoice/', [
      '^api/(domain|einvoice)/',
    ]),
    libraries('einvoice-libraries', 'A writer of XML.', '^api/einvoice/', ['xmlbuilder2']),

    rooms('graphql-rooms', 'GraphQL asks the use cases and loads through loaders.', '^api/graphql/', [
      '^api/(domain|app|graphql|executor|memory)/',
      // Seen by the next rule: only loaders read the store.
      '^api/store/',
    ]),
    {
      name: 'resolvers-do-not-read-the-store',
      comment:
        'A resolver authorises, calls one use case and returns; only loaders, the context and the executor see the store.',
      severity: 'error',
      from: { path: '\\.(resolver|commands)\\.ts$' },
      to: { path: '^api/store/' },
    },

    rooms('http-rooms', 'The HTTP edge hands requests to GraphQL and to use cases.', '^api/http/', [
      '^api/(domain|app|graphql|executor|memory|http)/',
      // What lays out is loaded by its thread alone.
      '^api/pdf/(printer|layout)\\.',
      // What writes XML is loaded when some is asked for.
      '^api/einvoice/(ubl|cii|pain-008)\\.',
      '^api/config',
    ]),
    rooms(
      'workers-rooms',
      'Processes are started, counted and stopped here; what they do is composed above.',
      '^api/workers/',
      ['^api/workers/', '^api/http/(banner|metrics)\\.', '^api/store/database/(pause|start-failure)\\.'],
    ),
    rooms('jobs-rooms', 'A job calls use cases.', '^api/jobs/', ['^api/(domain|app|jobs)/', '^api/config']),

    rooms('migrations-rooms', 'A migration must still run when the entities have moved on.', '^migrations/', [
      '^migrations/',
    ]),
    libraries('migrations-libraries', 'A migration is SQL.', '^migrations/', ['typeorm']),

    rooms('sdk-rooms', 'The SDK is a package of its own.', '^sdk/', ['^sdk/']),
    {
      name: 'api-does-not-use-the-sdk',
      comment: 'The server does not depend on its client.',
      severity: 'error',
      from: { path: '^(api|migrations|seeds)/' },
      to: { path: '^sdk/' },
    },
    {
      name: 'only-composition-composes',
      comment: 'Only main and server know every room.',
      severity: 'error',
      from: { path: '^api/[^/]+/' },
      to: { path: '^api/(main|server|worker|launch)\\.' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.astreinte|coverage)/|^test/(bench|mutation)/node_modules/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'default', 'types'],
      extensions: ['.ts', '.d.ts', '.js', '.cjs', '.mjs', '.json'],
    },
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content' },
  },
};
