import { isDeepStrictEqual } from 'node:util';
import { v7 } from 'uuid';
import { getNamedType, GraphQLID, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import { writeApiKey } from '../../api/app/access/api-key';
import { insertKey, type NewKey } from '../../api/app/access/create-provider';
import { SCOPES, type Scope } from '../../api/app/access/scopes';
import { heldAt } from '../../api/domain/time/clock';
import { mutations, type MutationName } from '../../api/graphql/_generated/mutations';
import { apiSchema } from '../../api/server';
import { databaseState } from '../support/database-state';
import { furnish, type Things } from '../support/furnish';
import { INPUTS, type Input } from './mutation-inputs';
import { startTestApi, type GraphqlAnswer, type TestApi } from '../support/test-api';
import { at, makeTenant, type Tenant, type Who } from '../support/tenant';

/**
 * Every mutation that the schema declares, with every id that it takes, where that id is another's:
 * the answer is that of an id which does not exist, and nothing is changed. Those keys have all
 * scopes, so that nothing but the database stands between them. Then every mutation with every
 * scope but its own.
 */

const MUTATIONS = Object.values(apiSchema().getMutationType()!.getFields());
const UNKNOWN = '019a0000-0000-7000-8999-000000000999';

let api: TestApi;
const tenants: { tenant: Tenant; own: Things; other: Things }[] = [];
beforeAll(async () => {
  api = await startTestApi('2026-04-01T08:00:00Z');
  for (const name of ['Alpha', 'Bravo']) {
    const tenant = await makeTenant(api.database, name, 'ALL');
    tenants.push({ tenant, ...(await furnish(tenant)) });
  }
});
afterAll(() => api.close());

/**
 * Mutations that do many: the list of their input, each of which is what another mutation takes;
 * for readings there is none.
 */
const OF_MANY: Readonly<Record<string, { readonly list: string; readonly one: string | null }>> = {
  recordReadings: { list: 'readings', one: null },
  recordInterventions: { list: 'interventions', one: 'recordIntervention' },
  reportIncidents: { list: 'incidents', one: 'reportIncident' },
};

/** What a mutation takes: of one that does many, one thing with another that is right. */
function inputOf(mutation: string, things: Things, tenant: Tenant): Input {
  return INPUTS[OF_MANY[mutation]?.one ?? mutation]!(things, tenant);
}

function inputType(mutation: string): GraphQLInputObjectType {
  const type = getNamedType(
    MUTATIONS.find(({ name }) => name === mutation)!.args.find(({ name }) => name === 'input')!.type,
  );
  if (!isInputObjectType(type)) throw new Error(`${mutation} takes no input object`);
  return type;
}

/** What a mutation takes, or one thing of those that it takes. */
function itemType(mutation: string): GraphQLInputObjectType {
  const many = OF_MANY[mutation];
  const item = many === undefined ? null : getNamedType(inputType(mutation).getFields()[many.list]!.type);
  return isInputObjectType(item) ? item : inputType(mutation);
}

/** The fields of a mutation's input that take an id, or several. */
function idFields(mutation: string): string[] {
  return Object.values(itemType(mutation).getFields()).flatMap(({ name, type }) =>
    getNamedType(type) === GraphQLID ? [name] : [],
  );
}

const CASES = MUTATIONS.flatMap(({ name }) => idFields(name).map((field) => [name, field] as const));

test('every mutation of the schema is declared, and those that take no id are tried below by themselves', () => {
  expect(Object.keys(mutations).sort()).toEqual(MUTATIONS.map(({ name }) => name).sort());
  const tried = new Set(CASES.map(([mutation]) => mutation));
  expect(Object.keys(mutations).filter((name) => !tried.has(name))).toEqual([
    'createApiKey',
    'setAccounts',
    'postAccountingEntries',
    'acknowledgeBillingAdjustments',
    'startClosing',
    'acknowledgeInvoices',
    'recordIndexValues',
    'recordIndexSuccessor',
    'recordLegalRates',
    'setInvoicing',
  ]);
});

test('every mutation has its input here, and every id of it is given one', () => {
  const told = [...Object.keys(INPUTS), ...Object.keys(OF_MANY)];
  expect([...new Set(told)].sort()).toEqual(MUTATIONS.map(({ name }) => name).sort());
  const { tenant, own } = tenants[0]!;
  expect(CASES.filter(([mutation, field]) => inputOf(mutation, own, tenant)[field] === undefined)).toEqual([]);
  for (const [many, { one }] of Object.entries(OF_MANY)) if (one !== null) expect(itemType(many)).toBe(inputType(one));
  // No id hides deeper in an input, but in those of many.
  const deeper = MUTATIONS.flatMap(({ name }) =>
    Object.values(inputType(name).getFields()).flatMap((field) => {
      const inner = getNamedType(field.type);
      if (!isInputObjectType(inner) || OF_MANY[name] !== undefined) return [];
      return Object.values(inner.getFields()).flatMap((one) =>
        getNamedType(one.type) === GraphQLID ? [`${name}.${field.name}.${one.name}`] : [],
      );
    }),
  );
  expect(deeper).toEqual([]);
});

const REFUSALS = 'refusals { code path message whatToDo }';

interface Answered {
  readonly refusals: readonly unknown[];
  readonly replayed: boolean;
  readonly outcomes?: readonly { readonly refusals: readonly unknown[] }[] | null;
}

/** What a mutation answers; refusals of one of many stand for its own. */
async function answerTo(
  key: string,
  mutation: string,
  one: Input,
): Promise<Pick<GraphqlAnswer, 'status' | 'data' | 'errors'>> {
  const many = OF_MANY[mutation];
  const input = many === undefined ? one : { [many.list]: [one] };
  const document = `mutation ($key: String!, $input: ${inputType(mutation).name}!) {
    answer: ${mutation}(idempotencyKey: $key, input: $input) {
      ${REFUSALS} replayed ${many === undefined ? '' : `outcomes { ${REFUSALS} }`} } }`;
  const { status, data, errors } = await api.send(key, document, { key: 'foreign', input });
  const answered = (data as { answer: Answered | null } | null)?.answer;
  if (answered?.outcomes == null) return { status, data, errors };
  const { outcomes, ...answer } = answered;
  const refusals = [...answer.refusals, ...outcomes.flatMap((each) => each.refusals)];
  return { status, data: { answer: { ...answer, refusals } } as unknown as GraphqlAnswer['data'], errors };
}

/** All rows of both providers. */
function states(): Promise<unknown> {
  return Promise.all(tenants.map(({ tenant }) => databaseState(tenant.database, tenant.sessions.administrator)));
}

/** After how many calls it is looked at whether anything changed: to look costs far more than to call. */
const LOOK_AFTER = 25;

/** Expects that nothing is changed by what is tried between its start and its end. */
class Unchanged {
  private stood: unknown = null;
  private tried: string[] = [];

  async start(): Promise<void> {
    this.stood = await states();
  }

  async look(tried: string): Promise<void> {
    this.tried.push(tried);
    if (this.tried.length >= LOOK_AFTER) await this.end();
  }

  async end(): Promise<void> {
    const now = await states();
    const changed = { by: isDeepStrictEqual(now, this.stood) ? [] : this.tried, now };
    const expected = { by: [], now: this.stood };
    this.stood = now;
    this.tried = [];
    expect(changed).toEqual(expected);
  }
}

/** An input in which one id is another's. */
function withId(input: Input, field: string, id: unknown): Input {
  return { ...input, [field]: Array.isArray(input[field]) ? [id] : id };
}

const USERS: readonly (readonly [Who, number])[] = [
  ['administrator', 0],
  ['technician', 1],
  ['client', 0],
  ['otherClient', 1],
  ['erp', 0],
];

describe.each(USERS)('%s of provider %i', (who, place) => {
  const unchanged = new Unchanged();
  beforeAll(() => unchanged.start());

  test.each(CASES)('%s: an %s of others does not exist', async (mutation, field) => {
    const { tenant, own, other } = tenants[place]!;
    const foreign = tenants[1 - place]!;
    const mine = who === 'otherClient' ? other : own;
    const input = inputOf(mutation, mine, tenant);
    const notFound = await answerTo(tenant.keys[who], mutation, withId(input, field, UNKNOWN));
    expect(notFound).toMatchObject({
      status: 200,
      data: {
        answer: {
          refusals: [{ code: 'NOT_FOUND', path: expect.arrayContaining([field]) as unknown }],
          replayed: false,
        },
      },
      errors: [],
    });
    const theirs = [inputOf(mutation, foreign.own, foreign.tenant), inputOf(mutation, foreign.other, foreign.tenant)];
    if (tenant.sessions[who].kind !== 'PROVIDER' && field !== 'partnerId' && mutation !== 'createClient') {
      theirs.push(inputOf(mutation, mine === own ? other : own, tenant));
    }
    for (const id of theirs.map((each) => [each[field]].flat()[0])) {
      expect(await answerTo(tenant.keys[who], mutation, withId(input, field, id))).toEqual(notFound);
    }
    await unchanged.look(`${mutation} ${field}`);
  });

  test('the last of them changed nothing', () => unchanged.end());
});

describe('what only the staff may write, with a key that has every scope and names its own things', () => {
  const OF_STAFF: readonly string[] = ['contracts:write', 'incidents:manage', 'penalties:decide', 'billing:write'];
  const forbidden = new Set<string>();
  const cases = Object.entries(mutations).flatMap(([name, { scope }]) => (OF_STAFF.includes(scope) ? [name] : []));

  const unchanged = new Unchanged();
  beforeAll(() => unchanged.start());

  test.each(cases)('%s is never done for a client or a partner', async (mutation) => {
    const { tenant, own } = tenants[0]!;
    for (const who of ['client', 'erp'] as const) {
      const { data, errors } = await answerTo(tenant.keys[who], mutation, inputOf(mutation, own, tenant));
      if (errors[0]?.extensions.code === 'FORBIDDEN') forbidden.add(mutation);
      else expect(data).toMatchObject({ answer: { refusals: [{ code: expect.any(String) as string }] } });
    }
    await unchanged.look(mutation);
  });

  test('the last of them changed nothing', () => unchanged.end());

  test('control: most of them get as far as the database', () => {
    expect(forbidden.size).toBeGreaterThan(cases.length / 2);
  });
});

describe('what has no id of a row', () => {
  test('a terms pack that only another provider has is one that does not exist', async () => {
    const { tenant, own } = tenants[0]!;
    for (const version of [9, 102]) {
      const input = { ...INPUTS['createContract']!(own, tenant), termsPack: { key: 'omr-hosted', version } };
      expect(await answerTo(tenant.keys.administrator, 'createContract', input)).toMatchObject({
        data: { answer: { refusals: [{ code: 'TERMS_PACK_NOT_FOUND', path: ['termsPack'] }] } },
      });
    }
  });

  test('a cursor of another provider acknowledges nothing of theirs', async () => {
    const [{ tenant }, { tenant: foreign }] = [tenants[0]!, tenants[1]!];
    const before = await databaseState(foreign.database, foreign.sessions.administrator);
    const { billingAdjustments } = await api.ask<{ billingAdjustments: { pageInfo: { endCursor: string } } }>(
      foreign.keys.administrator,
      '{ billingAdjustments { pageInfo { endCursor } } }',
    );
    const input = { upTo: billingAdjustments.pageInfo.endCursor, documentNumber: 'THEIRS' };
    await answerTo(tenant.keys.erp, 'acknowledgeBillingAdjustments', input);
    expect(await databaseState(foreign.database, foreign.sessions.administrator)).toEqual(before);
  });

  test.each(['administrator', 'client'] as const)('acknowledging is for partners: %s may not', async (who) => {
    const { tenant } = tenants[0]!;
    const input = { upTo: 'none', documentNumber: 'DOC' };
    for (const mutation of ['acknowledgeBillingAdjustments', 'acknowledgeInvoices'])
      expect(await answerTo(tenant.keys[who], mutation, input)).toMatchObject({
        data: { answer: null },
        errors: [{ path: ['answer'], extensions: { code: 'FORBIDDEN' } }],
      });
  });
});

type KindAndKey = readonly [kind: NewKey['kind'], key: string];

const PARTIES: readonly (readonly [NewKey['kind'], (tenant: Tenant) => Partial<NewKey>])[] = [
  ['PROVIDER', () => ({})],
  ['PARTNER', ({ partnerId }) => ({ partnerId })],
  ['CLIENT', ({ clientId }) => ({ clientId })],
];

async function keyWith(kind: NewKey['kind'], of: Partial<NewKey>, scopes: readonly Scope[]): Promise<string> {
  const { tenant } = tenants[0]!;
  const key = writeApiKey(tenant.providerId, v7());
  const made: NewKey = { key, name: `${kind} ${key.keyId}`, scopes, demo: false, kind, ...of };
  await api.database.write(tenant.sessions.administrator, (tx) =>
    insertKey(tx, tenant.providerId, made, heldAt(at('2026-01-01T00:00:00Z'))),
  );
  return key.text;
}

/** The input of a mutation with ids that nobody has, so that nothing comes of it. */
function harmless(mutation: MutationName): Input {
  const { tenant, own } = tenants[0]!;
  return idFields(mutation).reduce((input, field) => withId(input, field, UNKNOWN), inputOf(mutation, own, tenant));
}

describe('scopes', () => {
  /** Keys with all scopes but one, and with that one alone, of each kind of user. */
  const keysOf = new Map<Scope, { readonly without: readonly KindAndKey[]; readonly alone: readonly string[] }>();
  const unchanged = new Unchanged();

  beforeAll(async () => {
    const { tenant } = tenants[0]!;
    for (const scope of new Set(Object.values(mutations).map(({ scope }) => scope))) {
      const others = SCOPES.filter((each) => each !== scope);
      expect(others).toHaveLength(SCOPES.length - 1);
      const without: KindAndKey[] = [];
      const alone: string[] = [];
      for (const [kind, of] of PARTIES) {
        without.push([kind, await keyWith(kind, of(tenant), others)]);
        alone.push(await keyWith(kind, of(tenant), [scope]));
      }
      keysOf.set(scope, { without, alone });
    }
    await unchanged.start();
  });

  const EVERY = Object.entries(mutations).map(([name, { scope }]) => [name as MutationName, scope] as const);

  test.each(EVERY)('%s needs %s: with all others it does nothing, whoever asks', async (mutation, scope) => {
    const { tenant, own } = tenants[0]!;
    for (const [kind, key] of keysOf.get(scope)!.without)
      expect([kind, await answerTo(key, mutation, inputOf(mutation, own, tenant))]).toMatchObject([
        kind,
        { data: { answer: null }, errors: [{ path: ['answer'], extensions: { code: 'FORBIDDEN' } }] },
      ]);
    await unchanged.look(mutation);
  });

  test('the last of them changed nothing', () => unchanged.end());

  test.each(EVERY)('control: %s lets somebody in with %s alone', async (mutation, scope) => {
    const isLetIn: boolean[] = [];
    for (const key of keysOf.get(scope)!.alone) {
      const { errors } = await answerTo(key, mutation, harmless(mutation));
      isLetIn.push(!errors.some(({ extensions }) => extensions.code === 'FORBIDDEN'));
    }
    expect(isLetIn).toContain(true);
  });
});
