import type { GraphQLField } from 'graphql';
import { writeApiKey } from '../../api/app/access/api-key';
import { insertKey } from '../../api/app/access/create-provider';
import { SCOPES } from '../../api/app/access/scopes';
import { heldAt } from '../../api/domain/time/clock';
import { apiSchema } from '../../api/server';
import { furnish, idsOf, type Things } from '../support/furnish';
import { hostedInput } from '../support/made-contract';
import { LONG_VARIABLE, times } from '../support/runs';
import { unsound } from '../support/soundness';
import { at, makeTenant, WHO, type Tenant, type Who } from '../support/tenant';
import { startTestApi, type TestApi } from '../support/test-api';
import { UNLIMITED } from '../support/unlimited';
import { misfits, type GivenAnswer } from './answer-fits';
import { UNKNOWN_ID, type Choice } from './nasty-values';
import { diceOf, type Dice } from './random-document';
import { OperationWriter, type RandomOperation } from './random-operation';

/**
 * Operations made from the schema at random, with nasty values in every argument, sent by every
 * kind of user of two providers and with keys of nobody. None is a fault, tells how the server is
 * made, or tells one provider of the other; each answer fits its document; and the records are
 * sound afterwards. A failure says its first seed, by which the same comes again:
 * `FUZZ_SEED=<first seed> npm run test:long -- test/graphql/fuzz`.
 */

const schema = apiSchema();
const SEED_VARIABLE = 'FUZZ_SEED';
/** The same each time in `npm test`; others each time in the long tests. */
const FIRST_SEED = Number(
  process.env[SEED_VARIABLE] ?? (process.env[LONG_VARIABLE] === undefined ? 1 : Date.now() % 1_000_000),
);
const NAMES = ['Quetzal', 'Wombat'] as const;

interface Side {
  readonly tenant: Tenant;
  readonly own: Things;
  readonly other: Things;
  readonly ids: Awaited<ReturnType<typeof idsOf>>;
  readonly byTable: ReadonlyMap<string, readonly string[]>;
  /** Cursors that its users were given. */
  readonly cursors: readonly string[];
  /** How many events there were before. */
  readonly events: number;
}

/** Somebody who asks. */
interface Caller {
  readonly name: string;
  /** What is sent as `Authorization`; null for nothing. */
  readonly authorization: string | null;
  readonly side: Side | undefined;
  readonly who: Who | undefined;
}

let api: TestApi;
let callers: readonly Caller[];
const sides: Side[] = [];
/** Ids that callers of each provider were told, and had not named. */
const told = NAMES.map(() => new Map<string, number>());

beforeAll(async () => {
  api = await startTestApi('2026-04-01T08:00:00Z', { ...UNLIMITED, INTROSPECTION: 'keys' });
  for (const name of NAMES) {
    const tenant = await makeTenant(api.database, name, 'ALL');
    const things = await furnish(tenant);
    await spareKeys(tenant);
    const ids = [...(await idsOf(tenant))].sort((a, b) => (a.id < b.id ? -1 : 1));
    const inUse = new Set(WHO.map((who) => tenant.sessions[who].actorId));
    const byTable = new Map<string, string[]>();
    for (const { table, id } of ids) {
      if (!inUse.has(id)) byTable.set(table, [...(byTable.get(table) ?? []), id]);
    }
    byTable.set('partner', [tenant.partnerId]);
    const cursors = await cursorsOf(tenant);
    sides.push({ tenant, ...things, ids, byTable, cursors, events: await eventsOf(tenant) });
  }
  const [first, second] = sides as [Side, Side];
  const known = (side: Side, who: Who): Caller => ({
    name: `${who} of ${NAMES[sides.indexOf(side)]}`,
    authorization: `Bearer ${side.tenant.keys[who]}`,
    side,
    who,
  });
  const key = first.tenant.keys.administrator;
  const stranger = (name: string, authorization: string | null): Caller => ({
    name,
    authorization,
    side: undefined,
    who: undefined,
  });
  callers = [
    ...WHO.map((who) => known(first, who)),
    ...(['administrator', 'client'] as const).map((who) => known(second, who)),
    stranger('nobody', null),
    stranger('a key with a made-up secret', `Bearer ${writeApiKey(first.tenant.providerId, UNKNOWN_ID).text}`),
    stranger('a key of no provider', `Bearer ${writeApiKey(UNKNOWN_ID, UNKNOWN_ID).text}`),
    stranger('a key cut short', `Bearer ${key.slice(0, -1)}`),
    stranger('nonsense', "Basic ' OR 1=1 --"),
  ];
});
afterAll(() => api.close());

