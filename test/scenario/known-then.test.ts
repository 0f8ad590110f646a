import { at, startTestApi, type TestApi } from '../support/test-api';
import { clientOf, CREATE, storyContract } from './story-documents';

/**
 * What was known at a past instant never changes. After each deed everything is asked as it is known at that moment, and kept; whatever is
 * recorded later, the same questions with `knownAt` are answered by what was kept.
 */

interface Clock {
  readonly commitment: { readonly key: string };
  readonly state: string;
  readonly startedAt: string | null;
  readonly stoppedAt: string | null;
  readonly dueAt: string | null;
  readonly elapsed: string;
}

const CLOCK = `{ commitment { key } asOf state startedAt stoppedAt target dueAt elapsed remaining overrun
  explanation { text steps { formula result { value } } } }`;
/** Read during the incident, after its restoration, and long after all. */
const READ = ['2026-04-02T09:15:00Z', '2026-04-02T14:15:00Z', '2026-05-20T10:00:00Z'];

/** The document that asks for all clocks of all incidents, now or as they were known. */
function everything(knownAt: string | null): string {
  const known = knownAt === null ? '' : `knownAt: "${knownAt}"`;
  const asked = [known, ...READ.map((asOf) => `asOf: "${asOf}" ${known}`)];
  const clocks = asked.map((args, index) => `c${index}: clocks${args === '' ? '' : `(${args})`} ${CLOCK}`).join(' ');
  return `query ($alarm: ID!, $alert: ID!, $whole: ID!) {
    alarm: incident(id: $alarm) { ${clocks} } alert: incident(id: $alert) { ${clocks} } whole: incident(id: $whole) { ${clocks} } }`;
}

/** How often the clocks of an incident are asked for in `everything`. */
const TIMES = READ.length + 1;

type Answers = Readonly<Record<string, Readonly<Record<string, readonly Clock[]>> | null>>;

let api: TestApi;
let ids: Record<'alarm' | 'alert' | 'whole', string>;
/** What was answered after the last deed of each instant. */
const kept = new Map<string, Answers>();
let now = '';
let keys = 0;

function moveTo(instant: string): void {
  now = instant;
  api.clock.moveTo(at(instant));
}

/** Carries out a mutation that must not be refused, and keeps what is known then. */
async function deed(mutation: string, input: string): Promise<Record<string, never>> {
  const made = await carryOut(mutation, input);
  kept.set(now, await api.ask<Answers>(api.keys.technician, everything(null), ids));
  return made;
}

async function carryOut(mutation: string, input: string, wanted = ''): Promise<Record<string, never>> {
  keys += 1;
  const answer = await api.ask<Record<string, Record<string, never> & { refusals: unknown }>>(
    api.keys.administrator,
    `mutation { ${mutation}(idempotencyKey: "known-${keys}", input: { ${input} }) { refusals { code message } ${wanted} } }`,
  );
  expect(answer[mutation]?.refusals).toEqual([]);
  return answer[mutation]!;
}

async function contract(number: string): Promise<string> {
  const made = await api.ask<{ createContract: { contract: { id: string } } }>(api.keys.administrator, CREATE, {
    key: number,
    input: { ...storyContract(await clientOf(api, 'Atelier Morel')), number },
  });
  const { id } = made.createContract.contract;
  await carryOut('signContract', `contractId: "${id}", method: EMAIL, signedAt: "${now}", signatory: "H", proof: "P"`);
  await carryOut('activateContract', `contractId: "${id}"`);
  return id;
}

async function report(contractId: string, channel: string): Promise<string> {
  const input = `contractId: "${contractId}", severity: CRITICAL, kind: INTERRUPTION, channel: ${channel}, description: "Down"`;
  return (await carryOut('reportIncident', input, 'incident { id }'))['incident']!['id'];
}

/** The restoration clock of an incident as it was known, read then unless told otherwise. */
async function restoration(id: string, args: string): Promise<Clock> {
  const answer = await api.ask<{ incident: { clocks: Clock[] } }>(
    api.keys.client,
    `query ($id: ID!) { incident(id: $id) { clocks${args} ${CLOCK} } }`,
    { id },
  );
  return answer.incident.clocks.find(({ commitment }) => commitment.key === 'restoration')!;
}

