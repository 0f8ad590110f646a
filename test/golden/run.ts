import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runFile, type CaseOutcome } from './run-file';

/**
 * Runs every golden file of a folder through the domain: `--dir <folder>`, by default this
 * project's own. Prints each failing case with its differences, then `N passed, N failed`. Exits
 * with 1 when a case failed, 2 when there was nothing to run.
 */
function main(args: readonly string[]): number {
  const folder = folderOf(args);
  if (folder === null) {
    console.error('Usage: npm run golden -- --dir <folder of golden files>');
    return 2;
  }
  const files = filesOf(folder);
  if (files.length === 0) {
    console.error(`There is no golden file (*.json) in ${folder}.`);
    return 2;
  }
  let passed = 0;
  let failed = 0;
  for (const file of files) {
    for (const { id, title, differences } of outcomesOf(join(folder, file))) {
      if (differences.length === 0) passed += 1;
      else {
        failed += 1;
        console.log(`FAILED ${id} (${title})`);
        for (const difference of differences) console.log(`  ${difference}`);
      }
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function folderOf(args: readonly string[]): string | null {
  if (args.length === 0) return resolve('test/golden');
  const [option = '', value] = args;
  if (option.startsWith('--dir=') && args.length === 1) return resolve(option.slice('--dir='.length));
  return option === '--dir' && value !== undefined && args.length === 2 ? resolve(value) : null;
}

function filesOf(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
}

/** A file that cannot be read counts as one failed case. */
function outcomesOf(path: string): readonly CaseOutcome[] {
  try {
    return runFile(path);
  } catch (error) {
    return [{ id: path, title: 'unreadable', differences: [error instanceof Error ? error.message : String(error)] }];
  }
}

process.exitCode = main(process.argv.slice(2));