/** Where lists of the administrator's and of the partner's end. */
async function cursorsOf({ keys }: Tenant): Promise<string[]> {
  const lists = ['contracts', 'incidents', 'clients', 'billingAdjustments', 'billingFeed', 'termsPacks', 'seals'];
  const text = `{ ${lists.map((list) => `${list}(first: 1) { pageInfo { endCursor } }`).join(' ')} }`;
  const answers = await Promise.all([keys.administrator, keys.erp].map((key) => api.ask<object>(key, text)));
  return [...JSON.stringify(answers).matchAll(/"endCursor":"([^"]+)"/g)].map(([, cursor = '']) => cursor);
}

async function eventsOf({ sessions }: Tenant): Promise<number> {
  const read = api.database.read(sessions.administrator);
  const [row] = await read.query<{ count: number }>({ name: 'test:events', text: 'SELECT count(*)::int FROM event' });
  await read.close();
  return row!.count;
}

/** Keys that may be rotated and revoked, so that those of the callers are not. */
async function spareKeys({ database, providerId, sessions }: Tenant): Promise<void> {
  await database.write(sessions.administrator, async (tx) => {
    for (const digit of [1, 2, 3]) {
      const key = writeApiKey(
        providerId,
        `019a0000-0000-7000-8${providerId.slice(-3)}-${providerId.slice(-11)}${digit}`,
      );
      const spare = { key, name: `Spare ${digit}`, scopes: SCOPES, demo: false, kind: 'PROVIDER' } as const;
      await insertKey(tx, providerId, spare, heldAt(at('2026-01-01T08:00:00Z')));
    }
  });
}

/** Inputs that are accepted as they are, so that changes of them come far. */
function goodInputs({ tenant, own }: Side, dice: Dice): Readonly<Record<string, object>> {
  const contractId = own.contract;
  const startedAt = '2026-03-20T09:00:00Z';
  const priceComponents = ['HOSTING', 'EQUIPMENT', 'SERVICES'].map((code) => ({ code, monthlyAmount: '100.00 EUR' }));
  const simulated = { contractId, from: '2026-01-01', to: '2026-03-31' };
  return {
    CreateContractInput: { ...hostedInput(tenant), number: `F-${dice(2 ** 31)}`, priceComponents },
    TermsPackVersionInput: { key: 'omr-hosted', version: 1 },
    ReportIncidentInput: { contractId, severity: 'MINOR', kind: 'OTHER', channel: 'WEB', description: 'Fuzzed' },
    RecordInterventionInput: { contractId, technician: 'F', startedAt, minutes: 45, mode: 'REMOTE', kind: 'CURATIVE' },
    ExcludePeriodInput: { incidentId: own.openIncident, cause: 'FORCE_MAJEURE', startedAt: '2026-03-31T08:00:00Z' },
    SetHourlyRateInput: { contractId: own.hourlyContract, hourlyRate: '90.00 EUR', from: '2026-02-01' },
    AddAssetInput: { contractId, designation: 'Server', kind: 'SERVER', ownership: 'SHARED', quantity: 1 },
    SignContractInput: { contractId, method: 'EMAIL', signedAt: startedAt, signatory: 'S', proof: 'P' },
    SimulateTermsInput: { ...simulated, other: {} },
    SimulateTerminationInput: { contractId, effectiveOn: '2026-07-01' },
    SimulateIndexationInput: { contractId, until: '2026-12-31', indexValues: [] },
    SimulateLevelChangeInput: { contractId, key: 'K', changeOn: '2026-02-01', newMonthlyAmount: '10.00 EUR' },
  };
}

