import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { unsound } from '../support/soundness';
import { startTestApi } from '../support/test-api';
import { workedContracts, type Refused, type WorkedContracts } from './lives/worked-contract';

/** Reports by another channel than the terms name for their severity: accepted, and noted. */

const day = [['09:00', '18:00']];
const OPENING = JSON.stringify({
  timezone: 'Europe/Paris',
  weekly: { MON: day, TUE: day, WED: day, THU: day, FRI: day },
  holidayZone: 'FR-METROPOLE',
  exceptions: [],
});
const OPEN = { parameter: 'opening-hours', value: OPENING };

let life: WorkedContracts;
beforeAll(async () => {
  life = workedContracts(await startTestApi('2026-01-05T08:00:00Z'));
});
afterAll(() => life.api.close());

const contract = (key: string, version: number, modules: readonly string[], overrides: readonly object[]) => {
  const input = { startsOn: '2026-01-05', termMonths: 24, modules: modules.map((each) => ({ key: each })), overrides };
  return life.contract({ ...input, termsPack: { key, version } }, null);
};

interface Incident {
  readonly id: string;
  readonly wrongChannel: unknown;
  readonly clocks: readonly {
    readonly state: string;
    readonly startedAt: string | null;
    readonly dueAt: string | null;
  }[];
}
const SHOWN = `incident { id wrongChannel { channel expected startsClocks } clocks { state startedAt dueAt } }`;
type Answer = Refused & {
  readonly incident: Incident;
  readonly notStarted?: readonly { readonly reason: string; readonly whatWouldStartIt: string }[];
};

/** Reports an incident at 10 o'clock in Paris. */
const reported = (contractId: string, severity: string, channel: string): Promise<Answer> => {
  const incident = { contractId, severity, channel, kind: 'DEGRADATION', description: 'Slow.' };
  const shown = `${SHOWN} notStarted { reason whatWouldStartIt }`;
  return life.done('2026-01-06T09:00:00Z', 'reportIncident', incident, shown);
};
/** The clock of the severity's commitment. */
const clockOf = ({ clocks }: Incident) => clocks.find(({ state }) => state !== 'NOT_APPLICABLE') ?? null;

test.each([
  ['CRITICAL', 'EMERGENCY_TELEPHONE', null],
  ['CRITICAL', 'EMAIL', ['EMERGENCY_TELEPHONE']],
  ['MAJOR', 'TELEPHONE', null],
  ['MAJOR', 'EMAIL', null],
  ['MAJOR', 'WEB', ['TELEPHONE', 'EMAIL']],
  ['MINOR', 'EMAIL', null],
  ['MINOR', 'WEB', null],
  ['MINOR', 'EMERGENCY_TELEPHONE', ['WEB', 'EMAIL']],
])('%s by %s is accepted, its clock starts all the same, and a wrong channel is noted', async (...row) => {
  const [severity, channel, expected] = row;
  const contractId = await contract('owl-monitoring', 3, ['level-1'], [OPEN]);
  const { refusals, incident } = await reported(contractId, severity, channel);
  expect(refusals).toEqual([]);
  expect(incident.wrongChannel).toEqual(expected === null ? null : { channel, expected, startsClocks: true });
  expect(clockOf(incident)).toMatchObject({ state: 'RUNNING', startedAt: '2026-01-06T09:00:00Z' });
});

test('a contract may say that only the right channel starts the clock: it then starts with the call', async () => {
  const only = { parameter: 'reporting.wrong-channel', value: 'STARTS_NO_CLOCK' };
  const contractId = await contract('owl-monitoring', 3, ['level-1'], [OPEN, only]);
  const { incident, notStarted } = await reported(contractId, 'CRITICAL', 'EMAIL');
  expect(incident.wrongChannel).toEqual({ channel: 'EMAIL', expected: ['EMERGENCY_TELEPHONE'], startsClocks: false });
  expect(clockOf(incident)).toBeNull();
  expect(notStarted?.[0]).toEqual({
    reason: 'A report by EMAIL does not start the clock.',
    whatWouldStartIt: 'A report by EMERGENCY_TELEPHONE or MONITORING_ALERT.',
  });
  const called = await life.done<Answer>(
    '2026-01-06T10:00:00Z',
    'recordReception',
    { incidentId: incident.id, channel: 'EMERGENCY_TELEPHONE' },
    SHOWN,
  );
  expect(clockOf(called.incident)).toEqual({
    state: 'RUNNING',
    startedAt: '2026-01-06T10:00:00Z',
    dueAt: '2026-01-06T14:00:00Z',
  });
  // How it was first reported stays noted.
  expect(called.incident.wrongChannel).toMatchObject({ channel: 'EMAIL' });
});

test('a correction of the severity changes the note', async () => {
  const contractId = await contract('owl-monitoring', 3, ['level-1'], [OPEN]);
  const { incident } = await reported(contractId, 'CRITICAL', 'EMAIL');
  const corrected = (change: object) =>
    life.done<Answer>(
      '2026-01-06T11:00:00Z',
      'correctIncident',
      { incidentId: incident.id, reason: 'As it was', ...change },
      SHOWN,
    );
  expect((await corrected({ severity: 'MAJOR' })).incident.wrongChannel).toBeNull();
  expect((await corrected({ severity: 'CRITICAL' })).incident.wrongChannel).toMatchObject({ channel: 'EMAIL' });
});

test('other terms: channels that start no clock are noted as such, and none is wrong where none is named', async () => {
  const generic = await contract('generic-2017', 2, ['monitoring'], []);
  expect((await reported(generic, 'CRITICAL', 'EMAIL')).incident.wrongChannel).toEqual({
    channel: 'EMAIL',
    expected: ['WEB', 'EMERGENCY_TELEPHONE'],
    startsClocks: false,
  });
  expect((await reported(generic, 'CRITICAL', 'WEB')).incident.wrongChannel).toBeNull();
  const prices = [{ code: 'HOSTING', monthlyAmount: '1000.00 EUR' }];
  const hosted = await life.contract(
    {
      startsOn: '2026-01-05',
      termMonths: 36,
      termsPack: { key: 'omr-hosted', version: 3 },
      priceComponents: prices,
      modules: [{ key: 'A' }, { key: 'J' }],
      overrides: [],
    },
    null,
  );
  expect((await reported(hosted, 'MINOR', 'EMAIL')).incident.wrongChannel).toBeNull();
});

test('an alert of monitoring is no report of the client’s', async () => {
  const contractId = await contract('owl-monitoring', 3, ['level-1'], [OPEN]);
  expect((await reported(contractId, 'CRITICAL', 'MONITORING_ALERT')).incident.wrongChannel).toBeNull();
  expect(await unsound(life.api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
