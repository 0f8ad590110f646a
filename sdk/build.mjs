/**
 * Builds the package: the sources twice, as ES modules and as CommonJS, each with its types, and
 * the schema beside them.
 *
 * node build.mjs            into dist/ node build.mjs <folder>   into another folder
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(here, 'dist'));
const compiler = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');

rmSync(out, { recursive: true, force: true });
for (const [format, type] of [
  ['esm', 'module'],
  ['cjs', 'commonjs'],
]) {
  const folder = join(out, format);
  const project = join(here, `tsconfig.${format}.json`);
  execFileSync(process.execPath, [compiler, '-p', project, '--outDir', folder], { stdio: 'inherit' });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ type })}\n`);
}
copyFileSync(join(here, 'src/_generated/schema.graphql'), join(out, 'schema.graphql'));
