import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { unsound } from '../../support/soundness';
import { startTestApi, type TestApi } from '../../support/test-api';
import { clientOf } from '../story-documents';
import { Living } from './living';

/** Maintenance that is planned under the rules of three documents, and what it excludes from clocks. */

let api: TestApi;
let life: Living;
let clientId = '';
beforeAll(async () => {
  api = await startTestApi('2026-03-02T09:00:00Z');
  life = new Living(api, 'maintenance');
  clientId = await clientOf(api, 'Atelier Morel');
});
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

async function active(number: string, startsOn: string, input: object): Promise<string> {
  const all = { clientId, number, startsOn, priceComponents: [], modules: [], ...input };
  const contractId = await life.signs(all, startsOn);
  await life.did('activateContract', { contractId });
  return contractId;
}

interface Planned {
  readonly maintenance: { readonly id: string; readonly state: string } | null;
  readonly reassessedPenalties: readonly { readonly status: string; readonly amount: string }[];
}
const PLANNED = 'maintenance { id state } reassessedPenalties { status amount }';
const plan = (input: object) =>
  life.does<Planned>('planMaintenance', { description: 'Updates of the systems', ...input }, PLANNED);
/** The messages with which a plan is refused; none when it is accepted. */
const broken = async (input: object): Promise<readonly string[]> => {
  const { refusals, maintenance } = await plan(input);
  expect(maintenance === null).toBe(refusals.length > 0);
  return refusals.map(({ code, message }) => `${code}: ${message}`);
};