beforeAll(async () => {
  api = await startTestApi('2026-04-01T07:00:00Z');
  moveTo('2026-04-01T07:00:00Z');
  const furnished = await contract('KNOWN-1');
  const empty = await contract('KNOWN-2');
  await carryOut('addAsset', `contractId: "${furnished}", designation: "Cluster", kind: SERVER, ownership: SHARED`);

  moveTo('2026-04-02T07:00:00Z');
  ids = {
    alarm: await report(furnished, 'TELEPHONE'),
    alert: await report(furnished, 'MONITORING_ALERT'),
    whole: await report(empty, 'TELEPHONE'),
  };
  const incident = `incidentId: "${ids.alarm}"`;
  moveTo('2026-04-02T07:40:00Z');
  await deed('recordFirstResponse', `${incident}, respondedAt: "2026-04-02T07:30:00Z"`);
  moveTo('2026-04-02T09:00:00Z');
  const open = `${incident}, cause: "HISTORICAL_OPERATOR_NETWORK", startedAt: "2026-04-02T08:00:00Z"`;
  await carryOut('excludePeriod', open);
  // The call came before, and is recorded late.
  await deed('recordReception', `incidentId: "${ids.alert}", channel: TELEPHONE, receivedAt: "2026-04-02T08:10:00Z"`);
  moveTo('2026-04-02T10:30:00Z');
  const { incident: seen } = await api.ask<{ incident: { excludedPeriods: { id: string }[] } }>(
    api.keys.technician,
    'query ($id: ID!) { incident(id: $id) { excludedPeriods { id } } }',
    { id: ids.alarm },
  );
  await deed(
    'endExcludedPeriod',
    `excludedPeriodId: "${seen.excludedPeriods[0]!.id}", endedAt: "2026-04-02T09:30:00Z"`,
  );
  moveTo('2026-04-02T15:00:00Z');
  await deed('restoreIncident', `${incident}, restoredAt: "2026-04-02T14:00:00Z"`);
  moveTo('2026-04-03T08:00:00Z');
  // Two corrections in one second, the second of the first.
  await carryOut('correctIncident', `${incident}, restoredAt: "2026-04-02T13:00:00Z", reason: "The log"`);
  await deed('correctIncident', `${incident}, restoredAt: "2026-04-02T14:30:00Z", reason: "The other log"`);
  moveTo('2026-04-03T09:00:00Z');
  await deed('addAsset', `contractId: "${empty}", designation: "Cluster", kind: SERVER, ownership: DEDICATED`);
  moveTo('2026-04-07T08:00:00Z');
  await deed('correctIncident', `${incident}, receivedAt: "2026-04-02T06:45:00Z", reason: "The call was earlier"`);
  moveTo('2026-04-08T08:00:00Z');
  await deed('correctIncident', `${incident}, excludedBy: "HISTORICAL_OPERATOR_NETWORK", reason: "The operator's"`);
  moveTo('2026-04-09T08:00:00Z');
  await deed('correctIncident', `${incident}, includedAgain: true, reason: "It was not"`);
  moveTo('2026-04-10T08:00:00Z');
  const late = `startedAt: "2026-04-02T12:00:00Z", endedAt: "2026-04-02T12:30:00Z"`;
  await deed('excludePeriod', `${incident}, cause: "HISTORICAL_OPERATOR_NETWORK", ${late}`);
  moveTo('2026-05-20T10:00:00Z');
  await deed('restoreIncident', `incidentId: "${ids.whole}"`);
}, 60_000);
afterAll(() => api.close());

test('every answer that was given is given again for its instant, and until the next deed', async () => {
  expect(kept.size).toBe(11);
  const instants = [...kept.keys()];
  for (const [index, instant] of instants.entries()) {
    const then = kept.get(instant)!;
    expect(await api.ask(api.keys.technician, everything(instant), ids)).toEqual(then);
    const next = instants[index + 1];
    if (next === undefined) continue;
    const eve = new Date(Date.parse(next) - 1000).toISOString().replace('.000', '');
    const lateThen = await api.ask<Answers>(api.keys.technician, everything(eve), ids);
    // Read at the same instants; what is read at `knownAt` itself is another hour.
    for (const incident of Object.keys(ids))
      for (let each = 1; each < TIMES; each += 1)
        expect(lateThen[incident]![`c${each}`]).toEqual(then[incident]![`c${each}`]);
  }
  // Each deed changed something; only what was included again reads as before it was excluded.
  const last = instants.map((instant) => JSON.stringify(Object.values(kept.get(instant)!).map((each) => each?.['c3'])));
  expect(new Set(last).size).toBe(instants.length - 1);
});

