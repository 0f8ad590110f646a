import { TermsPackRow } from '../../api/store/rows';
import { apiSchema } from '../../api/server';
import { sealProvider } from '../../api/app/seal/seal-provider';
import { furnish, idsOf, type Things } from '../support/furnish';
import { reading } from '../support/made-contract';
import { startTestApi, type GraphqlAnswer, type TestApi } from '../support/test-api';
import { makeTenant, WHO, type Tenant, type Who } from '../support/tenant';
import { partyOf } from '../../api/store/database/session';
import { UNLIMITED } from '../support/unlimited';
import {
  AVERAGES,
  BY_ID,
  BOOKS,
  BY_OWN_NUMBER,
  CAMPAIGN,
  CASES,
  DAYS,
  FEED,
  KEYS,
  LISTS,
  OF_THE_PROVIDERS,
  ROWS_THAT_NO_STORY_LEAVES,
  SIMULATIONS,
  WORK,
} from './query-cases';
import { rosterOf } from './roster-of';
import { selectAll, selectAllIn } from './select-all';

/**
 * Two providers with the same shape of data, and every field of `Query` asked by every kind of user
 * of both. All keys have all scopes, so that nothing but the database stands between them.
 */

const schema = apiSchema();
const QUERIES = Object.values(schema.getQueryType()!.getFields());
const UNKNOWN = '019a0000-0000-7000-8999-000000000999';

let api: TestApi;
const tenants: {
  tenant: Tenant;
  own: Things;
  other: Things;
  ids: Awaited<ReturnType<typeof idsOf>>;
  seal: string | undefined;
}[] = [];
beforeAll(async () => {
  api = await startTestApi('2026-04-01T08:00:00Z', UNLIMITED);
  for (const name of ['Alpha', 'Bravo']) {
    const tenant = await makeTenant(api.database, name, 'ALL');
    const things = await furnish(tenant);
    // A version of a pack that the other provider does not have.
    await tenant.database.write(tenant.sessions.administrator, async (tx) => {
      const [pack] = await tx.manager.find(TermsPackRow, { where: { key: 'omr-hosted', version: 1 } });
      const version = name === 'Alpha' ? 101 : 102;
      await tx.manager.insert(TermsPackRow, { ...pack!, version, document: { ...pack!.document, version } });
      for (const [table, text] of ROWS_THAT_NO_STORY_LEAVES) await tx.query({ name: `test:${table}`, text });
    });
    const seal = await sealProvider(tenant.database, tenant.providerId);
    tenants.push({ tenant, ...things, ids: await idsOf(tenant), seal: seal?.hash });
  }
});
afterAll(() => api.close());

/** A user of one of the two, what is theirs, and what is not. */
interface User {
  readonly name: string;
  readonly who: Who;
  readonly key: string;
  readonly tenant: Tenant;
  /** Things that they see. */
  readonly seen: readonly Things[];
  /** Things that they do not see: the other provider's, and another client's. */
  readonly hidden: readonly Things[];
  /** Ids that nothing they are answered may contain. */
  readonly hiddenIds: readonly string[];
}

function userOf(place: number, who: Who): User {
  const { tenant, own, other, ids } = tenants[place]!;
  const foreign = tenants[1 - place]!;
  const seen = { otherClient: [other], client: [own], erp: [own], reseller: [own] }[who as 'client'] ?? [own, other];
  const unseen = [own, other].filter((things) => !seen.includes(things));
  const contracts = new Set(
    unseen.flatMap(({ contract, hourlyContract, serverContract, invoicedContract }) => [
      ...[contract, hourlyContract, serverContract, invoicedContract],
    ]),
  );
  const hiddenIds = [
    ...foreign.ids.map(({ id }) => id),
    foreign.tenant.providerId,
    ...ids.filter(({ id, contractId }) => contracts.has(id) || contracts.has(contractId ?? '')).map(({ id }) => id),
    ...unseen.flatMap(({ client, payment }) => [client, payment]),
  ];
  const hidden = [foreign.own, foreign.other, ...unseen];
  return {
    name: `${who} of ${place === 0 ? 'Alpha' : 'Bravo'}`,
    who,
    key: tenant.keys[who],
    tenant,
    seen,
    hidden,
    hiddenIds,
  };
}

