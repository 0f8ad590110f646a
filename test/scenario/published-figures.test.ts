import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { codesAt, carrier, type Carried, type Carry } from '../support/carry';
import { unsound } from '../support/soundness';
import { at, startTestApi, type TestApi } from '../support/test-api';

/** What others publish and a provider keeps: values of an index, its successor, legal rates. */

let api: TestApi;
let carry: Carry;
beforeAll(async () => {
  api = await startTestApi('2026-03-20T08:00:00Z');
  carry = carrier(api);
}, 60_000);
afterAll(() => api.close());

interface Figure {
  readonly id: string;
  readonly value: string;
}
interface Recorded {
  readonly figures: readonly Figure[] | null;
}
const FIGURES = 'figures { id kind series period successor value startsOn provisional source withdrawnAt }';
const record = (mutation: string, input: object, key?: string): Promise<Carried<Recorded>> =>
  carry<Recorded>(mutation, input, FIGURES, undefined, key);

const value = (period: string, publishedOn: string, amount: string, more: object = {}) => ({
  ...{ period, publishedOn, value: amount, source: 'The publisher, bulletin 12' },
  ...more,
});
const YEAR = [
  value('2025-Q1', '2025-06-13', '119.2'),
  value('2025-Q2', '2025-09-12', '120.4'),
  value('2025-Q3', '2025-12-12', '121.8', { provisional: true }),
];

/** What is on file: of an index or a kind, as known at an instant. */
async function listed(filter: object, knownAt: string | null = null, key = api.keys.administrator) {
  const found = await api.ask<{ publishedFigures: { nodes: (Figure & { period: string; startsOn: string })[] } }>(
    key,
    `query ($filter: PublishedFigureFilter, $knownAt: DateTime) {
      publishedFigures(filter: $filter, knownAt: $knownAt, orderBy: OLDEST_FIRST) { nodes { id period startsOn value } } }`,
    { filter, knownAt },
  );
  return found.publishedFigures.nodes;
}
const said = async (...asked: Parameters<typeof listed>): Promise<readonly string[]> =>
  (await listed(...asked)).map((each) => `${each.period ?? each.startsOn} ${each.value}`);

let third = '';
test("a year's values of an index are recorded in one call, once, each with its source", async () => {
  const done = await record('recordIndexValues', { series: 'Labour', values: YEAR }, 'year');
  expect(done.refusals).toEqual([]);
  expect(done.figures).toMatchObject([
    { kind: 'INDEX_VALUE', series: 'Labour', period: '2025-Q1', value: '119.2', startsOn: '2025-06-13' },
    { period: '2025-Q2', provisional: false },
    { period: '2025-Q3', provisional: true, source: 'The publisher, bulletin 12', withdrawnAt: null },
  ]);
  third = done.figures![2]!.id;
  const again = await record('recordIndexValues', { series: 'Labour', values: YEAR }, 'year');
  expect([again.replayed, again.figures]).toEqual([true, done.figures]);
  // Under another key too: what is on file is left as it is.
  const same = await record('recordIndexValues', { series: ' Labour ', values: YEAR });
  expect([same.replayed, same.figures]).toEqual([false, done.figures]);
  expect(await said({ series: 'Labour' })).toEqual(['2025-Q1 119.2', '2025-Q2 120.4', '2025-Q3 121.8']);
});

test('a value that was published again supersedes it from that day, and both stay', async () => {
  api.clock.moveTo(at('2026-03-21T08:00:00Z'));
  const final = value('2025-Q3', '2026-03-13', '122.0');
  expect((await record('recordIndexValues', { series: 'Labour', values: [final] })).refusals).toEqual([]);
  expect(await said({ series: 'Labour' })).toContain('2025-Q3 121.8');
  expect(await said({ series: 'Labour' })).toContain('2025-Q3 122');
  expect(await said({ series: 'Labour' }, '2026-03-20T12:00:00Z')).toHaveLength(3);
});

test('nothing of a call is recorded when something of it is wrong', async () => {
  const refused = async (values: readonly object[], series = 'Labour'): Promise<readonly string[]> =>
    codesAt(await record('recordIndexValues', { series, values }));
  const good = value('2024-Q4', '2025-03-14', '118.0');
  expect(await refused([good, value('2025-Q5', '2025-03-14', '118.0')])).toEqual(['INDEX_INVALID values.1.period']);
  expect(await refused([good, value('2024-Q3', '2024-12-14', '0')])).toEqual(['NUMBER_OUT_OF_RANGE values.1.value']);
  expect(await refused([good, value('2026-Q1', '2026-06-12', '124')])).toEqual(['TIME_IN_FUTURE values.1.publishedOn']);
  expect(await refused([good, value('2024-Q3', '2024-12-14', '1', { source: ' ' })])).toEqual([
    'TEXT_INVALID values.1.source',
  ]);
  expect(await refused([good, value('2025-Q1', '2025-06-13', '119.3')])).toEqual(['ALREADY_EXISTS values.1.value']);
  expect(await refused([good, value('2024-Q4', '2025-03-14', '118.1')])).toEqual(['INDEX_INVALID values.1.value']);
  expect(await refused([], 'Labour')).toEqual(['NUMBER_OUT_OF_RANGE values']);
  expect(await refused([good], ' ')).toEqual(['TEXT_INVALID series']);
  expect(await said({ series: 'Labour' })).toHaveLength(4);
});

