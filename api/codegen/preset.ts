import { join } from 'node:path';
import type { Types } from '@graphql-codegen/plugin-helpers';
import { isEnumType, type GraphQLSchema } from 'graphql';
import type { GeneratorConfig } from './config';
import { scopeTable } from './emit-scopes';
import { generateFiles } from './generate';
import { joinAreas, readAreas } from './read-schema';

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

/** Enums of the schema whose words the domain uses too. */
export interface DomainConfig {
  readonly enums: readonly string[];
}

/**
 * The schema's words for the domain: one file an enum, with nothing in it but the union of its
 * words.
 */
export const domainPreset: Types.OutputPreset<DomainConfig> = {
  buildGeneratesSection: (options) =>
    options.presetConfig.enums.map((name) => ({
      filename: join(options.baseOutputDir, `${kebab(name)}.ts`),
      plugins: [{ text: {} }],
      pluginMap: { text: { plugin: (schema) => unionText(schema, name) } },
      schema: options.schema,
      documents: [],
      config: {},
    })),
};

function kebab(name: string): string {
  return name.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

function unionText(schema: GraphQLSchema, name: string): string {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`${name} is no enum of the schema`);
  return [
    '// Made from schema/ by codegen.ts. Do not edit.',
    `/** ${type.description ?? name} */`,
    `export type ${name} =`,
    ...type.getValues().map((value) => `  | '${value.name}'`),
    '',
  ]
    .join('\n')
    .replace(/\n$/, ';\n');
}

/** Which folder's directives are told in the table. */
export type ScopeTableConfig = Pick<GeneratorConfig, 'schemaFolder' | 'ignoredFiles'>;

/** The table of scopes, for who gives keys: what each lets its holder see and do. */
export const scopeTablePreset: Types.OutputPreset<ScopeTableConfig> = {
  buildGeneratesSection: ({ baseOutputDir, schema, presetConfig }) => {
    const { declared } = joinAreas(readAreas(presetConfig.schemaFolder, presetConfig.ignoredFiles));
    return [
      {
        filename: baseOutputDir,
        plugins: [{ text: {} }],
        pluginMap: { text: { plugin: () => scopeTable(declared) } },
        schema,
        documents: [],
        config: {},
      },
    ];
  },
};
