import { join } from 'node:path';
import type { Types } from '@graphql-codegen/plugin-helpers';
import type { GeneratorConfig } from './config';
import { generateFiles } from './generate';

/** The generator as a preset of graphql-codegen: one output a file. */
export const typeGraphqlPreset: Types.OutputPreset<GeneratorConfig> = {
  buildGeneratesSection: (options) =>
    generateFiles(options.presetConfig).map(({ name, text }) => ({
      filename: join(options.baseOutputDir, name),
      plugins: [{ text: {} }],
      pluginMap: { text: { plugin: () => text } },
      schema: options.schema,
      documents: [],
      config: {},
    })),
};