function choiceOf(caller: Caller, dice: Dice): Choice {
  const nasty = [0, 5, 40][dice(3)]!;
  const side = caller.side ?? sides[0]!;
  const others = sides.filter((one) => one !== side);
  const foreign = others.flatMap(({ ids, tenant }) => [tenant.providerId, ...ids.map(({ id }) => id)]);
  const cursors = sides.flatMap((one) => one.cursors);
  return { dice, nasty, own: side.byTable, foreign, cursors };
}

interface Told {
  readonly status: number;
  readonly text: string;
  readonly body: GivenAnswer & {
    readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  };
}

async function send(caller: Caller, operation: RandomOperation): Promise<Told> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(caller.authorization === null ? {} : { authorization: caller.authorization }),
    },
    body: JSON.stringify(operation),
  });
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) as Told['body'] };
}

/** What no answer may contain, unless its request did: how the server is made. */
const INSIDES = [
  /\bat [\w.<>]+ \([^)]*:\d+:\d+\)|\n\s+at /,
  /node_modules|\/(?:api|dist|work|home|usr|tmp)\/[\w-]+\/|\.[tj]s\b|file:\/\//,
  /\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM) \w+|\b(?:relation|column|constraint|row-level security|syntax error)\b "?/,
  /\bpg_|astreinte_api|ECONN|postgres|typeorm|Cannot read propert|is not a function|is not iterable|Maximum call stack/i,
];
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** Cursors hide what they say; it is looked at too. */
function opened(text: string): string {
  const cursors = [...text.matchAll(/[\w-]{16,}/g)].map(([cursor]) => Buffer.from(cursor, 'base64url'));
  return [text, ...cursors.map((bytes) => bytes.toString('latin1'))].join('\n');
}

/** All that is wrong with an answer. */
function complaints(caller: Caller, operation: RandomOperation, { status, text, body }: Told): string[] {
  const found: string[] = [];
  const codes = (body.errors ?? []).map(({ extensions }) => String(extensions?.code));
  if (status >= 500) found.push(`status ${status}`);
  for (const code of codes) if (code === 'INTERNAL' || code === 'UNAVAILABLE') found.push(code);
  if (caller.side === undefined && (status !== 401 || body.data !== undefined) && !/^[45]/.test(String(status)))
    found.push(`${caller.name} was answered ${status}`);
  found.push(...misfits(schema, operation, body));
  const asked = JSON.stringify(operation);
  for (const { message } of body.errors ?? [])
    for (const form of INSIDES) {
      const [shown] = form.exec(message) ?? [];
      if (shown !== undefined && !asked.includes(shown)) found.push(`tells of its insides: ${message.slice(0, 300)}`);
    }
  const whole = opened(text);
  const place = caller.side === undefined ? -1 : sides.indexOf(caller.side);
  NAMES.forEach((name, other) => {
    if (other !== place && whole.includes(name)) found.push(`tells of ${name}`);
  });
  const named = opened(asked).toLowerCase();
  for (const [id] of whole.matchAll(UUID)) {
    if (named.includes(id.toLowerCase())) continue;
    if (told.some((ids, other) => other !== place && ids.has(id))) found.push(`tells ${id} of another provider`);
    if (place >= 0 && !codes.includes('INTERNAL')) told[place]!.set(id, callers.indexOf(caller));
  }
  const hidden = HIDDEN_NAMES[caller.who as 'client'];
  if (hidden?.some((name) => whole.includes(name))) found.push(`tells of one of ${hidden.join(', ')}`);
  return found;
}

/** Of the same provider, and none of a client's business. */
const HIDDEN_NAMES = {
  client: NAMES.flatMap((name) => [`Client 2 of ${name}`, `otherClient of ${name}`]),
  otherClient: NAMES.flatMap((name) => [`Client 1 of ${name}`]),
} as const;

const tally = { understood: 0, asked: 0, refused: 0 };

/** One of ten is nobody's; of mutations half are the administrator's, who may do most of them. */
function callerOf(dice: Dice, root: 'query' | 'mutation'): Caller {
  const draw = dice(10);
  if (draw === 0) return callers[dice(callers.length)]!;
  return callers[root === 'mutation' && draw < 5 ? 0 : dice(8)]!;
}