describe('windows and office hours', () => {
  let contractId = '';
  const at = (startsAt: string, endsAt: string, more: object = {}) => ({ contractId, startsAt, endsAt, ...more });
  const WINDOWS = 'MAINTENANCE_RULE_BROKEN: It is not entirely inside the maintenance windows (VI.1.b to d).';
  const OFFICE = 'MAINTENANCE_RULE_BROKEN: It is within office hours (VI.1.b to d).';

  beforeAll(async () => {
    const terms = { termsPack: { key: 'pro-controle', version: 2 }, termMonths: 12 };
    contractId = await active('PRO-M', '2025-01-01', { ...terms, modules: [{ key: 'systems' }] });
    life.to('2025-03-17T08:00:00Z');
  });

  test('say when it may be, and that windows are closed on public holidays', async () => {
    expect(await broken(at('2025-03-19T14:00:00+01:00', '2025-03-19T15:00:00+01:00'))).toEqual([WINDOWS, OFFICE]);
    expect(await broken(at('2025-03-19T20:00:00+01:00', '2025-03-19T21:30:00+01:00'))).toEqual([]);
    expect(await broken(at('2025-03-22T08:00:00+01:00', '2025-03-22T12:00:00+01:00'))).toEqual([]);
    expect(await broken(at('2025-05-29T20:00:00+02:00', '2025-05-29T21:00:00+02:00'))).toEqual([WINDOWS]);
  });

  test('are left where the contact of the client agreed, but never for office hours', async () => {
    const person = { clientId, side: 'CLIENT', role: 'MAIN', name: 'B. Morel', email: 'b@example.com' };
    const { contact } = await life.did<{ contact: { id: string } }>('recordContact', person, 'contact { id }');
    const agreed = { contactId: contact.id, agreedAt: '2025-03-17T07:00:00Z' };
    expect(await broken(at('2025-03-20T18:30:00+01:00', '2025-03-20T19:30:00+01:00'))).toEqual([WINDOWS]);
    expect(await broken(at('2025-03-20T18:30:00+01:00', '2025-03-20T19:30:00+01:00', agreed))).toEqual([]);
    expect(await broken(at('2025-03-20T17:30:00+01:00', '2025-03-20T19:30:00+01:00', agreed))).toEqual([OFFICE]);
    const evening = at('2025-03-21T20:00:00+01:00', '2025-03-21T21:00:00+01:00', { closesAccess: true });
    expect(await broken(evening)).toEqual([
      'MAINTENANCE_RULE_BROKEN: Closing access needs a consultation of the client’s contact (VI.1.b to d).',
    ]);
    const consulted = { consultedAt: '2025-03-17T07:30:00Z' };
    expect(await broken({ ...evening, ...consulted })).toEqual(['CONTACT_INVALID: It is not said who was asked.']);
    expect(await broken({ ...evening, ...consulted, contactId: contact.id })).toEqual([]);
    const said = await life.says<{ maintenance: { nodes: object[] } }>(
      contractId,
      'maintenance(first: 1) { nodes { startsAt closesAccess consultedAt agreedAt contact { name } toldContact { name } state } }',
    );
    expect(said.maintenance.nodes).toEqual([
      {
        startsAt: '2025-03-22T07:00:00Z',
        closesAccess: false,
        consultedAt: null,
        agreedAt: null,
        contact: null,
        toldContact: null,
        state: 'PLANNED',
      },
    ]);
  });

  test('hold for what is moved, and nothing that is over is moved or cancelled', async () => {
    const one = at('2025-03-24T20:00:00+01:00', '2025-03-24T21:00:00+01:00');
    const { maintenance } = await plan(one);
    const maintenanceId = maintenance!.id;
    const to = (startsAt: string, endsAt: string) => ({ maintenanceId, startsAt, endsAt, reason: 'No one is there' });
    expect(await life.refused('moveMaintenance', to('2025-03-25T09:00:00+01:00', '2025-03-25T10:00:00+01:00'))).toEqual(
      ['MAINTENANCE_RULE_BROKEN', 'MAINTENANCE_RULE_BROKEN'],
    );
    await life.did('moveMaintenance', to('2025-03-25T20:00:00+01:00', '2025-03-25T21:00:00+01:00'));
    life.to('2025-03-26T08:00:00Z');
    const done = { maintenanceId, beganAt: '2025-03-25T20:05:00+01:00', finishedAt: '2025-03-25T20:40:00+01:00' };
    expect(await life.refused('completeMaintenance', { ...done, finishedAt: done.beganAt })).toEqual([
      'TIMES_OUT_OF_ORDER',
    ]);
    await life.did('completeMaintenance', done);
    expect(await life.refused('cancelMaintenance', { maintenanceId, reason: 'R' })).toEqual([
      'MAINTENANCE_STATE_CONFLICT',
    ]);
    expect(await broken(at('2025-03-24T20:00:00+01:00', '2025-03-24T21:00:00+01:00'))).toEqual([
      'MAINTENANCE_RULE_BROKEN: It began before it is recorded: nothing says that it was planned.',
    ]);
    const toldAfter = { announcedAt: '2025-03-24T20:00:01+01:00' };
    expect(await broken(at('2025-03-24T20:00:00+01:00', '2025-03-24T21:00:00+01:00', toldAfter))).toEqual([
      'TIMES_OUT_OF_ORDER: The start is before the announcement.',
    ]);
  });
});

test('a notice of 48 hours is counted to the second', async () => {
  const contractId = await active('OWL-M', '2025-03-01', {
    termsPack: { key: 'owl-monitoring', version: 2 },
    termMonths: 12,
    modules: [{ key: 'level-3' }],
    overrides: [
      { parameter: 'included-hours.minutes', value: '180' },
      {
        parameter: 'opening-hours',
        value: JSON.stringify({
          timezone: 'Europe/Paris',
          weekly: Object.fromEntries(['MON', 'TUE', 'WED', 'THU', 'FRI'].map((day) => [day, [['09:00', '18:00']]])),
          holidayZone: 'FR-METROPOLE',
          exceptions: [],
        }),
      },
    ],
  });
  const times = { startsAt: '2025-04-10T22:00:00+02:00', endsAt: '2025-04-10T23:00:00+02:00' };
  life.to('2025-04-08T20:30:00Z');
  expect(await broken({ contractId, ...times, announcedAt: '2025-04-08T22:30:00+02:00' })).toEqual([
    'MAINTENANCE_RULE_BROKEN: The client must be told PT48H beforehand, by 2025-04-08T20:00:00Z (s. 5b).',
  ]);
  expect(await broken({ contractId, ...times })).toHaveLength(1);
  expect(await broken({ contractId, ...times, announcedAt: '2025-04-08T22:00:00+02:00' })).toEqual([]);
  expect(await broken({ contractId, ...times, announcedAt: '2025-04-08T22:31:00+02:00' })).toEqual([
    'TIME_IN_FUTURE: That time is in the future.',
  ]);
});

