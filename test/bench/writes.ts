import { Agent } from 'node:http';
import { v7 } from 'uuid';
import { Database } from '../../api/store/database/database';
import { migrateDatabase } from '../../api/store/database/migrate';
import { silentLog } from '../../api/store/database/store-log';
import { rows } from '../../api/store/rows';
import type { LocalDate } from '../../api/domain/time/instant';
import { migrations } from '../../migrations';
import { setMonitoringCheck } from '../../api/app/monitoring/set-monitoring-check';
import { activeContract } from '../support/made-contract';
import { carryOut, makeTenant } from '../support/tenant';
import { copier, INCIDENTS, readingsFrom } from './copy';
import type { PartResult } from './figures';
import type { BenchOptions } from './options';
import { makePlace, postmasterOf } from './place';
import { peakMemory, resetPeakMemory, usedBy, type Used } from './processor';
import { captured, replayers, type Replayer } from './replay';
import type { Run } from './run';
import { startOurs } from './servers/start';
import { writesChart, writesFigures, writesTable, type WriteOutcome, type WriteStretch } from './writes-report';
import { mutate, WRITES, type Write } from './write-requests';

/**
 * Writes through the whole server, beside the statements that they cannot do without, replayed raw
 * over `pg` on as many connections and with the same row-level security: one by one as a program
 * would that waits for each, and all of a write in one packet. And incidents and readings a
 * thousand at a time, beside COPY of as many rows into the same table with its indexes.
 */

const ACCOUNTS = 40;
const AT_ONCE = 1_000;
/** How much of the raw figure is to be reached. */
const LEAST = { single: 0.5, bulk: 0.3 };

/** Measures each write, spread over accounts and all on one, and incidents and readings in bulk. */
export async function benchWrites(options: BenchOptions, run: Run): Promise<PartResult> {
  const { projectRoot, atEnd } = run;
  const place = await makePlace(projectRoot);
  atEnd(() => place.leave());
  await migrateDatabase({ url: place.url, migrations, log: silentLog });
  const database = await Database.open({ url: place.url, entities: rows, poolSize: 4, log: silentLog });
  atEnd(() => database.close());
  const tenant = await makeTenant(database, 'Measured', 'ALL');
  const monthAgo = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10) as LocalDate;
  const contracts: string[] = [];
  while (contracts.length < ACCOUNTS) contracts.push(await activeContract(tenant, { startsOn: monthAgo }));
  const [connections = 10] = options.connections;
  const ours = await startOurs({
    databaseUrl: place.url,
    connections,
    processes: 1,
    callers: connections,
    node: run.ourNode,
    projectRoot,
    folder: place.folder,
  });
  atEnd(() => ours.stop());
  const postmaster = place.isHere ? await postmasterOf(place.url) : undefined;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  atEnd(() => agent.destroy());
  const caller = { url: ours.url, key: tenant.keys.administrator, agent };
  console.log(`${place.words}, Node ${process.versions.node}: ${connections} connections, ${ACCOUNTS} accounts`);

  const outcomes: WriteOutcome[] = [];
  const measure = async (name: string, least: number, ways: Readonly<Record<string, Way>>): Promise<void> => {
    console.log(`\n${name}`);
    const rounds: Record<string, WriteStretch>[] = [];
    // The first round warms up.
    for (let round = 0; round <= options.rounds; round += 1) {
      const found: Record<string, WriteStretch> = {};
      for (const [way, { writers, once, pid, rowsOfOne = 1 }] of Object.entries(ways)) {
        const who = pid ?? process.pid;
        resetPeakMemory(who);
        const meter = (): Used | undefined => usedBy(who, postmaster);
        const come = await stretch(once, writers, options.seconds, rowsOfOne, meter);
        found[way] = { ...come, memory: pid === undefined ? undefined : peakMemory(pid) };
      }
      if (round === 0) continue;
      rounds.push(found);
      console.log(
        `  round ${round}: ${Object.entries(found)
          .map(([way, each]) => `${way} ${each.perSecond.toFixed(0)}/s`)
          .join(', ')}`,
      );
    }
    outcomes.push({ name, least, rounds });
  };

  const isChosen = (name: string): boolean =>
    options.cases.length === 0 || options.cases.some((begin) => name.startsWith(begin));
  for (const write of WRITES.filter(({ name }) => isChosen(name))) {
    const statements = await captured(tenant, write, contracts[0] ?? '');
    for (const [where, among] of [
      ['spread', contracts],
      ['all on one account', contracts.slice(0, 1)],
    ] as const) {
      const raw = await replayers(place.url, tenant, statements, contracts, connections);
      await measure(`${write.name}, ${where}`, LEAST.single, {
        ours: { writers: connections, once: (writer) => mutate(caller, write, pick(among, writer)), pid: ours.pid },
        'one by one': { writers: connections, once: replayed(raw, 'ONE_BY_ONE', among) },
        'in one packet': { writers: connections, once: replayed(raw, 'TOGETHER', among) },
      });
      for (const each of raw) await each.end();
    }
  }
  for (const contractId of contracts)
    await carryOut(tenant, `${monthAgo}T09:00:00Z`, (unit) =>
      setMonitoringCheck(unit, { contractId, check: CHECK, label: 'Room', enabled: true, severity: 'MINOR' }),
    );
  const dayAfter = Date.parse(`${monthAgo}T00:00:00Z`) + 86_400_000;
  for (const [what, many, rowsOfCopy] of [
    ['incidents', manyIncidents, INCIDENTS],
    ['readings', manyReadings(dayAfter), readingsFrom(CHECK, dayAfter + 15 * 86_400_000)],
  ] as const) {
    if (!isChosen(what)) continue;
    const copy = await copier(place.url, tenant, contracts, AT_ONCE, rowsOfCopy);
    atEnd(() => copy.end());
    await measure(`${AT_ONCE} ${what} a call`, LEAST.bulk, {
      ours: { writers: 1, once: () => mutate(caller, many, contracts), pid: ours.pid, rowsOfOne: AT_ONCE },
      COPY: { writers: 1, once: () => copy.once(), rowsOfOne: AT_ONCE },
    });
  }
  const { rounds, seconds } = options;
  return {
    tables: outcomes.map(writesTable),
    charts: [writesChart(outcomes)],
    figures: outcomes.flatMap(writesFigures),
    measured: { connections, rounds, seconds, accounts: ACCOUNTS, outcomes },
  };
}

