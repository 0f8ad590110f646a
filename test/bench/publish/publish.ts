import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RunResult } from '../run';
import { pageOf } from './page';

/**
 * Writes what was measured, its pictures and its page into a folder. Parts that were not measured
 * stay as they were published before.
 */
export function publish(result: RunResult, folder: string, projectRoot: string): void {
  const before = published(folder);
  const kept = before?.isQuick === result.isQuick ? before : undefined;
  const whole: RunResult = {
    ...result,
    machine: { ...kept?.machine, ...result.machine },
    parts: { ...kept?.parts, ...result.parts },
  };
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.svg'))) rmSync(path.join(folder, name));
  for (const [name, text] of pageOf(whole)) writeFileSync(path.join(folder, name), text);
  const prettier = path.join(projectRoot, 'node_modules', 'prettier', 'bin', 'prettier.cjs');
  const words = [prettier, '--write', '--log-level', 'warn', `${folder}/*.md`, `${folder}/*.json`];
  const { status } = spawnSync(process.execPath, words, { cwd: projectRoot, stdio: 'inherit' });
  if (status !== 0) throw new Error(`the pages in ${folder} could not be formatted`);
}

/** What is published there; undefined when there is nothing. */
export function published(folder: string): RunResult | undefined {
  const file = path.join(folder, 'results.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as RunResult) : undefined;
}
