import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import path from 'node:path';
import { compare } from './compare';
import type { PartResult } from './figures';
import { benchGrown } from './grown';
import type { BenchOptions, Part } from './options';
import { installPackages, nodeForBoth, peerVersion, versionOf } from './packages';
import { jsonOf } from './publish/page';
import { publish } from './publish/publish';
import { textOf } from './publish/table';
import { benchPull } from './pull';
import { benchStalls } from './stalls';
import { benchWrites } from './writes';

const PROCESSORS = 2;

/** What every part of a run works with. */
export interface Run {
  readonly projectRoot: string;
  /** The Node that runs all that ours is compared with, and whoever asks. */
  readonly node: string;
  /** The one that runs our server. */
  readonly ourNode: string;
  /** Receives how to end what was started, in the order of starting. */
  readonly atEnd: (end: () => void | Promise<void>) => void;
}

/** What a part came to, when it began, and how long it took. */
export interface PartMeasured extends PartResult {
  readonly at: string;
  readonly seconds: number;
}

/** Everything that a run measured, as it is written and published. */
export interface RunResult {
  readonly at: string;
  /** Where, and with what. */
  readonly machine: Readonly<Record<string, string | number>>;
  readonly isQuick: boolean;
  readonly seconds: number;
  readonly parts: Readonly<Partial<Record<Part, PartMeasured>>>;
}

const PART_RUNS: Readonly<Record<Part, (options: BenchOptions, run: Run) => Promise<PartResult>>> = {
  race: compare,
  grown: benchGrown,
  pull: benchPull,
  writes: benchWrites,
  stalls: benchStalls,
};

/**
 * Runs the parts asked for, one after the other; each ends what it started. After each, all that
 * was measured so far is written and published where asked, so that a later fault loses nothing.
 */
export async function runBench(
  options: BenchOptions,
  projectRoot: string,
  atEnd: Run['atEnd'],
  endAll: () => Promise<void>,
): Promise<void> {
  const began = performance.now();
  const folder = path.join(projectRoot, 'test', 'bench');
  const isRace = options.parts.includes('race');
  if (isRace) installPackages(folder);
  const node = nodeForBoth(folder, isRace);
  const run: Run = { projectRoot, node, ourNode: options.ourNode ?? node, atEnd };
  const processors = useProcessors();
  const machine = {
    processor: cpus()[0]?.model ?? 'unknown',
    processors,
    'memory, GB': Math.round(totalmem() / 1e9),
    Node: versionOf(run.ourNode),
    'Node of the others': versionOf(node),
    ...(isRace ? { PostGraphile: peerVersion(folder) } : {}),
  };
  const told = Object.entries(machine).map(([name, value]) => `${name} ${value}`);
  console.log(told.join(', '));

  const parts: Partial<Record<Part, PartMeasured>> = {};
  const minutes = (): string => ((performance.now() - began) / 60_000).toFixed(1);
  for (const [place, part] of options.parts.entries()) {
    console.log(`\n== ${part} (${place + 1} of ${options.parts.length}, after ${minutes()} minutes)`);
    const at = new Date().toISOString();
    const start = performance.now();
    const measured = await PART_RUNS[part](options, run);
    await endAll();
    parts[part] = { at, seconds: Math.round((performance.now() - start) / 1000), ...measured };
    console.log(`\n${measured.tables.map(textOf).join('\n\n')}`);
    const seconds = Math.round((performance.now() - began) / 1000);
    const result: RunResult = { at: new Date().toISOString(), machine, isQuick: options.isQuick, seconds, parts };
    if (options.json !== undefined) writeFileSync(options.json, jsonOf(result));
    if (options.publish !== undefined) publish(result, options.publish, projectRoot);
  }
  console.log(`\n${minutes()} minutes in all`);
  if (options.publish !== undefined) console.log(`published in ${options.publish}`);
}

/**
 * Keeps this process and all it starts to two processors where there are more and the system can;
 * answers how many they are.
 */
function useProcessors(): number {
  if (process.platform === 'linux' && availableParallelism() > PROCESSORS)
    spawnSync('taskset', ['-acp', `0-${PROCESSORS - 1}`, String(process.pid)], { stdio: 'ignore' });
  return availableParallelism();
}
