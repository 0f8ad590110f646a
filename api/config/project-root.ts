import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The project's folder, found from wherever this file runs: as source, or compiled below `dist`.
 * What is read at run time and is not code (`schema/`, `seeds/terms/`) is read from there.
 */
export function findProjectRoot(from: string = __dirname): string {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const isRoot = existsSync(path.join(folder, 'package.json')) && existsSync(path.join(folder, 'schema'));
    if (isRoot) return folder;
    if (folder === path.dirname(folder)) throw new Error(`no project folder above ${from}`);
  }
}
