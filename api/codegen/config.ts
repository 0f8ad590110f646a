/** What the generator needs to know beyond the schema itself; given once, in `codegen.ts`. */
export interface GeneratorConfig {
  /**
   * Folder of the `*.graphql` files, from the working directory. One generated file an area (file).
   */
  readonly schemaFolder: string;
  /** Files of that folder that are no source, e.g. the schema as last released. */
  readonly ignoredFiles: readonly string[];
  /**
   * Type name → `module#exportedType` of its rows, where loaders need keys that the schema does not
   * show. Module paths as seen from the output folder.
   */
  readonly sources: Readonly<Record<string, string>>;
  /** Modules that generated files import, as seen from the output folder. */
  readonly imports: GeneratorImports;
}

/** Hand-written modules behind the generated ones. */
export interface GeneratorImports {
  /** Exports `codecs`, and for each scalar `S` the types `SInput` and `SOutput`. */
  readonly scalars: string;
  /** Exports the type `RequestContext`. */
  readonly context: string;
  /** Exports the type `Connection`. */
  readonly connection: string;
  /** Exports `loadTotals`, which counts the lists that connections are pages of. */
  readonly totals: string;
  /** Exports `one`, and the types `Answer` and `Batch`. */
  readonly batch: string;
  /** Exports the type `Command`: how a declared mutation is carried out. */
  readonly command: string;
}

/** The files' places in this project. */
export const DEFAULT_IMPORTS: GeneratorImports = {
  scalars: '../scalars',
  context: '../context',
  connection: '../connection',
  totals: '../load',
  batch: '../../executor/batch',
  command: '../command',
};
