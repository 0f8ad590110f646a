import { CASES, type Case } from './cases';
import { checkEqual, limitQuestionOf, questionOf } from './check';
import { fillDatabase, type Asker } from './data/fill';
import type { PartResult } from './figures';
import type { BenchOptions } from './options';
import { makePlace, postmasterOf } from './place';
import { peakMemory, resetPeakMemory, usedBy } from './processor';
import { Loader, race, type Contestant, type Racing } from './race';
import { chartsOf, figuresOf, NAMES, perSecond, ratioOf, tablesOf, type Outcome } from './report';
import type { Run } from './run';
import { startLimit, startOurs, startPeer, type Racer } from './servers/start';

/** Connections of each server to the database: more than two processors keep busy. */
const POOL = 10;

/** Compares our server with the peer and with the hand-written one, under each setting. */
export async function compare(options: BenchOptions, run: Run): Promise<PartResult> {
  const { projectRoot, atEnd } = run;
  const place = await makePlace(projectRoot);
  atEnd(() => place.leave());
  const { askers, counts } = await fillDatabase(place.url, projectRoot, options.sizes);
  const told = Object.entries(counts).map(([table, count]) => `${count} ${table}`);
  console.log(`${place.words}; rows of two providers: ${told.join(', ')}`);
  const postmaster = place.isHere ? await postmasterOf(place.url) : undefined;

  const loader = new Loader(run.node);
  atEnd(() => loader.stop());
  const cases = CASES.filter(
    ({ short }) => options.cases.length === 0 || options.cases.some((word) => short.startsWith(word)),
  );
  const outcomes: Outcome[] = [];
  for (const processes of options.processes) {
    const base = { databaseUrl: place.url, connections: POOL, processes, projectRoot, folder: place.folder };
    const course = { ...base, callers: Math.max(...options.connections), node: run.node };
    const servers = {
      ours: await started(startOurs({ ...course, node: run.ourNode })),
      peer: await started(startPeer(course, askers)),
      limit: await started(startLimit(course, askers)),
    };
    for (const one of cases) await tellEqual(one, servers, askers);
    for (const one of cases) {
      const contestants = contestantsOf(one, servers, askers[0], postmaster);
      for (const connections of options.connections) {
        console.log(`\n${one.name}: ${connections} at once, processes of each server: ${processes}`);
        for (const { pid } of Object.values(servers)) resetPeakMemory(pid);
        const rounds = await race(loader, contestants, connections, options, (round, number) => {
          const each = (['ours', 'peer', 'limit'] as const).flatMap((who) =>
            round[who] === undefined ? [] : `${NAMES[who]} ${perSecond(round[who]).toFixed(1)}/s`,
          );
          console.log(`  round ${number}: ${each.join(', ')}, ${ratioOf(round, 'peer').toFixed(2)} × PostGraphile`);
        });
        const { name, short, least: leastOfPeer, limit } = one;
        const memory = memoryOf(servers);
        const setting = { name, short, connections, processes };
        outcomes.push({ ...setting, leastOfPeer, leastOfLimit: limit?.least, rounds, memory });
      }
    }
    for (const server of Object.values(servers)) await server.stop();
  }
  return {
    tables: tablesOf(outcomes),
    charts: chartsOf(outcomes),
    figures: outcomes.flatMap(figuresOf),
    measured: { rows: counts, pool: POOL, seconds: options.seconds, outcomes },
  };

  async function started(starting: Promise<Racer>): Promise<Racer> {
    const racer = await starting;
    atEnd(() => racer.stop());
    return racer;
  }
}

type Servers = Readonly<Record<Racing, Racer>>;

async function tellEqual(one: Case, { ours, peer, limit }: Servers, askers: readonly Asker[]): Promise<void> {
  const counts = await checkEqual(one, { ours: ours.url, peer: peer.url, limit: limit.url }, askers);
  const rows = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
  console.log(`equal answers: ${one.name} (${rows.join(', ')})`);
}

function contestantsOf(
  one: Case,
  { ours, peer, limit }: Servers,
  asker: Asker,
  postmaster: number | undefined,
): readonly Contestant[] {
  const meter =
    ({ pid }: Racer) =>
    () =>
      usedBy(pid, postmaster);
  const contestants: Contestant[] = [
    { who: 'ours', question: questionOf(ours.url, one.ours, asker, null), meter: meter(ours) },
    { who: 'peer', question: questionOf(peer.url, one.peer, asker, null), meter: meter(peer) },
  ];
  if (one.limit === undefined) return contestants;
  const question = limitQuestionOf(limit.url, one.limit.path, asker, null);
  return [...contestants, { who: 'limit', question, meter: meter(limit) }];
}

function memoryOf({ ours, peer, limit }: Servers): Outcome['memory'] {
  const held = { ours: peakMemory(ours.pid), peer: peakMemory(peer.pid), limit: peakMemory(limit.pid) };
  return Object.fromEntries(Object.entries(held).filter(([, megabytes]) => megabytes !== undefined));
}
