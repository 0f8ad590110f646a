import { at, startTestApi, type TestApi } from '../support/test-api';
import { builtSdk } from './support/built-sdk';
import { startExample } from './support/run-example';

const { sdk } = builtSdk();
let api: TestApi;
// Monday 16 March, half an hour after the file share went away; the due time is four and a half
// hours after that.
beforeAll(async () => {
  api = await startTestApi('2026-03-16T08:30:00Z');
});
afterAll(() => api.close());

const runPortal = (key: string) =>
  startExample('reseller-portal', { ASTREINTE_URL: `${api.url}/graphql`, ASTREINTE_API_KEY: key }).ended;

/** The demo contract as the API tells it. */
async function contractOf(key: string) {
  const client = sdk.createClient({ url: `${api.url}/graphql`, apiKey: key });
  for await (const contract of sdk.paginate((after) => client.contractsSla({ first: 1, after })))
    if (contract.number === 'SIL-2026-001') return contract;
  throw new Error('the demo contract is not there');
}

test('the projection of a contract is that of its running incident, and none of it is recorded', async () => {
  const client = sdk.createClient({ url: `${api.url}/graphql`, apiKey: api.keys.reseller });
  const { id, sla } = await contractOf(api.keys.reseller);
  const [running] = sla!.runningClocks;
  if (running === undefined) throw new Error('nothing runs');
  const until = sdk.dateTime('2026-03-20T00:00:00Z');
  const whole = await client.contractCostProjection({ id, until, steps: 2 });
  const alone = await client.incidentCostProjection({
    id: running.incident.id,
    until,
    steps: 2,
  });
  expect(whole?.costProjection?.nextStep).toEqual({ from: '2026-03-16T14:30:01Z', amount: '100.00 EUR' });
  expect(whole?.costProjection?.steps).toEqual(alone?.costProjection?.steps);
  const explained = await client.contractCostProjectionExplained({ id, until, language: 'FR' });
  expect(explained?.costProjection?.explanation.text).toContain('Tous les éléments en cours');
  expect(explained?.costProjection?.items[0]?.explanation.text).toContain(running.clock.commitment.article);
  expect((await contractOf(api.keys.reseller)).sla!.penaltiesToDate).toBe(sla!.penaltiesToDate);
});

describe('the portal of a reseller', () => {
  test('shows its clients’ contracts with clocks, due times, breaches, penalties and units', async () => {
    const { code, printed, complained } = await runPortal(api.keys.reseller);
    expect({ code, complained }).toEqual({ code: 0, complained: '' });
    expect(printed).toMatch(/^Novalis Conseil, 2026-03-16T08:30:00Z\n/);
    expect(printed).toContain('SIL-2026-001  Atelier Morel  ACTIVE');
    const contract = await contractOf(api.keys.reseller);
    const [running] = contract.sla!.runningClocks;
    expect(contract.sla!.openIncidents).toBe(1);
    expect(running?.clock.state).toBe('RUNNING');
    expect(printed).toContain(`running  ${running?.incident.number}  ${running?.clock.commitment.key}  RUNNING`);
    // A second after the deadline a tenth of 1 000.00 is due.
    expect(running?.clock.dueAt).toBe('2026-03-16T14:30:00Z');
    expect(printed).toContain('due 2026-03-16T14:30:00Z, 4 h 00 left, 100.00 EUR from 2026-03-16T14:30:01Z');
    expect(printed).toMatch(/missed {3}\S+ {2}\S+ {2}at 2026-03-\d\dT[\d:]+Z: \d+\.\d\d EUR, \w+/);
    expect(printed).toContain(`penalties to date: ${contract.sla!.penaltiesToDate}`);
    expect(contract.sla!.penaltiesToDate).not.toBe('0.00 EUR');
    expect(printed).toContain(`Penalties of the year, all contracts: ${contract.sla!.penaltiesToDate}`);
    const [units] = contract.unitAccounts;
    expect(printed).toContain(`units UT: ${units?.balance} of 16`);
    expect(printed).toMatch(/downtime 2026: \d+ h \d\d of 30 h 00, \w+/);
  });

  test('shows a clock that has run out', async () => {
    api.clock.moveTo(at('2026-03-17T16:00:00Z'));
    const { printed } = await runPortal(api.keys.reseller);
    expect(printed).toMatch(/running {2}\S+ {2}\S+ {2}BREACHED {2}due \S+, \d+ h \d\d too late/);
  });

  test('shows nothing of clients that are not entrusted to it', async () => {
    const { printed } = await runPortal(api.keys.reseller);
    expect(printed).not.toContain('SIL-2026-002');
    expect((await runPortal(api.keys.administrator)).printed).toContain('SIL-2026-002');
  });
});
