import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { unsound } from '../support/soundness';
import { startTestApi } from '../support/test-api';
import { workedContracts, type Refused, type WorkedContracts } from './lives/worked-contract';

/**
 * Major interventions: as the terms weigh them, unless whoever records them says otherwise, and the
 * list of them that the client reads.
 */

let life: WorkedContracts;
beforeAll(async () => {
  life = workedContracts(await startTestApi('2026-01-05T08:00:00Z'));
});
afterAll(() => life.api.close());

const generic = (overrides: readonly object[] = [], version = 3): Promise<string> => {
  const modules = ['monitoring', 'administration'].map((key) => ({ key }));
  const included = [{ parameter: 'administration.minutes', value: '10000' }, ...overrides];
  const termsPack = { key: 'generic-2017', version };
  return life.contract({ startsOn: '2026-01-05', termMonths: 12, termsPack, modules, overrides: included }, null);
};

interface Work {
  readonly id: string;
  readonly major: boolean;
  readonly majorStated: boolean;
}
let place = 0;
/** Records an hour of administration, later than the one before. */
const recorded = async (contractId: string, changes: object): Promise<Work> => {
  const work = { contractId, technician: 'T', mode: 'REMOTE', kind: 'ADMINISTRATION', minutes: 60 };
  const startedAt = `2026-01-06T08:${String((place += 1)).padStart(2, '0')}:00Z`;
  const { intervention, refusals } = await life.done<Refused & { intervention: Work | null }>(
    '2026-01-06T18:00:00Z',
    'recordIntervention',
    { ...work, startedAt, ...changes },
    'intervention { id major majorStated }',
  );
  if (intervention === null) throw new Error(JSON.stringify(refusals));
  return intervention;
};
const weighed = async (contractId: string, changes: object): Promise<string> => {
  const { major, majorStated } = await recorded(contractId, changes);
  return `${major ? 'major' : 'minor'}, ${majorStated ? 'a person says' : 'the terms say'}`;
};
const incident = async (contractId: string, severity: string): Promise<string> => {
  const input = { contractId, severity, kind: 'INTERRUPTION', channel: 'WEB', description: 'Down.' };
  const when = '2026-01-06T07:00:00Z';
  return (await life.done<{ incident: { id: string } }>(when, 'reportIncident', input, 'incident { id }')).incident.id;
};

test('the terms weigh work by its kind, its length and the severity of its incident', async () => {
  const contractId = await generic();
  expect(await weighed(contractId, {})).toBe('minor, the terms say');
  expect(await weighed(contractId, { minutes: 119 })).toBe('minor, the terms say');
  expect(await weighed(contractId, { minutes: 120 })).toBe('major, the terms say');
  expect(await weighed(contractId, { kind: 'MAJOR_UPGRADE', minutes: 5 })).toBe('major, the terms say');
  expect(await weighed(contractId, { incidentId: await incident(contractId, 'CRITICAL') })).toBe(
    'major, the terms say',
  );
  expect(await weighed(contractId, { incidentId: await incident(contractId, 'URGENT') })).toBe('minor, the terms say');
});

test('whoever records it may say otherwise, and terms without a rule call nothing major', async () => {
  const contractId = await generic();
  expect(await weighed(contractId, { major: true })).toBe('major, a person says');
  expect(await weighed(contractId, { major: false, minutes: 540 })).toBe('minor, a person says');
  const before = await generic([], 2);
  expect(await weighed(before, { minutes: 540, kind: 'MAJOR_UPGRADE' })).toBe('minor, the terms say');
  expect(await weighed(before, { major: true })).toBe('major, a person says');
});

test('a contract may have a rule of its own', async () => {
  const contractId = await generic([
    { parameter: 'major-work.minutes', value: '30' },
    { parameter: 'major-work.kinds', value: 'AUDIT' },
    { parameter: 'major-work.severities', value: 'URGENT' },
  ]);
  expect(await weighed(contractId, { minutes: 29 })).toBe('minor, the terms say');
  expect(await weighed(contractId, { minutes: 30 })).toBe('major, the terms say');
  expect(await weighed(contractId, { minutes: 5, kind: 'AUDIT' })).toBe('major, the terms say');
  const critical = await incident(contractId, 'CRITICAL');
  expect(await weighed(contractId, { minutes: 5, incidentId: critical })).toBe('minor, the terms say');
});

test('the client lists them alone, page by page', async () => {
  const contractId = await generic();
  const works: Work[] = [];
  for (const minutes of [120, 60, 180, 30, 240]) works.push(await recorded(contractId, { minutes }));
  const major = works.filter((work) => work.major).map(({ id }) => id);
  const query = `query ($id: ID!, $first: Int!, $after: String, $filter: InterventionFilter) { contract(id: $id) {
    interventions(first: $first, after: $after, filter: $filter) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`;
  interface Page {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  }
  const page = async (first: number, after: string | null, filter: object): Promise<Page> => {
    const { contract } = await life.api.ask<{ contract: { interventions: Page } }>(life.api.keys.client, query, {
      id: contractId,
      first,
      after,
      filter,
    });
    return contract.interventions;
  };
  const one = await page(2, null, { majorOnly: true });
  expect(one).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
  const two = await page(2, one.pageInfo.endCursor, { majorOnly: true });
  expect([...one.nodes, ...two.nodes].map(({ id }) => id)).toEqual(major.reverse());
  expect(await page(9, null, { majorOnly: false })).toMatchObject({ totalCount: 5 });

  const calls = [];
  for (const more of [{}, { major: true }, { standsForTraining: false }])
    calls.push(
      await recorded(contractId, { mode: 'HOTLINE', kind: 'CURATIVE', minutes: 5, standsForTraining: true, ...more }),
    );
  const awaiting = async (filter: object) => (await page(9, null, filter)).nodes.map(({ id }) => id);
  expect(await awaiting({ awaitingOfferOnly: true })).toEqual([calls[1]!.id, calls[0]!.id]);
  expect(await awaiting({ awaitingOfferOnly: true, majorOnly: true })).toEqual([calls[1]!.id]);
  const quote = { contractId, reference: 'F-1', basis: 'FIXED_PRICE', workKind: 'TRAINING', description: 'A day.' };
  const offer = { ...quote, amount: '450.00 EUR', validUntil: '2026-02-06', callId: calls[1]!.id };
  expect(await life.done('2026-01-07T09:00:00Z', 'sendQuote', offer, 'quote { id }')).toMatchObject({ refusals: [] });
  expect(await awaiting({ awaitingOfferOnly: true })).toEqual([calls[0]!.id]);
  expect(await unsound(life.api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
