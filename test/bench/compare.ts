import { CASES, type Case } from './cases';
import { checkEqual, limitQuestionOf, questionOf } from './check';
import { fillDatabase, type Asker } from './data/fill';
import type { PartResult } from './figures';
import type { BenchOptions } from './options';
import { makePlace, postmasterOf } from './place';
import { peakMemory, usedBy } from './processor';
import { Loader, race, type Contestant, type Racing } from './race';
import { figuresOf, perSecond, ratioOf, tableOf, type Outcome } from './report';
import type { Run } from './run';
import { startLimit, startOurs, startPeer, type Racer } from './servers/start';

/** Connections of each server to the database: more than two processors keep busy. */
const POOL = 10;

/** The most memory that each server held, in MB, with so many processes. */
interface Memory extends Readonly<Record<Racing, number | undefined>> {
  readonly processes: number;
}

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
  const memory: Memory[] = [];
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
        const rounds = await race(loader, contestants, connections, options, (round, number) => {
          const each = (['ours', 'peer', 'limit'] as const).flatMap((who) =>
            round[who] === undefined ? [] : `${who} ${perSecond(round[who]).toFixed(1)}/s`,
          );
          console.log(`  round ${number}: ${each.join(', ')}, × peer ${ratioOf(round, 'peer').toFixed(2)}`);
        });
        const { name, short, least: leastOfPeer, limit } = one;
        outcomes.push({ name, short, connections, processes, leastOfPeer, leastOfLimit: limit?.least, rounds });
      }
    }
    const { ours, peer, limit } = servers;
    memory.push({
      processes,
      ours: peakMemory(ours.pid),
      peer: peakMemory(peer.pid),
      limit: peakMemory(limit.pid),
    });
    for (const server of [ours, peer, limit]) await server.stop();
  }
  return {
    table: [tableOf(outcomes), ...memory.map(memoryLine)].join('\n'),
    figures: outcomes.flatMap(figuresOf),
    measured: { rows: counts, pool: POOL, seconds: options.seconds, memory, outcomes },
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

function memoryLine({ processes, ours, peer, limit }: Memory): string {
  const each = [ours, peer, limit].map((megabytes) => megabytes ?? '?').join(' / ');
  return `most memory held, processes of each server ${processes} (ours / peer / limit): ${each} MB`;
}
