import type { CodegenConfig } from '@graphql-codegen/cli';
import { DEFAULT_IMPORTS, type GeneratorConfig } from './api/graphql/codegen/config';
import { typeGraphqlPreset } from './api/graphql/codegen/preset';

/** What of the server is generated from the schema: see the comments of `GeneratorConfig`. */
const server: GeneratorConfig = {
  schemaFolder: 'schema',
  ignoredFiles: ['released.graphql'],
  resolved: [],
  plain: [],
  sources: {},
  imports: DEFAULT_IMPORTS,
};

/** The one place that says what is generated. Run it with `npm run codegen`; what it makes is committed. */
const config: CodegenConfig = {
  schema: 'schema/!(released).graphql',
  generates: {
    'api/graphql/_generated/': { preset: typeGraphqlPreset, presetConfig: server },
  },
};

export default config;
