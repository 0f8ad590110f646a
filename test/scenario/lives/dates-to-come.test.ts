import { startTestApi, type TestApi } from '../../support/test-api';
import { clientOf } from '../story-documents';
import { Living } from './living';

/** The days to come of a contract, in one list. */

let api: TestApi;
let life: Living;
let contractId = '';
beforeAll(async () => {
  api = await startTestApi('2024-12-02T09:00:00Z');
  life = new Living(api, 'dates');
  const clientId = await clientOf(api, 'Atelier Morel');
  const terms = { termsPack: { key: 'pro-controle', version: 1 }, termMonths: 12, startsOn: '2025-01-01' };
  const input = {
    clientId,
    number: 'DATES-1',
    ...terms,
    priceComponents: [],
    modules: [],
    overrides: [{ parameter: 'notice.months', value: '3' }],
  };
  contractId = await life.signs(input, '2024-12-02');
  life.to('2025-01-02');
  await life.did('activateContract', { contractId });
}, 60_000);
afterAll(() => api.close());

async function shown(args = ''): Promise<readonly string[]> {
  const { upcomingDates } = await life.says<{ upcomingDates: readonly { kind: string; on: string }[] }>(
    contractId,
    `upcomingDates${args} { kind on }`,
  );
  return upcomingDates.map(({ kind, on }) => `${on} ${kind}`);
}

test('the end of an antivirus, the last notice day and the term stand in one list', async () => {
  const asset = {
    contractId,
    designation: 'PC-1',
    kind: 'WORKSTATION',
    ownership: 'CLIENT_OWNED',
    coveredFrom: '2025-01-02',
  };
  await life.did('addAsset', { ...asset, antivirusEndsOn: '2025-09-30' });
  life.to('2025-09-15');
  expect([...(await shown('(until: "2025-12-31")'))].sort()).toEqual([
    '2025-09-30 ANTIVIRUS_END',
    '2025-09-30 LAST_NOTICE_DAY',
    '2025-12-31 TERM',
  ]);
  expect(await shown('(until: "2025-12-31", kinds: [TERM])')).toEqual(['2025-12-31 TERM']);
  expect(await shown('(from: "2025-10-01", until: "2025-12-30")')).toEqual([]);
});

test('says what each day concerns, and its article', async () => {
  const { upcomingDates } = await life.says<{ upcomingDates: readonly object[] }>(
    contractId,
    'upcomingDates(until: "2025-09-30") { kind article asset { designation } quote { id } }',
  );
  expect(upcomingDates).toEqual([
    { kind: 'LAST_NOTICE_DAY', article: expect.any(String) as string, asset: null, quote: null },
    { kind: 'ANTIVIRUS_END', article: null, asset: { designation: 'PC-1' }, quote: null },
  ]);
});

test('once notice is given no last day for it comes any more', async () => {
  await life.did('giveNotice', {
    contractId,
    by: 'CLIENT',
    sentOn: '2025-09-15',
    receivedOn: '2025-09-15',
    form: 'REGISTERED_LETTER',
    proof: 'RL-1',
  });
  expect(await shown('(until: "2025-12-31")')).toEqual(['2025-09-30 ANTIVIRUS_END', '2025-12-31 TERM']);
});

test('a period that is too long, or ends before it begins, is refused with the last day that is allowed', async () => {
  for (const args of ['(from: "2025-01-01", until: "2028-01-02")', '(from: "2025-01-01", until: "2024-12-31")']) {
    const text = `query ($id: ID!) { contract(id: $id) { upcomingDates${args} { kind } } }`;
    const { errors } = await api.send(api.keys.administrator, text, { id: contractId });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors[0]!.message).toContain('give 2025-01-01 to 2028-01-01');
  }
});
