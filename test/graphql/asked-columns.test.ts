import {
  isObjectType,
  parse,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compiledSize } from '../../api/executor/compile-size';
import type { ExecutorContext } from '../../api/executor/executor-context';
import { relationOf } from '../../api/executor/relation';
import { createAuthenticate } from '../../api/app/access/authenticate';
import { createExecutor, type Executor } from '../../api/executor/executor';
import { needs } from '../../api/executor/needs';
import { makeContext } from '../../api/graphql/context';
import { apiSchema } from '../../api/server';
import { furnish } from '../support/furnish';
import { startTestApi, type TestApi } from '../support/test-api';
import { makeTenant, type Tenant } from '../support/tenant';
import { selectAll } from './select-all';

/**
 * Lists that are read without the columns that nobody asks for: around what is selected of rows.
 */
const LISTS: readonly (readonly [type: string, around: string])[] = [
  ['Contract', 'contracts(first: 9) { nodes { … } }'],
  ['Contract', 'clients(first: 9) { nodes { contracts(first: 9) { nodes { … } } } }'],
  ['ServiceModule', 'contracts(first: 9) { nodes { modules(first: 9) { nodes { … } } } }'],
  ['Incident', 'incidents(first: 9) { edges { node { … } } }'],
  ['Incident', 'contracts(first: 9) { nodes { incidents(first: 9) { nodes { … } } } }'],
  ['Incident', 'contracts(first: 9) { nodes { modules(first: 9) { nodes { incidents(first: 9) { nodes { … } } } } } }'],
  ['Penalty', 'contracts(first: 9) { nodes { penalties(first: 9) { nodes { … } } } }'],
  ['Penalty', 'incidents(first: 9) { nodes { penalties(first: 9) { nodes { … } } } }'],
  ['BillingAdjustment', 'billingAdjustments(first: 9) { nodes { … } }'],
  ['BillingAdjustment', 'billingFeed(first: 9) { nodes { adjustment { … } } }'],
  ['BillingAdjustment', 'contracts(first: 9) { nodes { billingAdjustments(first: 9) { nodes { … } } } }'],
];

/** Fields with more below them than is compiled, by the list or else the type that has them. */
const TOO_LARGE: Readonly<Record<string, readonly string[]>> = {
  Contract: ['client', 'upcomingDates'],
  ServiceModule: ['contract'],
  Incident: ['contract'],
  Penalty: ['billingAdjustment', 'contract', 'incident'],
  BillingAdjustment: ['contract', 'penalty', 'intervention'],
};

