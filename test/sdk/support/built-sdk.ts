import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type * as Document from '../../../sdk/src/document';
import type * as Feed from '../../../sdk/src/feed';
import type * as Sdk from '../../../sdk/src';
import type * as Retry from '../../../sdk/src/retry';

const PROJECT = path.resolve(__dirname, '../../..');
const SDK = path.join(PROJECT, 'sdk');
const CACHE = path.join(PROJECT, 'node_modules/.cache/astreinte');

/**
 * The SDK as it is shipped: built once for its sources, in a folder that other programs can import
 * it from.
 */
export interface BuiltSdk {
  /** A folder in which `@astreinte/sdk` can be imported. */
  readonly folder: string;
  /** What the CommonJS build exports. */
  readonly sdk: typeof Sdk;
  /** Parts of it that are not exported. */
  readonly internals: { readonly document: typeof Document; readonly feed: typeof Feed; readonly retry: typeof Retry };
  /** The compiled program of an example. */
  example(name: string): string;
}

/** Builds the SDK and its examples unless these very sources were built before. */
export function builtSdk(): BuiltSdk {
  const sources = ['src', 'src/_generated', 'examples', '.'].flatMap(filesOf);
  const hash = createHash('sha1');
  for (const file of sources) hash.update(file).update(readFileSync(path.join(SDK, file)));
  const folder = path.join(CACHE, `sdk-${hash.digest('hex').slice(0, 12)}`);
  if (!existsSync(folder)) build(folder);
  const load = (module: string): unknown =>
    (require as (id: string) => unknown)(path.join(folder, 'node_modules/@astreinte/sdk/dist/cjs', `${module}.js`));
  return {
    folder,
    sdk: load('index') as typeof Sdk,
    internals: {
      document: load('document') as typeof Document,
      feed: load('feed') as typeof Feed,
      retry: load('retry') as typeof Retry,
    },
    example: (name) => path.join(folder, 'examples', `${name}.js`),
  };
}

function filesOf(folder: string): string[] {
  return readdirSync(path.join(SDK, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|json|mjs)$/.test(entry.name))
    .map((entry) => path.join(folder, entry.name))
    .sort();
}

/** Builds beside the folder and renames: two workers of jest may build at once. */
function build(folder: string): void {
  const draft = `${folder}.${process.pid}`;
  const installed = path.join(draft, 'node_modules/@astreinte/sdk');
  mkdirSync(path.join(draft, 'examples'), { recursive: true });
  mkdirSync(installed, { recursive: true });
  execFileSync(process.execPath, [path.join(SDK, 'build.mjs'), path.join(installed, 'dist')], { stdio: 'inherit' });
  copyFileSync(path.join(SDK, 'package.json'), path.join(installed, 'package.json'));
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS };
  for (const file of filesOf('examples')) {
    const { outputText } = ts.transpileModule(readFileSync(path.join(SDK, file), 'utf8'), { compilerOptions });
    ts.sys.writeFile(path.join(draft, file.replace(/\.ts$/, '.js')), outputText);
  }
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
