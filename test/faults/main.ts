import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findProjectRoot } from '../../api/config/project-root';
import { endServerProcesses } from '../support/server-process';
import type { FeedReader } from './feed-reader';
import type { Bench, Fault } from './fault';
import { FAULTS } from './kinds';
import type { Tally, Workload } from './workload';

const USAGE = `npm run faults                  kills, cuts, stalls and fills under writers, and counts: about ten minutes
npm run faults -- --quick       one round of each, with few writes: about two minutes
npm run faults -- --only <name> one kind; may be given several times

  --rounds <n>   rounds of each kind
  --writes <n>   acknowledged writes of a round
  --json <file>  writes the table there, as JSON

${FAULTS.map(({ name, what }) => `  ${name.padEnd(24)}${what}`).join('\n')}

Exits with 1 when an acknowledged write was lost, a write was done twice or answered wrongly, a feed had a
gap, or \`verify\` found something.`;

/** How to end what was started, the last started first. */
const ends: (() => void | Promise<void>)[] = [];

/** What came of a kind of fault. */
interface Row extends Tally {
  readonly fault: string;
  rounds: number;
  /** Adjustments that acceptances were told of; there, and in the feed where one is followed. */
  adjustments: number;
  /** Places of the feed that came twice or not at all, and adjustments not given exactly once. */
  feedFaults: number;
  seconds: number;
  /** Why it was not tried. */
  skipped?: string;
  /** What was wrong, in sentences; the first of them. */
  readonly complaints: string[];
}

async function endAll(): Promise<void> {
  await endServerProcesses();
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    try {
      await end();
    } catch (error) {
      console.error(error);
    }
  }
}

function emptyRow({ name }: Fault): Row {
  const none = { acknowledged: 0, unknown: 0, doneUnanswered: 0, completedOnce: 0, replayed: 0 };
  const wrong = { lost: 0, doubled: 0, wrong: 0, feedFaults: 0 };
  return { fault: name, rounds: 0, adjustments: 0, ...none, ...wrong, seconds: 0, complaints: [] };
}

async function tryFault(fault: Fault, options: Pick<Bench, 'rounds' | 'writes'>, projectRoot: string): Promise<Row> {
  const row = emptyRow(fault);
  const skipped = fault.impossible?.();
  if (skipped !== undefined) {
    console.log(`${fault.name}: left out, ${skipped}`);
    return { ...row, skipped };
  }
  const since = Date.now();
  const onRound = (load: Workload, reader: FeedReader | undefined): void => {
    row.rounds += 1;
    for (const [name, count] of Object.entries(load.tally)) row[name as keyof Tally] += count;
    row.adjustments += load.adjustments().length;
    const feed = reader === undefined ? [] : [...reader.gaps.splice(0), ...reader.notOnce(load.adjustments())];
    row.feedFaults += feed.length;
    row.complaints.push(...load.complaints, ...feed.map((one) => `feed: ${one}`));
    const { acknowledged, unknown, lost, doubled, wrong } = load.tally;
    console.log(
      `${fault.name} ${row.rounds}: ${acknowledged} acknowledged, ${unknown} sends unanswered, ${lost} lost, ${doubled} doubled, ${wrong} wrong`,
    );
  };
  const bench: Bench = { ...options, atOnce: 8, projectRoot, onEnd: (end) => ends.push(end), onRound };
  try {
    const found = await fault.run(bench);
    if (found !== undefined) row.complaints.push(`verify: ${found}`);
    if (row.adjustments === 0) row.complaints.push('no acceptance was acknowledged: none was tried');
  } catch (error) {
    row.complaints.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  await endAll();
  row.seconds = Math.round((Date.now() - since) / 1_000);
  return row;
}

const COLUMNS = [
  'rounds',
  'acknowledged',
  'unknown',
  'doneUnanswered',
  'completedOnce',
  'replayed',
  'adjustments',
  'lost',
  'doubled',
  'wrong',
  'feedFaults',
  'seconds',
] as const;

function tableOf(rows: readonly Row[]): string {
  const lines = [
    ['fault', ...COLUMNS, 'verify and all'],
    ...rows.map((row) => [
      row.fault,
      ...COLUMNS.map((column) => String(row[column])),
      row.skipped === undefined ? (row.complaints.length === 0 ? 'sound' : 'NOT SOUND') : 'left out',
    ]),
  ];
  const widths = lines[0]!.map((_, place) => Math.max(...lines.map((line) => line[place]!.length)));
  return lines.map((line) => line.map((cell, place) => cell.padEnd(widths[place]!)).join('  ')).join('\n');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true },
      rounds: { type: 'string' },
      writes: { type: 'string' },
      json: { type: 'string' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const unknown = values.only?.filter((name) => FAULTS.every((fault) => fault.name !== name)) ?? [];
  if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: no such fault.\n\n${USAGE}`);
  const options = {
    rounds: wholeNumber('--rounds', values.rounds) ?? (values.quick ? 1 : 6),
    writes: wholeNumber('--writes', values.writes) ?? (values.quick ? 24 : 80),
  };
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => void endAll().then(() => process.exit(code)));
  const rows: Row[] = [];
  for (const fault of FAULTS) {
    if (values.only !== undefined && !values.only.includes(fault.name)) continue;
    rows.push(await tryFault(fault, options, findProjectRoot()));
  }
  for (const { fault, complaints } of rows)
    for (const complaint of complaints.slice(0, 5)) console.log(`${fault}: ${complaint}`);
  console.log(tableOf(rows));
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify({ at: new Date(), options, rows }, null, 1)}\n`);
  process.exitCode = rows.every(({ complaints }) => complaints.length === 0) ? 0 : 1;
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 10_000) return number;
  throw new Error(`${name} is ${JSON.stringify(text)}: give a whole number from 1 to 10000.`);
}

main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  })
  .finally(() => void endAll());
