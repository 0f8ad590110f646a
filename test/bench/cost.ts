import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, print, separateOperations } from 'graphql';
import { findProjectRoot } from '../../api/config/project-root';
import { fillDatabase, type Asker } from './data/fill';
import { makePlace, postmasterOf } from './place';
import { usedBy } from './processor';
import { startOurs } from './servers/start';

/**
 * What a point of cost is worth: for each of the SDK's heavier queries, the processor time of the
 * server and of the database beside the points that the query used. A point should be about ten
 * microseconds; one that stands for much more is a way around the budget.
 */

const SIZES = { contracts: 100, modulesPerContract: 8, incidentsPerModule: 20, adjustments: 5_000 };
/** A query is repeated until it has used so much processor time: it is counted in steps of ten. */
const LEAST_MS = 1_500;
const MOST_TIMES = 400;
/** Microseconds of a point from which it is said to be too cheap. */
const DEAR_US = 20;

type Ids = Readonly<Record<'contract' | 'incident' | 'penalty' | 'adjustment' | 'pack', string>>;
type Variables = Readonly<Record<string, unknown>>;

const UNTIL = '2026-12-31T00:00:00Z';

/** The queries, by their names in the SDK, with the pages that a caller may ask for. */
const QUERIES: Readonly<Record<string, (ids: Ids) => Variables>> = {
  contracts: () => ({ first: 100 }),
  contract: ({ contract }) => ({ id: contract }),
  contractModules: ({ contract }) => ({ id: contract }),
  contractHistory: ({ contract }) => ({ id: contract }),
  contractsSla: () => ({ first: 50 }),
  contractSla: ({ contract }) => ({ id: contract }),
  contractCostProjection: ({ contract }) => ({ id: contract, until: UNTIL }),
  contractCostProjectionExplained: ({ contract }) => ({ id: contract, until: UNTIL }),
  contractsCostProjection: () => ({ first: 20, until: UNTIL }),
  contractsRunningCosts: () => ({ first: 20 }),
  incidents: () => ({ first: 500 }),
  incidentsClocks: () => ({ first: 100 }),
  incident: ({ incident }) => ({ id: incident }),
  incidentPenalties: ({ incident }) => ({ id: incident, until: UNTIL }),
  contractPenalties: ({ contract }) => ({ id: contract, first: 100 }),
  penalty: ({ penalty }) => ({ id: penalty }),
  contractLedger: ({ contract }) => ({ id: contract, first: 200 }),
  contractLedgerBalances: ({ contract }) => ({ id: contract }),
  contractLedgerVerification: ({ contract }) => ({ id: contract }),
  billingAdjustments: () => ({ first: 1000 }),
  billingFeed: () => ({ first: 1000 }),
  billingAdjustment: ({ adjustment }) => ({ id: adjustment }),
  contractUnitAccounts: ({ contract }) => ({ id: contract }),
  termsPacks: () => ({ first: 5 }),
  termsPack: ({ pack }) => ({ id: pack }),
  termsPackDocument: ({ pack }) => ({ id: pack }),
  simulateTerms: ({ contract, pack }) => ({
    input: { contractId: contract, from: '2025-02-01', to: '2026-01-31', other: { termsPackId: pack } },
  }),
};

