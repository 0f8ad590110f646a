import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { isConnection } from '../../api/codegen/shape';
import { joinAreas, readAreas } from '../../api/codegen/read-schema';
import { ROOT } from './support';

/**
 * Lists that come in pages are asked for in one style: `first` and `after`, `filter`, `orderBy`, and
 * `totalCount` of what they are pages of.
 */

const { schema } = joinAreas(readAreas(`${ROOT}/schema`, ['released.graphql']));

/** Lists that are in one order, each for a reason. */
const ONE_ORDER = new Set([
  // A feed goes on from where its reader stands, and its cursors acknowledge what comes before.
  'Query.billingFeed',
  'Query.billingAdjustments',
  // No index has them in the order of time: by partner, by their place, by key and version.
  'Client.entrustments',
  'Contract.modules',
  'Query.termsPacks',
  // What is calculated from the terms of a day is in no index.
  'Contract.hourlyRateVersions',
  'Contract.overrides',
  'Contract.tariffs',
  'Query.upcomingDates',
  'Query.indexationCampaign',
  // Facts of a contract are in the order of their days.
  'Contract.priceRevisions',
  'Contract.priceOffers',
  'Contract.spareParts',
  // The order is what it is about.
  'Query.workQueue',
  // Its balance runs on from entry to entry.
  'Client.accountEntries',
]);

/** Pages of what cannot be counted without going through all of it, or never ends. */
const NOT_COUNTED = new Set([
  'UpcomingDateConnection',
  'IndexationPreviewConnection',
  'BillingFeedConnection',
  'AccountEntryConnection',
]);

/** Arguments beside the style: as of which day, and known when, as on the contract itself. */
const AS_OF = ['on', 'knownAt'];

interface List {
  readonly at: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly connection: GraphQLObjectType;
}

const lists: readonly List[] = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const connection = getNamedType(field.type);
      return isObjectType(connection) && isConnection(connection)
        ? [{ at: `${type.name}.${field.name}`, field, connection }]
        : [];
    }),
  );

const typeOf = ({ field }: List, name: string): string =>
  String(field.args.find((arg) => arg.name === name)?.type ?? 'none');

test('there are lists', () => {
  expect(lists.length).toBeGreaterThan(50);
});

test('each takes `first` and `after`', () => {
  expect(lists.filter((list) => typeOf(list, 'first') !== 'Int!').map(({ at }) => at)).toEqual([]);
  expect(lists.filter((list) => typeOf(list, 'after') !== 'String').map(({ at }) => at)).toEqual([]);
  const sizes = lists.filter(
    ({ field }) => field.args.find(({ name }) => name === 'first')?.defaultValue === undefined,
  );
  expect(sizes.map(({ at }) => at)).toEqual([]);
});

test('what is chosen of it is in one `filter`', () => {
  const known = new Set(['first', 'after', 'filter', 'orderBy', ...AS_OF]);
  const others = lists.flatMap(({ at, field }) =>
    field.args
      .filter(({ name, deprecationReason }) => !known.has(name) && !deprecationReason)
      .map(({ name }) => `${at}(${name})`),
  );
  expect(others).toEqual([]);
  const odd = lists.filter(({ field }) => {
    const filter = field.args.find(({ name }) => name === 'filter');
    return filter !== undefined && !(isInputObjectType(filter.type) && /Filter$/.test(filter.type.name));
  });
  expect(odd.map(({ at }) => at)).toEqual([]);
});

test('the order is an enum with a default, where an index has it both ways', () => {
  const ordered = lists.filter(({ field }) => {
    const order = field.args.find(({ name }) => name === 'orderBy');
    if (order === undefined || order.defaultValue === undefined || !isNonNullType(order.type)) return false;
    return isEnumType(order.type.ofType) && /Order$/.test(order.type.ofType.name);
  });
  const without = lists.filter((list) => !ordered.includes(list)).map(({ at }) => at);
  expect(without.sort()).toEqual([...ONE_ORDER].sort());
});

test('each tells how many there are', () => {
  const uncounted = lists.filter(({ connection }) => String(connection.getFields()['totalCount']?.type) !== 'Int');
  expect([...new Set(uncounted.map(({ connection }) => connection.name))].sort()).toEqual([...NOT_COUNTED].sort());
});