test('a value that was recorded wrongly is withdrawn, and stays known as of before', async () => {
  api.clock.moveTo(at('2026-03-22T08:00:00Z'));
  const withdrawn = await record('withdrawPublishedFigure', { figureId: third, reason: 'Misread' });
  expect(withdrawn).toMatchObject({ refusals: [], figures: [{ id: third, withdrawnAt: '2026-03-22T08:00:00Z' }] });
  expect(await said({ series: 'Labour' })).not.toContain('2025-Q3 121.8');
  expect(await said({ series: 'Labour', withWithdrawn: true })).toContain('2025-Q3 121.8');
  expect(await said({ series: 'Labour' }, '2026-03-20T12:00:00Z')).toContain('2025-Q3 121.8');
  const right = value('2025-Q3', '2025-12-12', '121.9', { provisional: true });
  expect((await record('recordIndexValues', { series: 'Labour', values: [right] })).refusals).toEqual([]);
  expect(codesAt(await record('withdrawPublishedFigure', { figureId: third, reason: 'Again' }))).toEqual([
    'ALREADY_EXISTS figureId',
  ]);
  expect(codesAt(await record('withdrawPublishedFigure', { figureId: 'no id', reason: 'R' }))).toEqual([
    'NOT_FOUND figureId',
  ]);
  expect(codesAt(await record('withdrawPublishedFigure', { figureId: PROVIDER_ID, reason: 'R' }))).toEqual([
    'NOT_FOUND figureId',
  ]);
  const other = (await listed({ series: 'Labour' }))[0]!.id;
  expect(codesAt(await record('withdrawPublishedFigure', { figureId: other, reason: ' ' }))).toEqual([
    'TEXT_INVALID reason',
  ]);
});

test('an index that stops has one successor, and none leads back to itself', async () => {
  const link = (series: string, successor: string, more: object = {}): Promise<Carried<Recorded>> =>
    record('recordIndexSuccessor', {
      ...{ series, successor, coefficient: '1.043', from: '2026-01-01', source: 'The publisher' },
      ...more,
    });
  expect(await link('Labour', 'Wages')).toMatchObject({
    refusals: [],
    figures: [{ kind: 'INDEX_SUCCESSOR', series: 'Labour', successor: 'Wages', value: '1.043', period: null }],
  });
  expect((await link('Labour', 'Wages')).refusals).toEqual([]);
  expect(codesAt(await link('Labour', 'Prices'))).toEqual(['ALREADY_EXISTS successor']);
  expect(codesAt(await link('Labour', 'Wages', { coefficient: '1.05' }))).toEqual(['ALREADY_EXISTS coefficient']);
  expect(codesAt(await link('Wages', 'Labour'))).toEqual(['INDEX_INVALID successor']);
  expect(codesAt(await link('Wages', 'Prices', { coefficient: '0' }))).toEqual(['NUMBER_OUT_OF_RANGE coefficient']);
  expect(codesAt(await link('Wages', ' '))).toEqual(['TEXT_INVALID successor']);
  expect(await said({ kind: 'INDEX_SUCCESSOR' })).toEqual(['2026-01-01 1.043']);
});

test('legal rates hold from a day on: legal interest from a half-year', async () => {
  const rates = [
    { from: '2025-07-01', percent: '2.76', source: 'Decree' },
    { from: '2026-01-01', percent: '2.62', source: 'Decree of 15 December 2025' },
  ];
  const done = await record('recordLegalRates', { kind: 'LEGAL_INTEREST', rates });
  expect([done.refusals, done.figures!.map((each) => each.value)]).toEqual([[], ['2.76', '2.62']]);
  const wrong = (rate: object, kind = 'LEGAL_INTEREST'): Promise<Carried<Recorded>> =>
    record('recordLegalRates', { kind, rates: [{ ...rates[0], ...rate }] });
  expect(codesAt(await wrong({ from: '2025-08-01' }))).toEqual(['DATE_OUT_OF_PERIOD rates.0.from']);
  expect(codesAt(await wrong({ percent: '101' }))).toEqual(['NUMBER_OUT_OF_RANGE rates.0.percent']);
  // What is taxed at the standard rate is taxed: without one, what bears no VAT would be taken for it.
  expect(codesAt(await wrong({ percent: '0' }, 'VAT_STANDARD'))).toEqual(['NUMBER_OUT_OF_RANGE rates.0.percent']);
  expect(codesAt(await wrong({ source: '' }))).toEqual(['TEXT_INVALID rates.0.source']);
  expect(codesAt(await wrong({ percent: '2.77' }))).toEqual(['ALREADY_EXISTS rates.0.percent']);
  expect((await wrong({ from: '2025-06-11', percent: '2.15' }, 'ECB_REFINANCING')).refusals).toEqual([]);
  expect(await said({ kind: 'LEGAL_INTEREST' })).toEqual(['2025-07-01 2.76', '2026-01-01 2.62']);
  expect(await said({ kind: 'ECB_REFINANCING' })).toEqual(['2025-06-11 2.15']);
});

test('a client reads them and records none', async () => {
  expect(await said({ kind: 'LEGAL_INTEREST' }, null, api.keys.client)).toEqual(['2025-07-01 2.76', '2026-01-01 2.62']);
  const document = `mutation ($input: RecordLegalRatesInput!) {
    recordLegalRates(idempotencyKey: "client", input: $input) { refusals { code } } }`;
  const input = { kind: 'VAT_STANDARD', rates: [{ from: '2026-01-01', percent: '20', source: 'Law' }] };
  const { errors } = await api.send(api.keys.client, document, { input });
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  expect(await said({ kind: 'VAT_STANDARD' })).toEqual([]);
});

test('all that was recorded holds together', async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