/** A thousand reports in one call. */
const manyIncidents: Write<readonly string[]> = {
  name: 'reportIncidents',
  document: `mutation ($key: String!, $input: ReportIncidentsInput!) {
    reportIncidents(idempotencyKey: $key, input: $input) { refusals { code } outcomes { incident { id } refusals { code } } } }`,
  input: (contracts) => ({
    incidents: Array.from({ length: AT_ONCE }, (_, place) =>
      WRITES[0].input(contracts[place % contracts.length] ?? ''),
    ),
  }),
  isDone: (data) => {
    const { outcomes } = data['reportIncidents'] as { outcomes: readonly { incident: unknown }[] | null };
    return outcomes?.length === AT_ONCE && outcomes.every(({ incident }) => incident !== null);
  },
};

/** The check that is read. */
const CHECK = 'room-temperature';

/** A thousand readings in one call, none of them at an instant that was read before. */
function manyReadings(from: number): Write<readonly string[]> {
  let read = 0;
  return {
    name: 'recordReadings',
    document: `mutation ($key: String!, $input: RecordReadingsInput!) {
      recordReadings(idempotencyKey: $key, input: $input) { refusals { code } outcomes { known refusals { code } } } }`,
    input: (contracts) => ({
      readings: Array.from({ length: AT_ONCE }, () => {
        read += 1;
        const at = new Date(from + Math.floor(read / contracts.length) * 1_000).toISOString().replace('.000Z', 'Z');
        return { contractId: contracts[read % contracts.length], check: CHECK, at, failing: false, value: '20.5' };
      }),
    }),
    isDone: (data) => {
      const { outcomes } = data['recordReadings'] as { outcomes: readonly Outcome[] | null };
      return outcomes?.length === AT_ONCE && outcomes.every(({ known, refusals }) => !known && refusals.length === 0);
    },
  };
}

interface Outcome {
  readonly known: boolean;
  readonly refusals: readonly unknown[];
}

interface Way {
  readonly writers: number;
  readonly once: (writer: number) => Promise<void>;
  /** The server whose processor time is told; this process when absent. */
  readonly pid?: number;
  readonly rowsOfOne?: number;
}

const replayed =
  (raw: readonly Replayer[], how: 'ONE_BY_ONE' | 'TOGETHER', among: readonly string[]) =>
  async (writer: number): Promise<void> => {
    await raw[writer]?.once(pick(among, writer), v7(), how);
  };

let turn = 0;

/** Another account each time, as far as there are others. */
function pick(among: readonly string[], writer: number): string {
  turn += 1;
  return among[(turn + writer) % among.length] ?? '';
}

async function stretch(
  once: (writer: number) => Promise<void>,
  writers: number,
  seconds: number,
  rowsOfOne: number,
  meter: () => Used | undefined,
): Promise<Omit<WriteStretch, 'memory'>> {
  const took: number[] = [];
  const before = meter();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let now = performance.now(); now - start < seconds * 1000; now = performance.now()) {
        await once(writer);
        took.push(performance.now() - now);
      }
    }),
  );
  const elapsed = (performance.now() - start) / 1000;
  const after = meter();
  took.sort((a, b) => a - b);
  const within = (share: number): number => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? NaN;
  const done = took.length * rowsOfOne;
  const used =
    before === undefined || after === undefined
      ? undefined
      : {
          serverMs: (after.serverMs - before.serverMs) / done,
          databaseMs: (after.databaseMs - before.databaseMs) / done,
        };
  return { perSecond: done / elapsed, p50: within(0.5), p99: within(0.99), used };
}