/** Sends what a seed says, and returns what is wrong with the answer. */
async function round(seed: number, root: 'query' | 'mutation', fields: readonly string[]): Promise<unknown[]> {
  const dice = diceOf(seed);
  const caller = callerOf(dice, root);
  const choice = choiceOf(caller, dice);
  const good = goodInputs(caller.side ?? sides[0]!, dice);
  const operation = OperationWriter.write(schema, choice, { root, fields, depth: 1 + dice(4), good });
  const answer = await send(caller, operation);
  if (caller.side !== undefined) {
    tally.asked += 1;
    if (answer.body.data !== undefined && answer.body.data !== null) tally.understood += 1;
    if (answer.text.includes('"refusals":[{')) tally.refused += 1;
  }
  const found = complaints(caller, operation, answer);
  if (found.length === 0) return [];
  return [{ seed, caller: caller.name, found, ...operation, answer: answer.text.slice(0, 2_000) }];
}

const roots = (['query', 'mutation'] as const).map((root) => {
  const type = root === 'query' ? schema.getQueryType() : schema.getMutationType();
  return [
    root,
    Object.values<GraphQLField<unknown, unknown>>(type?.getFields() ?? {}).map(({ name }) => name),
  ] as const;
});
const single = roots.flatMap(([root, names]) => names.map((name) => [`${root} ${name}`, root, name] as const));
const seedOf = (name: string, nth: number): number =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2 ** 30, FIRST_SEED) + nth;

test.each(single)('%s takes whatever is sent to it without a fault', async (name, root, field) => {
  const faults: unknown[] = [];
  for (let nth = 0; nth < times(120); nth += 1) faults.push(...(await round(seedOf(name, nth), root, [field])));
  expect({ firstSeed: FIRST_SEED, faults: faults.slice(0, 1) }).toEqual({ firstSeed: FIRST_SEED, faults: [] });
});

test.each(roots)('several fields of a %s in one document', async (root, names) => {
  const faults: unknown[] = [];
  for (let nth = 0; nth < times(400); nth += 1) {
    const seed = seedOf(`several ${root}`, nth);
    const dice = diceOf(seed + 1);
    const fields = Array.from({ length: 2 + dice(3) }, () => names[dice(names.length)]!);
    faults.push(...(await round(seed, root, fields)));
  }
  expect({ firstSeed: FIRST_SEED, faults: faults.slice(0, 1) }).toEqual({ firstSeed: FIRST_SEED, faults: [] });
});

test('much of it was understood, done or refused', async () => {
  // Else nothing but the scalars was tried.
  expect(tally.understood).toBeGreaterThan(tally.asked / 4);
  const mutations = single.filter(([, root]) => root === 'mutation');
  expect((await eventsOf(sides[0]!.tenant)) - sides[0]!.events).toBeGreaterThan(mutations.length);
  expect(tally.refused).toBeGreaterThan(single.length);
});

test('afterwards the server is ready and the records are sound', async () => {
  expect((await fetch(`${api.url}/health/ready`)).status).toBe(200);
  for (const { tenant } of sides)
    expect(await unsound(api.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});

test('clients were told nothing of one another, of what was made meanwhile either', async () => {
  for (const [place, { tenant, own, other }] of sides.entries()) {
    const ids = await idsOf(tenant);
    const contractsOf = async (client: string): Promise<Set<string>> => {
      const { nodes } = (
        await api.ask<{ contracts: { nodes: { id: string }[] } }>(
          tenant.keys.administrator,
          `query ($id: ID!) { contracts(first: 500, filter: { clientId: $id }) { nodes { id } } }`,
          { id: client },
        )
      ).contracts;
      return new Set(nodes.map(({ id }) => id));
    };
    for (const [who, hidden] of [
      ['client', other.client],
      ['otherClient', own.client],
    ] as const) {
      const contracts = await contractsOf(hidden);
      const caller = callers.findIndex((one) => one.side === sides[place] && one.who === who);
      const toldToThem = ids.filter(
        ({ id, contractId }) =>
          told[place]!.get(id) === caller && (contracts.has(contractId ?? '') || contracts.has(id)),
      );
      expect([who, toldToThem]).toEqual([who, []]);
    }
  }
});
