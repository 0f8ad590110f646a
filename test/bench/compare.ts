import { availableParallelism } from 'node:os';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { CASES } from './cases';
import { checkEqual, questionOf } from './check';
import { fillDatabase } from './data/fill';
import type { BenchOptions } from './options';
import { installPackages, nodeForBoth, peerVersion, versionOf } from './packages';
import { makePlace, postmasterOf } from './place';
import { peakMemory, usedBy } from './processor';
import { Loader, race } from './race';
import { perSecond, ratioOf, tableOf, type Outcome } from './report';
import { startOurs, startPeer } from './servers/start';

const PROCESSORS = 2;

/**
 * Compares our server with the peer. What is started is ended, whatever happens on the way: `atEnd`
 * receives how, in the order of starting.
 */
export async function compare(
  options: BenchOptions,
  projectRoot: string,
  atEnd: (end: () => void | Promise<void>) => void,
): Promise<void> {
  const folder = path.join(projectRoot, 'test', 'bench');
  installPackages(folder);
  const node = nodeForBoth(folder);
  const ourNode = options.ourNode ?? node;
  const processors = useProcessors();
  const place = await makePlace(projectRoot);
  atEnd(() => place.leave());
  console.log(`${place.words}; ${processors} processors; ${options.connections} connections`);
  console.log(`ours on Node ${versionOf(ourNode)}, PostGraphile ${peerVersion(folder)} on Node ${versionOf(node)}`);

  const { askers, counts } = await fillDatabase(place.url, projectRoot, options.sizes);
  const told = Object.entries(counts).map(([table, count]) => `${count} ${table}`);
  console.log(`rows of two providers: ${told.join(', ')}`);

  const course = { databaseUrl: place.url, connections: options.connections, projectRoot, folder: place.folder };
  const ours = await startOurs({ ...course, node: ourNode });
  atEnd(() => ours.stop());
  const peer = await startPeer({ ...course, node }, askers);
  atEnd(() => peer.stop());
  const urls = { ours: ours.url, peer: peer.url };
  for (const one of CASES) {
    const rows = Object.entries(await checkEqual(one, urls, askers)).map(([kind, count]) => `${count} ${kind}`);
    console.log(`equal answers: ${one.name} (${rows.join(', ')})`);
  }

  const loader = new Loader(node);
  atEnd(() => loader.stop());
  const outcomes: Outcome[] = [];
  const postmaster = place.isHere ? await postmasterOf(place.url) : undefined;
  const meters = { ours: () => usedBy(ours.pid, postmaster), peer: () => usedBy(peer.pid, postmaster) };
  const [asker] = askers;
  for (const one of CASES) {
    const questions = {
      ours: questionOf(ours.url, one.ours, asker, null),
      peer: questionOf(peer.url, one.peer, asker, null),
    };
    console.log(`\n${one.name}`);
    const rounds = await race(loader, questions, meters, options, (round, number) => {
      const [our, their] = [perSecond(round.ours).toFixed(1), perSecond(round.peer).toFixed(1)];
      console.log(`  round ${number}: ours ${our}/s, peer ${their}/s, ratio ${ratioOf(round).toFixed(2)}`);
    });
    outcomes.push({ name: one.name, least: one.least, rounds });
  }
  console.log(`\n${tableOf(outcomes)}`);
  const memory = { ours: peakMemory(ours.pid), peer: peakMemory(peer.pid) };
  if (memory.ours !== undefined) console.log(`most memory held: ours ${memory.ours} MB, peer ${memory.peer ?? '?'} MB`);
  if (options.json !== undefined) {
    const { connections, rounds, seconds, sizes } = options;
    const said = { at: new Date().toISOString(), connections, rounds, seconds, sizes, memory, outcomes };
    writeFileSync(options.json, `${JSON.stringify(said, null, 2)}\n`);
  }
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