describe('an announced maintenance', () => {
  let contractId = '';
  beforeAll(async () => {
    contractId = await active('OMR-M', '2021-03-01', {
      termsPack: { key: 'omr-hosted', version: 3 },
      termMonths: 36,
      priceComponents: [{ code: 'HOSTING', monthlyAmount: '1000.00 EUR' }],
      modules: [{ key: 'J' }, { key: 'K' }],
    });
    await added('Shared server');
  });

  const added = async (designation: string): Promise<string> => {
    const input = { contractId, designation, kind: 'VIRTUAL_MACHINE', ownership: 'SHARED', quantity: 1 };
    return (await life.did<{ asset: { id: string } }>('addAsset', input, 'asset { id }')).asset.id;
  };
  const reported = async (receivedAt: string, more: object = {}): Promise<string> => {
    life.to(receivedAt);
    const of = { contractId, severity: 'CRITICAL', kind: 'INTERRUPTION', channel: 'EMAIL', description: 'Down' };
    const input = { ...of, receivedAt, assetIds: [], ...more };
    return (await life.did<{ incident: { id: string } }>('reportIncident', input, 'incident { id }')).incident.id;
  };
  const restored = async (incidentId: string, at: string): Promise<void> => {
    life.to(at);
    await life.did('restoreIncident', { incidentId });
  };
  /** The clock of the restoration: its state, deadline and time, and the penalties that stand. */
  const clock = async (incidentId: string): Promise<string> => {
    const text = `query ($id: ID!) { incident(id: $id) { clocks { commitment { kind } state dueAt elapsed }
      penalties(first: 9) { nodes { status amount } } } }`;
    const { incident } = await api.ask<{
      incident: {
        clocks: { commitment: { kind: string }; state: string; dueAt: string; elapsed: string }[];
        penalties: { nodes: { status: string; amount: string }[] };
      };
    }>(api.keys.administrator, text, { id: incidentId });
    const found = incident.clocks.find((each) => each.commitment.kind === 'RESTORATION')!;
    const standing = incident.penalties.nodes.filter(({ status }) => status !== 'REVERSED');
    return [found.state, found.dueAt, found.elapsed, ...standing.map(({ amount }) => amount)].join(' ');
  };

  test('is not counted, of an incident that was opened before it', async () => {
    life.to('2021-09-15T08:00:00Z');
    const told = { announcedAt: '2021-09-15T07:00:00Z' };
    const times = { startsAt: '2021-09-16T14:00:00+02:00', endsAt: '2021-09-16T16:00:00+02:00' };
    expect(await broken({ contractId, ...times, ...told })).toEqual([]);
    const incidentId = await reported('2021-09-16T09:00:00Z');
    await restored(incidentId, '2021-09-16T15:45:00Z');
    expect(await clock(incidentId)).toBe('MET 2021-09-17T08:00:00Z PT2H45M');
  });

  test('reverses what was assessed when it is recorded late, and counts again as far as it took no time', async () => {
    const incidentId = await reported('2021-09-20T09:00:00Z');
    await restored(incidentId, '2021-09-21T08:30:00Z');
    // Mon 11-12 and 14-18, Tue 8:30-10:30: 7 h of 4 h 30.
    expect(await clock(incidentId)).toBe('BREACHED 2021-09-20T15:30:00Z PT7H 100.00 EUR');
    life.to('2021-09-22T08:00:00Z');
    const times = { startsAt: '2021-09-20T14:00:00+02:00', endsAt: '2021-09-20T17:00:00+02:00' };
    const planned = await plan({ contractId, ...times, announcedAt: '2021-09-17T08:00:00Z' });
    expect(planned.reassessedPenalties).toEqual([{ status: 'REVERSED', amount: '100.00 EUR' }]);
    expect(await clock(incidentId)).toBe('MET 2021-09-21T09:00:00Z PT4H');
    const done = { beganAt: '2021-09-20T13:30:00+02:00', finishedAt: '2021-09-20T15:00:00+02:00' };
    const maintenanceId = planned.maintenance!.id;
    const after = await life.did<Planned>('completeMaintenance', { maintenanceId, ...done }, PLANNED);
    expect(after).toMatchObject({ maintenance: { state: 'DONE' }, reassessedPenalties: [{ amount: '100.00 EUR' }] });
    // Of what was planned, 14-15 was taken: 6 h.
    expect(await clock(incidentId)).toBe('BREACHED 2021-09-21T07:00:00Z PT6H 100.00 EUR');
  });

  test('counts again once it is moved or cancelled', async () => {
    const incidentId = await reported('2021-10-04T09:00:00Z');
    await restored(incidentId, '2021-10-05T08:30:00Z');
    const told = { announcedAt: '2021-10-01T08:00:00Z' };
    const times = { startsAt: '2021-10-04T14:00:00+02:00', endsAt: '2021-10-04T17:00:00+02:00' };
    const { maintenance } = await plan({ contractId, ...times, ...told });
    const maintenanceId = maintenance!.id;
    expect(await clock(incidentId)).toContain('MET');
    const evening = { startsAt: '2021-10-04T20:00:00+02:00', endsAt: '2021-10-04T23:00:00+02:00' };
    const toldAfter = { maintenanceId, ...evening, announcedAt: '2021-10-05T08:00:00Z', reason: 'The client asked' };
    expect(await life.refused('moveMaintenance', toldAfter)).toEqual(['TIMES_OUT_OF_ORDER']);
    await life.did('moveMaintenance', { maintenanceId, ...evening, ...told, reason: 'The client asked' });
    expect(await clock(incidentId)).toBe('BREACHED 2021-10-04T15:30:00Z PT7H 100.00 EUR');
    await life.did('moveMaintenance', { maintenanceId, ...times, ...told, reason: 'After all' });
    expect(await clock(incidentId)).toContain('MET');
    const cancelled = await life.did<Planned>(
      'cancelMaintenance',
      { maintenanceId, reason: 'A fault of ours' },
      PLANNED,
    );
    expect(cancelled.maintenance!.state).toBe('CANCELLED');
    expect(await clock(incidentId)).toBe('BREACHED 2021-10-04T15:30:00Z PT7H 100.00 EUR');
  });

  test('of one server is not counted for what hits it, and counts for what hits another', async () => {
    const [server, other] = [await added('Server 1'), await added('Server 2')];
    life.to('2021-11-01T08:00:00Z');
    const times = { startsAt: '2021-11-03T14:00:00+01:00', endsAt: '2021-11-03T16:00:00+01:00' };
    const told = { announcedAt: '2021-11-01T08:00:00Z' };
    expect(await broken({ contractId, ...times, ...told, assetIds: [server] })).toEqual([]);
    // Opened while it lasts, at 15:00.
    const [hit, beside, whole] = [
      await reported('2021-11-03T14:00:00Z', { assetIds: [server] }),
      await reported('2021-11-03T14:00:00Z', { assetIds: [other] }),
      await reported('2021-11-03T14:00:00Z'),
    ];
    for (const each of [hit, beside, whole]) await restored(each, '2021-11-03T16:30:00Z');
    expect(await clock(hit)).toBe('MET 2021-11-04T10:00:00Z PT1H30M');
    expect(await clock(beside)).toBe('MET 2021-11-04T09:00:00Z PT2H30M');
    expect(await clock(whole)).toBe(await clock(hit));
  });
});
