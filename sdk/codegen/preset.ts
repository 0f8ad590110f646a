import { join } from 'node:path';
import type { Types } from '@graphql-codegen/plugin-helpers';
import {
  plugin as typescriptOperations,
  type TypeScriptDocumentsPluginConfig,
} from '@graphql-codegen/typescript-operations';
import { concatAST, lexicographicSortSchema, printSchema, type DocumentNode, type GraphQLSchema } from 'graphql';
import { emitEnum } from './emit-enum';
import { emitOperations, type RefusalCodes } from './emit-operations';

const HEAD = '// Made from schema/ and sdk/operations/ by codegen.ts. Do not edit.\n';

/** Scalars of the schema are branded texts, never numbers: see `scalars.ts` of the SDK. */
const SCALARS = {
  ID: 'string',
  Money: '../scalars.js#Money',
  Decimal: '../scalars.js#Decimal',
  Date: '../scalars.js#CalendarDate',
  DateTime: '../scalars.js#DateTime',
  Duration: '../scalars.js#Duration',
  JSON: 'unknown',
};

/** How the types of what is sent and returned are written. */
const TYPES: TypeScriptDocumentsPluginConfig = {
  scalars: SCALARS,
  strictScalars: true,
  useTypeImports: true,
  importExtension: '.js',
  immutableTypes: true,
  enumType: 'const',
  namingConvention: { typeNames: 'change-case-all#pascalCase', enumValues: 'keep' },
};

type Output = Types.GenerateOptions;

/** What the schema says of its mutations beside their types. */
export interface SdkConfig {
  readonly refusals: RefusalCodes;
}

/**
 * What of the SDK is generated: the types of its operations, the operations themselves with one
 * function each, and the schema, so that users can generate types for documents of their own.
 */
export const sdkPreset: Types.OutputPreset<SdkConfig> = {
  buildGeneratesSection: ({ baseOutputDir, schema, schemaAst, documents, presetConfig }) => {
    if (schemaAst === undefined) throw new Error('the SDK is generated from a schema that is read as one');
    const output = (name: string, config: object, plugin: Output['pluginMap'][string]['plugin']): Output => ({
      filename: join(baseOutputDir, name),
      plugins: [{ only: config }],
      pluginMap: { only: { plugin } },
      schema,
      schemaAst,
      documents,
      config: {},
    });
    return [
      output('types.ts', TYPES, async (of, files, config: TypeScriptDocumentsPluginConfig, info) => {
        const types = await typescriptOperations(of, files, config, info);
        const content = [types.content, emitEnum(of, 'ErrorCode')].join('\n');
        return { prepend: [HEAD, ...(types.prepend ?? [])], content };
      }),
      output('operations.ts', {}, (of, files) => HEAD + emitOperations(of, joined(files), presetConfig.refusals)),
      output('schema.graphql', {}, (of: GraphQLSchema) => `${printSchema(lexicographicSortSchema(of))}\n`),
    ];
  },
};

function joined(files: readonly Types.DocumentFile[]): DocumentNode {
  return concatAST(files.flatMap(({ document }) => document ?? []));
}