describe('what was known of an incident that was corrected again and again', () => {
  // Received at 09:00 in Paris; the hours are until 12:00 and from 14:00, the target four hours and a half.
  test.each([
    ['the first response', '2026-04-02T07:40:00Z', 'RUNNING', '2026-04-02T13:30:00Z', null, 'PT40M'],
    ['an open exclusion since 10:00', '2026-04-02T09:00:00Z', 'RUNNING', null, null, 'PT1H'],
    // An hour, the half hour from 11:30, then three hours from 14:00.
    ['its end at 11:30', '2026-04-02T10:30:00Z', 'RUNNING', '2026-04-02T15:00:00Z', null, 'PT1H30M'],
    [
      'the restoration at 16:00',
      '2026-04-02T15:00:00Z',
      'MET',
      '2026-04-02T15:00:00Z',
      '2026-04-02T14:00:00Z',
      'PT3H30M',
    ],
    ['its correction to 16:30', '2026-04-03T08:00:00Z', 'MET', '2026-04-02T15:00:00Z', '2026-04-02T14:30:00Z', 'PT4H'],
    ['a reception at 08:45', '2026-04-07T08:00:00Z', 'MET', '2026-04-02T14:45:00Z', '2026-04-02T14:30:00Z', 'PT4H15M'],
    ['an exclusion as a whole', '2026-04-08T08:00:00Z', 'EXCLUDED', null, null, 'PT0S'],
    ['that it counts again', '2026-04-09T08:00:00Z', 'MET', '2026-04-02T14:45:00Z', '2026-04-02T14:30:00Z', 'PT4H15M'],
    [
      'another half hour excluded',
      '2026-04-10T08:00:00Z',
      'MET',
      '2026-04-02T15:15:00Z',
      '2026-04-02T14:30:00Z',
      'PT3H45M',
    ],
  ])('%s', async (_, knownAt, state, dueAt, stoppedAt, elapsed) => {
    expect(await restoration(ids.alarm, `(knownAt: "${knownAt}")`)).toMatchObject({ state, dueAt, stoppedAt, elapsed });
  });

  test('read today with the knowledge of then, it runs on until today', async () => {
    const args = '(asOf: "2026-05-20T10:00:00Z", knownAt: "2026-04-02T10:30:00Z")';
    expect(await restoration(ids.alarm, args)).toMatchObject({ state: 'BREACHED', stoppedAt: null });
    expect(await restoration(ids.alarm, '')).toMatchObject({ state: 'MET', elapsed: 'PT3H45M' });
  });

  test('a call that was recorded late started nothing before', async () => {
    const asOf = 'asOf: "2026-04-02T08:30:00Z"';
    expect(await restoration(ids.alert, `(${asOf}, knownAt: "2026-04-02T08:59:59Z")`)).toMatchObject({
      state: 'NOT_APPLICABLE',
    });
    expect(await restoration(ids.alert, `(${asOf}, knownAt: "2026-04-02T09:00:00Z")`)).toMatchObject({
      state: 'RUNNING',
      startedAt: '2026-04-02T08:10:00Z',
      elapsed: 'PT20M',
    });
  });

  test('an asset that was recorded later was not hit', async () => {
    const asOf = 'asOf: "2026-04-02T08:30:00Z"';
    expect(await restoration(ids.whole, `(${asOf}, knownAt: "2026-04-03T08:59:59Z")`)).toMatchObject({
      state: 'NOT_APPLICABLE',
    });
    expect(await restoration(ids.whole, `(${asOf}, knownAt: "2026-04-03T09:00:00Z")`)).toMatchObject({
      state: 'RUNNING',
      elapsed: 'PT1H30M',
    });
  });
});

describe('instants at which there is nothing to know', () => {
  test('before an incident was recorded it has no clocks, even where it was received before', async () => {
    const ask = (knownAt: string) =>
      api.ask(api.keys.client, `query ($id: ID!) { incident(id: $id) { clocks(knownAt: "${knownAt}") { state } } }`, {
        id: ids.alarm,
      });
    expect(await ask('2026-04-02T06:59:59Z')).toEqual({ incident: { clocks: [] } });
    expect(await ask('2026-04-02T07:00:00Z')).not.toEqual({ incident: { clocks: [] } });
  });

  test('what will be known is not known', async () => {
    const answer = await api.send(
      api.keys.client,
      'query ($id: ID!) { incident(id: $id) { clocks(knownAt: "2026-05-20T10:00:01Z") { state } } }',
      { id: ids.alarm },
    );
    expect(answer.errors).toMatchObject([{ path: ['incident', 'clocks'], extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
