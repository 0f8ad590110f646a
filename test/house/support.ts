import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The project's folder. */
export const ROOT = join(__dirname, '..', '..');

/** Folders that hold nothing written by hand. */
const IGNORED = new Set(['.git', 'node_modules', 'dist', 'coverage', '.astreinte', 'screenshots']);

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (IGNORED.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [relative(ROOT, path).split(sep).join('/')];
  });
}

/** What git knows or would add; without git (an unpacked archive) everything that is there. */
function listFiles(): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const files = listed.split('\0').filter((file) => file !== '' && existsSync(join(ROOT, file)));
    if (files.length > 0) return files;
  } catch {
    // No git here.
  }
  return walk(ROOT);
}

let listed: readonly string[] | undefined;

/** All files of the project, as paths from its folder with forward slashes. */
export function projectFiles(): readonly string[] {
  listed ??= listFiles();
  return listed;
}

/** The text of a file of the project. */
export function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** Made by `codegen.ts`, never by hand. */
export function isGenerated(file: string): boolean {
  return file.includes('/_generated/') || file === 'schema/released.graphql';
}

/** Programs and scripts, wherever they are. */
export function isCode(file: string): boolean {
  return /\.(ts|mts|cts|js|mjs|cjs)$/.test(file);
}

/** Text that people write. */
export function isText(file: string): boolean {
  return isCode(file) || /\.(md|graphql|sql|json|css|svg|ya?ml)$/.test(file) || file === '.ci/run';
}

/** `file:line: text` for each line on which `bad` finds something. */
export function offences(files: readonly string[], bad: (line: string, file: string) => boolean): string[] {
  return files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (bad(line, file) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
}