/** Measures and prints; `atEnd` receives how to end what was started. */
export async function benchCost(atEnd: (end: () => void | Promise<void>) => void): Promise<void> {
  const projectRoot = findProjectRoot();
  const place = await makePlace(projectRoot);
  atEnd(() => place.leave());
  const { askers } = await fillDatabase(place.url, projectRoot, SIZES);
  const course = {
    databaseUrl: place.url,
    connections: 4,
    processes: 1,
    callers: 1,
    projectRoot,
    folder: place.folder,
  };
  const ours = await startOurs({ ...course, node: process.execPath });
  atEnd(() => ours.stop());
  const postmaster = await postmasterOf(place.url);
  const ask = asking(ours.url, askers[0]);
  const ids = await someIds(ask);
  const documents = operationsOfSdk(projectRoot);
  console.log(`${'query'.padEnd(34)} points  server µs  database µs  µs a point`);
  for (const [name, variablesOf] of Object.entries(QUERIES)) {
    const body = { query: documents[name] ?? fail(`no operation ${name}`), variables: variablesOf(ids) };
    for (let time = 0; time < 10; time += 1) await ask(body);
    const before = usedBy(ours.pid, postmaster) ?? fail('this system does not tell processor times');
    let times = 0;
    let points = 0;
    let used = before;
    while (times < MOST_TIMES && used.serverMs + used.databaseMs - before.serverMs - before.databaseMs < LEAST_MS) {
      points = (await ask(body)).used;
      times += 1;
      if (times % 10 === 0) used = usedBy(ours.pid, postmaster) ?? used;
    }
    used = usedBy(ours.pid, postmaster) ?? used;
    const server = ((used.serverMs - before.serverMs) * 1000) / times;
    const database = ((used.databaseMs - before.databaseMs) * 1000) / times;
    const each = (server + database - FLOOR_US) / points;
    const said = each > DEAR_US ? '  too cheap' : '';
    console.log(
      `${name.padEnd(34)} ${points.toFixed(0).padStart(6)}  ${server.toFixed(0).padStart(9)}  ${database.toFixed(0).padStart(11)}  ${each.toFixed(1).padStart(10)}${said}`,
    );
  }
}

/** What a request costs that asks for next to nothing. */
const FLOOR_US = 1_000;

interface Answered {
  readonly data: Readonly<Record<string, never>>;
  readonly used: number;
}

type Ask = (body: { readonly query: string; readonly variables?: Variables }) => Promise<Answered>;

function asking(url: string, { apiKey }: Asker): Ask {
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${apiKey}`,
    'accept-encoding': 'identity',
  };
  return async (body) => {
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    const { data, errors, extensions } = (await answer.json()) as {
      data?: Answered['data'];
      errors?: unknown;
      extensions?: { cost: { used: number } };
    };
    if (errors !== undefined || data === undefined || extensions === undefined)
      throw new Error(`${body.query.slice(0, 80)} answered ${JSON.stringify(errors)}`);
    return { data, used: extensions.cost.used };
  };
}

async function someIds(ask: Ask): Promise<Ids> {
  const { data } = await ask({
    query: `{ contracts(first: 1) { nodes { id incidents(first: 1) { nodes { id } } penalties(first: 1) { nodes { id } } } }
      billingAdjustments(first: 1) { nodes { id } } termsPacks(first: 1) { nodes { id } } }`,
  });
  const { contracts, billingAdjustments, termsPacks } = data as unknown as Record<
    'contracts' | 'billingAdjustments' | 'termsPacks',
    { nodes: { id: string; incidents: { nodes: { id: string }[] }; penalties: { nodes: { id: string }[] } }[] }
  >;
  const contract = contracts.nodes[0] ?? fail('no contract');
  return {
    contract: contract.id,
    incident: contract.incidents.nodes[0]?.id ?? fail('no incident'),
    penalty: contract.penalties.nodes[0]?.id ?? fail('no penalty'),
    adjustment: billingAdjustments.nodes[0]?.id ?? fail('no adjustment'),
    pack: termsPacks.nodes[0]?.id ?? fail('no pack'),
  };
}

/** The queries of the SDK by their names, each with its fragments. */
function operationsOfSdk(projectRoot: string): Readonly<Record<string, string>> {
  const folder = path.join(projectRoot, 'sdk', 'operations');
  const text = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const separate = separateOperations(parse(text.join('\n')));
  return Object.fromEntries(Object.entries(separate).map(([name, document]) => [name, print(document)]));
}

function fail(message: string): never {
  throw new Error(message);
}