describe('a row that is read as far as it is asked for', () => {
  const schema: GraphQLSchema = apiSchema();
  const how: string[] = [];
  const whole = createExecutor(schema, { compileAfter: Infinity });
  const narrow = createExecutor(schema, { compileAfter: 0, observe: (one) => how.push(one) });
  let api: TestApi;
  let tenant: Tenant;

  beforeAll(async () => {
    api = await startTestApi();
    tenant = await makeTenant(api.database, 'Asked');
    await furnish(tenant);
  }, 120_000);
  afterAll(() => api.close());

  /** The rows of a list, each with what was selected of it. */
  async function rowsOf(
    executor: Executor,
    around: string,
    selected: string,
  ): Promise<(Record<string, unknown> | null)[]> {
    const who = await createAuthenticate(api.database, api.clock, { demoKeysAllowed: true })(
      `Bearer ${tenant.keys.administrator}`,
    );
    const read = api.database.read(who!.session);
    const context = makeContext({
      ...who!,
      read,
      database: api.database,
      now: api.clock.now(),
      stamps: api.clock.stamps(),
      requestId: 'test',
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    });
    try {
      const answer = await executor({ document: parse(`{ ${around.replace('…', selected)} }`), context });
      const { data, errors } = JSON.parse(JSON.stringify(answer)) as { data: unknown; errors?: unknown };
      expect(errors).toBeUndefined();
      return lowestRows(data, around.split('…')[0]!.match(/\w+(?=[( ]*[({])/g)!.length);
    } finally {
      await read.close();
    }
  }

  const selectionTo = (depth: number, field: GraphQLField<unknown, unknown>): string => {
    const args = field.args.some(({ name }) => name === 'first') ? '(first: 3)' : '';
    return `${field.name}${args} ${selectAll(field.type, depth, 3)}`;
  };
  const isCompiled = (text: string): boolean => {
    const [operation] = parse(text).definitions as readonly OperationDefinitionNode[];
    return compiledSize(schema, operation!, {}) !== undefined;
  };
  /** Selects what is below a field, one level less where a document with that is not compiled. */
  const selectionIn = (around: string, field: GraphQLField<unknown, unknown>): string => {
    const deep = selectionTo(1, field);
    return isCompiled(`{ ${around.replace('…', deep)} }`) ? deep : selectionTo(0, field);
  };

  it.each(LISTS)('%s of %s: each field alone is what it is among all', async (name, around) => {
    const type = schema.getType(name);
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    expect(fields.length).toBeGreaterThan(5);
    const selectionOf = (field: GraphQLField<unknown, unknown>): string => selectionIn(around, field);
    const flat = fields.filter((field) => selectionOf(field) !== selectionTo(1, field)).map((field) => field.name);
    expect(flat).toEqual(TOO_LARGE[around] ?? TOO_LARGE[name]);
    const all = await rowsOf(whole, around, fields.map(selectionOf).join(' '));
    expect(all.length).toBeGreaterThan(0);
    for (const field of fields) {
      const alone = await rowsOf(narrow, around, selectionOf(field));
      expect({ [field.name]: how.at(-1) }).toEqual({ [field.name]: 'COMPILED' });
      // An entry of a feed may have none.
      expect(alone).toEqual(all.map((row) => (row === null ? null : { [field.name]: row[field.name] })));
    }
  });

  it('has the cursors of its list whatever is asked for', async () => {
    const around = 'incidents(first: 2) { edges { cursor node { kind } } pageInfo { … } }';
    const cursors = (executor: Executor) => rowsOf(executor, around, 'startCursor endCursor hasNextPage');
    expect(await cursors(narrow)).toEqual(await cursors(whole));
    expect(how.at(-1)).toBe('COMPILED');
  });
});

/** The innermost rows of an answer: the last objects that lists or fields lead to. */
function lowestRows(data: unknown, depth: number): Record<string, unknown>[] {
  let rows: unknown[] = [data];
  for (let level = 0; level < depth; level += 1)
    rows = rows.flatMap((row) => Object.values(row as object).at(-1) as unknown).flat();
  return rows as Record<string, unknown>[];
}

describe('what a loader says that it needs', () => {
  it('does not compile where its parents have a further property', () => {
    class Loaders {
      @needs('id', 'contractId')
      right(_context: object, _parents: readonly { readonly id: string; readonly contractId: string }[]): unknown {
        return [];
      }

      // @ts-expect-error: it reads `contractId`, too
      @needs('id')
      wrong(_context: object, _parents: readonly { readonly id: string; readonly contractId: string }[]): unknown {
        return [];
      }
    }
    expect(new Loaders().right({}, [])).toEqual([]);
  });

  it('is told of nearly all: of the rest, whole rows are read', () => {
    const schema = apiSchema();
    const silent = [...new Set(LISTS.map(([name]) => name))].flatMap((name) => {
      const fields = Object.values((schema.getType(name) as GraphQLObjectType<unknown, ExecutorContext>).getFields());
      const unsaid = fields.filter(
        (field) => relationOf(field) !== undefined && relationOf(field)?.needs === undefined,
      );
      return unsaid.map((field) => `${name}.${field.name}`);
    });
    expect(silent.sort()).toEqual([
      'Incident.clocks',
      'Incident.costProjection',
      'Incident.projections',
      'ServiceModule.commissioning',
    ]);
  });
});