const USERS = [
  ...WHO.map((who) => [`${who} of Alpha`, 0, who] as const),
  ...(['administrator', 'otherClient'] as const).map((who) => [`${who} of Bravo`, 1, who] as const),
];

/** Asks for one thing by id, with all its fields. */
function askById(user: User, field: string, id: string): Promise<GraphqlAnswer> {
  const type = QUERIES.find(({ name }) => name === field)!.type;
  return api.send(user.key, `query ($id: ID!) { ${field}(id: $id) ${selectAll(type, 0)} }`, { id });
}

test('every field of Query has its case here', () => {
  expect(QUERIES.map(({ name }) => name).sort()).toEqual([...CASES].sort());
});

/** Simulations that tell of invoices, from which all else is near. */
const SHALLOW = new Set(['simulateLateInterest']);

/** What must not be in an answer to a user. */
function leaks(user: User, answer: GraphqlAnswer): string[] {
  const text = JSON.stringify([answer.data, answer.errors]);
  const others = user.tenant === tenants[0]!.tenant ? 'Bravo' : 'Alpha';
  return [...user.hiddenIds, others].filter((each) => text.includes(each));
}

describe.each(USERS)('%s', (_name, place, who) => {
  let user: User;
  beforeAll(() => {
    user = userOf(place, who);
  });

  test.each(Object.entries(BY_ID))('%s by id: own things, and nothing of others', async (field, idOf) => {
    for (const things of user.seen) {
      const type = QUERIES.find(({ name }) => name === field)!.type;
      for (const selection of field === 'contract' ? selectAllIn(80, type, 2) : selectAllIn(1, type, 1)) {
        const document = `query ($id: ID!) { ${field}(id: $id) ${selection} }`;
        const answer = await api.send(user.key, document, { id: idOf(things) });
        expect(answer.errors).toEqual([]);
        expect(answer.data).toMatchObject({ [field]: { id: idOf(things) } });
        expect(leaks(user, answer)).toEqual([]);
      }
    }
    const unknown = await askById(user, field, UNKNOWN);
    expect(unknown.data).toEqual({ [field]: null });
    for (const id of user.hidden.map(idOf)) {
      const { status, data, errors } = await askById(user, field, id);
      expect({ status, data, errors }).toEqual({ status: unknown.status, data: unknown.data, errors: unknown.errors });
    }
    // What is no id is a slip of the caller's, and says nothing of any row.
    const slip = await askById(user, field, 'no id at all');
    expect(slip).toMatchObject({ data: { [field]: null }, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  test.each([DAYS, WORK])('%s: what is of own contracts, and nothing of others, by filter neither', async (field) => {
    const type = QUERIES.find(({ name }) => name === field)!.type;
    const answer = await api.send(user.key, `{ ${field}(first: 50) ${selectAll(type, 1)} }`);
    expect([answer.errors, leaks(user, answer)]).toEqual([[], []]);
    const { edges } = answer.data![field] as unknown as { edges: readonly object[] };
    expect(edges.length).toBeGreaterThan(0);
    for (const { contract, client } of user.hidden)
      for (const filter of [`contractId: "${contract}"`, `clientId: "${client}"`]) {
        const { data } = await api.send(user.key, `{ ${field}(filter: { ${filter} }) { nodes { kind } } }`);
        expect(data).toEqual({ [field]: { nodes: [] } });
      }
  });

  test.each(Object.entries(LISTS))('%s: all own things, and nothing of others', async (field, { table, filters }) => {
    const type = QUERIES.find(({ name }) => name === field)!.type;
    const answer = await api.send(user.key, `{ ${field}(first: 50) ${selectAll(type, 1)} }`);
    expect(answer.errors).toEqual([]);
    expect(leaks(user, answer)).toEqual([]);
    const { edges } = answer.data![field] as unknown as { edges: { node: { id: string } }[] };
    const visible = tenants[place]!.ids.filter((row) => row.table === table && !user.hiddenIds.includes(row.id));
    expect(edges.map(({ node }) => node.id).sort()).toEqual(visible.map(({ id }) => id).sort());
    expect(visible.length).toBeGreaterThan(0);
    for (const filter of user.hidden.flatMap(filters)) {
      const { data } = await api.send(
        user.key,
        `{ ${field}(${filter}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
      );
      expect(data).toEqual({ [field]: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } });
    }
  });

  test('the roster: the own one for the staff, and none for others', async () => {
    const { answer, ...roster } = await rosterOf(api, user.key);
    expect(leaks(user, answer)).toEqual([]);
    const own = OF_THE_PROVIDERS.has(who) ? user.seen.map(({ shift }) => shift).sort() : [];
    expect(roster).toEqual({ onCall: own, listed: own, gaps: own.length === 0 ? 0 : 1 });
  });

  test('indexationCampaign: own contracts, and nothing of others', async () => {
    const type = QUERIES.find(({ name }) => name === CAMPAIGN)!.type;
    const filter = 'filter: { from: "2027-01-01", until: "2027-12-31" }';
    const answer = await api.send(user.key, `{ ${CAMPAIGN}(${filter}) ${selectAll(type, 2)} }`);
    expect(answer.errors).toEqual([]);
    expect(leaks(user, answer)).toEqual([]);
    const { edges } = answer.data![CAMPAIGN] as unknown as { edges: { node: { contract: { id: string } } }[] };
    const listed = new Set(edges.map(({ node }) => node.contract.id));
    expect(user.seen.filter(({ contract }) => !listed.has(contract))).toEqual([]);
  });

  test('billingFeed: all own adjustments, and nothing of others', async () => {
    const type = QUERIES.find(({ name }) => name === FEED)!.type;
    const answer = await api.send(user.key, `{ ${FEED}(first: 50) ${selectAll(type, 2)} }`);
    expect(answer.errors).toEqual([]);
    expect(leaks(user, answer)).toEqual([]);
    const { edges } = answer.data![FEED] as unknown as { edges: { node: { adjustment: { id: string } | null } }[] };
    const visible = tenants[place]!.ids.filter(
      (row) => row.table === 'billing_adjustment' && !user.hiddenIds.includes(row.id),
    );
    const given = edges.flatMap(({ node }) => (node.adjustment === null ? [] : [node.adjustment.id]));
    expect(given.sort()).toEqual(visible.map(({ id }) => id).sort());
    expect(visible.length).toBeGreaterThan(0);
  });

  test.each(Object.entries(SIMULATIONS))('%s: on own contracts only', async (field, beside) => {
    const { type, args } = QUERIES.find(({ name }) => name === field)!;
    const document = `query ($input: ${String(args[0]!.type)}) { ${field}(input: $input) ${selectAll(type, SHALLOW.has(field) ? 3 : 6)} }`;
    const ask = (contractId: string) => api.send(user.key, document, { input: { contractId, ...beside } });
    for (const { contract } of user.seen) {
      const answer = await ask(contract);
      expect(answer.errors).toEqual([]);
      expect(answer.data).toMatchObject({ [field]: { refusals: [], simulation: {} } });
      expect(leaks(user, answer)).toEqual([]);
    }
    const unknown = await ask(UNKNOWN);
    expect(unknown.data).toMatchObject({ [field]: { refusals: [{ code: 'NOT_FOUND' }], simulation: null } });
    for (const id of [...user.hidden.map(({ contract }) => contract), 'no id at all']) {
      const { status, data, errors } = await ask(id);
      expect({ status, data, errors }).toEqual({ status: unknown.status, data: unknown.data, errors: unknown.errors });
    }
  });

  test('apiKeys: those of the own party, and nothing of others', async () => {
    const type = QUERIES.find(({ name }) => name === KEYS)!.type;
    const answer = await api.send(user.key, `{ ${KEYS}(first: 50) ${selectAll(type, 1)} }`);
    expect(answer.errors).toEqual([]);
    expect(leaks(user, answer)).toEqual([]);
    const { edges } = answer.data![KEYS] as unknown as { edges: { node: { id: string } }[] };
    expect(edges.map(({ node }) => node.id).sort()).toEqual(keysOfParty(user.tenant, who));
  });

  test.each(Object.entries(BY_OWN_NUMBER))('%s: by numbers of the own party alone', async (field, idOf) => {
    const document = `query ($value: String!) { ${field}(system: "erp", value: $value) { id } }`;
    const found = [];
    for (const { client } of [...user.seen, ...user.hidden]) {
      const answer = await api.send(user.key, document, { value: `N-${client}` });
      expect(answer.errors).toEqual([]);
      found.push(answer.data?.[field] ?? null);
    }
    const own = OF_THE_PROVIDERS.has(who) ? user.seen.map((things) => ({ id: idOf(things) })) : [];
    expect(found.filter((each) => each !== null)).toEqual(own);
  });

  test('averages tell nothing of others', async () => {
    const period = 'from: "2026-01-01", before: "2026-12-31"';
    const answer = await api.send(user.key, `{ ${AVERAGES}(${period}) { services explanation { text } } }`);
    expect([answer.errors, leaks(user, answer)]).toEqual([[], []]);
  });

  test(`the books: ${BOOKS.join(' and ')}, all of the staff, of its clients of a partner, of no client`, async () => {
    const isStaff = OF_THE_PROVIDERS.has(who);
    const typeOf = (field: string) => QUERIES.find(({ name }) => name === field)!.type;
    const answer = await api.send(
      user.key,
      `{ accountingEntries(first: 50) ${selectAll(typeOf('accountingEntries'), 1)}
        reconciledClients(first: 50) ${selectAll(typeOf('reconciledClients'), 1)}
        entries: accountingEntries(first: 50) { nodes { client { id } } }
        clients: reconciledClients { nodes { difference } }
        accounting ${selectAll(typeOf('accounting'), 1)} reconciledPenalties { books difference }
        trialBalance(fiscalYear: 2026) { account balance } accountingFiles { fiscalYear } }`,
    );
    expect([answer.errors, leaks(user, answer)]).toEqual([[], []]);
    const {
      accountingEntries: _,
      reconciledClients: __,
      entries,
      clients,
      ...whole
    } = answer.data as unknown as {
      accountingEntries: unknown;
      reconciledClients: unknown;
      entries: { nodes: { client: { id: string } | null }[] };
      clients: { nodes: { difference: string }[] } | null;
    };
    const seen = new Set(entries.nodes.map(({ client }) => client?.id));
    const isSeen = who !== 'client' && who !== 'otherClient';
    expect([...seen].sort()).toEqual(isSeen ? user.seen.map(({ client }) => client).sort() : []);
    expect(Object.values(whole).map((each) => each !== null)).toEqual([isStaff, isStaff, isStaff, isSeen]);
    expect(clients?.nodes.map(({ difference }) => difference) ?? null).toEqual(
      isStaff ? user.seen.map(() => '0.00 EUR') : null,
    );
  });

  test.each([
    ['closingRuns', 'closingRun', 'closing_run', 'refused'],
    ['directDebitBatches', 'directDebitBatch', 'direct_debit_batch', 'debits'],
  ])('%s: those of the own provider for the staff, and none for others', async (list, one, table, below) => {
    const type = QUERIES.find(({ name }) => name === list)!.type;
    const answer = await api.send(user.key, `{ ${list}(first: 50) ${selectAll(type, 2)} }`);
    expect([answer.errors, leaks(user, answer)]).toEqual([[], []]);
    const { edges } = answer.data![list] as unknown as { edges: readonly object[] };
    const isStaff = OF_THE_PROVIDERS.has(who);
    const ofTenants = tenants.map(({ ids }) => ids.filter((each) => each.table === table));
    expect(ofTenants[place]!.length).toBeGreaterThan(0);
    expect(edges).toHaveLength(isStaff ? ofTenants[place]!.length : 0);
    for (const [of, things] of ofTenants.entries())
      for (const { id } of things) {
        const found = await api.send(user.key, `{ ${one}(id: "${id}") { id ${below} { totalCount } } }`);
        expect([of, found.data?.[one] != null]).toEqual([of, isStaff && of === place]);
      }
  });

  test('viewer, serverTime, seals and the terms packs are of the own provider', async () => {
    const document = `{
      serverTime
      viewer ${selectAll(QUERIES.find(({ name }) => name === 'viewer')!.type, 2)}
      termsPacks(first: 50) { nodes { id version } }
      own: termsPack(id: "omr-hosted@${101 + place}") { version }
      foreign: termsPack(id: "omr-hosted@${102 - place}") { version }
      newest: newestTermsPack(key: "omr-hosted") { version }
      named: termsPacks(filter: { key: "omr-hosted" }) { nodes { version } }
      seals(first: 5) { nodes { number hash } }
    }`;
    const answer = await api.send(user.key, document);
    expect(leaks(user, answer)).toEqual([]);
    expect(answer.data).toMatchObject({
      viewer: { name: `${who} of ${place === 0 ? 'Alpha' : 'Bravo'}`, provider: { id: user.tenant.providerId } },
      own: { version: 101 + place },
      foreign: null,
      newest: { version: 101 + place },
      seals: { nodes: [{ number: 1, hash: tenants[place]!.seal }] },
      named: { nodes: [{ version: 1 }, { version: 2 }, { version: 3 }, { version: 101 + place }] },
    });
    const { nodes } = answer.data!['termsPacks'] as unknown as { nodes: { version: number }[] };
    expect(nodes.map(({ version }) => version).filter((version) => version > 100)).toEqual([101 + place]);
  });
});

/** All rows of a table that a user sees, asked for without any condition. */
function rawRows(tenant: Tenant, who: Who, table: string): Promise<{ provider_id: string }[]> {
  return reading(tenant, (read) => read.query({ name: `test:raw-${table}`, text: `SELECT * FROM ${table}` }), who);
}

/** The ids of the keys of somebody's party. */
function keysOfParty({ sessions }: Tenant, who: Who): string[] {
  const party = partyOf(sessions[who]);
  return WHO.filter((each) => partyOf(sessions[each]) === party)
    .map((each) => sessions[each].actorId)
    .sort();
}

describe('a statement without any condition', () => {
  const tables = (): string[] => api.database.dataSource.entityMetadatas.map(({ tableName }) => tableName);

  test('shows rows of every table to the provider, and of no other one', async () => {
    for (const { tenant } of tenants) {
      for (const table of tables()) {
        const rows = await rawRows(tenant, 'administrator', table);
        expect([table, rows.length > 0]).toEqual([table, true]);
        expect(rows.filter((row) => row.provider_id !== tenant.providerId)).toEqual([]);
      }
    }
  });

  test.each(USERS.filter(([, , who]) => who !== 'administrator' && who !== 'technician'))(
    'shows %s only what hangs on their own contracts',
    async (_name, place, who) => {
      const user = userOf(place, who);
      let seen = 0;
      for (const table of tables()) {
        const rows = await rawRows(user.tenant, who, table);
        const text = JSON.stringify(rows);
        expect([table, user.hiddenIds.filter((id) => text.includes(id))]).toEqual([table, []]);
        seen += rows.length;
      }
      expect(seen).toBeGreaterThan(30);
    },
  );

  test.each(['client', 'erp', 'reseller', 'otherClient'] as const)(
    'shows %s no key of another party, and no outcome kept for another',
    async (who) => {
      const { tenant } = tenants[0]!;
      const keys = (await rawRows(tenant, who, 'api_key')) as unknown as { id: string }[];
      const { partnerId, clientId } = tenant.sessions[who];
      const kept = (await rawRows(tenant, who, 'idempotency_key')) as unknown as { party_id: string }[];
      expect(keys.map(({ id }) => id).sort()).toEqual(keysOfParty(tenant, who));
      expect(kept.filter((row) => row.party_id !== (partnerId ?? clientId))).toEqual([]);
      expect((await rawRows(tenant, 'administrator', 'api_key')).length).toBe(WHO.length);
    },
  );
});
