import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import path from 'node:path';
import { compare } from './compare';
import type { PartResult } from './figures';
import { benchGrown } from './grown';
import type { BenchOptions, Part } from './options';
import { benchPull } from './pull';
import { installPackages, nodeForBoth, peerVersion, versionOf } from './packages';

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

/** Everything that a run measured, as it is written and published. */
export interface RunResult {
  readonly at: string;
  /** Where, and with what. */
  readonly machine: Readonly<Record<string, string | number>>;
  readonly isQuick: boolean;
  readonly seconds: number;
  readonly parts: Readonly<Partial<Record<Part, PartResult>>>;
}

const PART_RUNS: Readonly<Record<Part, (options: BenchOptions, run: Run) => Promise<PartResult>>> = {
  race: compare,
  grown: benchGrown,
  pull: benchPull,
};

/** Runs the parts asked for, one after the other; each ends what it started. */
export async function runBench(
  options: BenchOptions,
  projectRoot: string,
  atEnd: Run['atEnd'],
  endAll: () => Promise<void>,
): Promise<void> {
  const began = performance.now();
  const folder = path.join(projectRoot, 'test', 'bench');
  installPackages(folder);
  const node = nodeForBoth(folder);
  const run: Run = { projectRoot, node, ourNode: options.ourNode ?? node, atEnd };
  const processors = useProcessors();
  const machine = {
    processor: cpus()[0]?.model ?? 'unknown',
    processors,
    node: versionOf(run.ourNode),
    nodeOfOthers: versionOf(node),
    postgraphile: peerVersion(folder),
  };
  const told = Object.entries(machine).map(([name, value]) => `${name} ${value}`);
  console.log(told.join(', '));

  const parts: Partial<Record<Part, PartResult>> = {};
  const minutes = (): string => ((performance.now() - began) / 60_000).toFixed(1);
  for (const [place, part] of options.parts.entries()) {
    console.log(`\n== ${part} (${place + 1} of ${options.parts.length}, after ${minutes()} minutes)`);
    const result = await PART_RUNS[part](options, run);
    await endAll();
    parts[part] = result;
    console.log(`\n${result.table}`);
  }
  console.log(`\n${minutes()} minutes in all`);
  const seconds = Math.round((performance.now() - began) / 1000);
  const result: RunResult = { at: new Date().toISOString(), machine, isQuick: options.isQuick, seconds, parts };
  if (options.json !== undefined) writeFileSync(options.json, jsonOf(result));
}

/** As JSON, numbers to the thousandth. */
export function jsonOf(result: RunResult): string {
  const short = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
  return `${JSON.stringify(result, short, 2)}\n`;
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
