import 'reflect-metadata';
import { spawnSync } from 'node:child_process';
import { findProjectRoot } from '../../api/config/project-root';
import { PUBLISHED, readOptions, USAGE } from './options';

/** How to end what was started, the last started first. */
const ends: (() => void | Promise<void>)[] = [];

async function endAll(): Promise<void> {
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    try {
      await end();
    } catch (error) {
      console.error(error);
    }
  }
}

/** Runs the same with an option of Node that it needs, unless it has it. */
function rerunAs(options: readonly string[]): boolean {
  if (options.every((option) => process.execArgv.includes(option))) return false;
  const words = [...options, ...process.argv.slice(1)];
  process.exitCode = spawnSync(process.execPath, words, { stdio: 'inherit' }).status ?? 1;
  return true;
}

async function main(words: readonly string[]): Promise<void> {
  if (words.includes('--help')) {
    console.log(USAGE);
    return;
  }
  if (words[0] === 'engine') {
    (await import('./engine/main')).benchEngine(words.slice(1));
    return;
  }
  if (words[0] === 'penalties') {
    await import('./penalties-year');
    return;
  }
  if (words[0] === 'draw') {
    const { publish, published } = await import('./publish/publish');
    const folder = words[1] ?? PUBLISHED;
    const result = published(folder);
    if (result === undefined) throw new Error(`${folder} has no results.json: run the bench with --publish.`);
    publish(result, folder, findProjectRoot());
    return;
  }
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => void endAll().then(() => process.exit(code)));
  try {
    if (words[0] === 'inserts') {
      await (await import('./inserts')).benchInserts((end) => ends.push(end));
      return;
    }
    if (words[0] === 'closing') {
      if (rerunAs(['--max-semi-space-size=64'])) return;
      await (await import('./closing')).benchClosing(words.slice(1), (end) => ends.push(end));
      return;
    }
    if (words[0] === 'cost') {
      await (await import('./cost')).benchCost((end) => ends.push(end));
      return;
    }
    if (words[0] === 'writers') {
      await (await import('./writers')).benchWriters((end) => ends.push(end));
      return;
    }
    // Loaded late: the others measure without the weight of servers and databases.
    const { runBench } = await import('./run');
    await runBench(readOptions(words), findProjectRoot(), (end) => ends.push(end), endAll);
  } finally {
    await endAll();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
