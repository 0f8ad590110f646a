import { sendNotices, type Mail, type MailFailure } from '../../api/app/notices/send-notices';
import { silentLog } from '../../api/store/database/store-log';
import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { Living } from '../scenario/lives/living';
import { clientOf } from '../scenario/story-documents';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';

/** Alerts are mailed to the provider's people, three times at most, and until one is delivered. */

let api: TestApi;
let life: Living;
let contractId = '';
let mails: Mail[] = [];
let outcome: MailFailure | null = null;
beforeAll(async () => {
  api = await startTestApi('2025-09-01T08:00:00Z');
  life = new Living(api, 'mailed');
  contractId = await life.signs(
    {
      clientId: await clientOf(api, 'Atelier Morel'),
      number: 'PRO-A',
      termsPack: { key: 'pro-controle', version: 2 },
      startsOn: '2025-09-01',
      termMonths: 12,
      priceComponents: [],
      modules: [{ key: 'systems' }],
    },
    '2025-09-01',
  );
  await life.did('activateContract', { contractId });
  const duty = { side: 'PROVIDER', role: 'TECHNICAL', name: 'Duty', email: 'duty@p.example', startsOn: '2025-01-01' };
  await life.did('recordContact', duty);
}, 60_000);
beforeEach(() => {
  mails = [];
  outcome = null;
});
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

const LATER: MailFailure = { reason: 'The mail server did not take it.', isFinal: false };
const send = (mail: Mail): Promise<MailFailure | null> => {
  mails.push(mail);
  return Promise.resolve(outcome);
};
const run = (): Promise<number> =>
  sendNotices({ database: api.database, clock: api.clock, log: silentLog, mailer: { send }, accepted: new Set() });

/** A check fails; the id of the alert that it raises. */
async function raised(check: string, at: string): Promise<string> {
  life.to(at);
  const { outcomes } = await life.did<{ outcomes: { alert: { id: string } }[] }>(
    'recordReadings',
    { readings: [{ contractId, check, at, failing: true }] },
    'outcomes { alert { id } }',
  );
  return outcomes[0]!.alert.id;
}

interface Tried {
  readonly attempts: number;
  readonly deliveredAt: string | null;
  readonly deliveries: readonly {
    readonly delivered: boolean;
    readonly recipient: string;
    readonly note: string | null;
  }[];
}

/** What was tried of an alert, and what became of its notice. */
async function tried(
  check: string,
): Promise<Tried & { readonly state: string; readonly nextAttemptAt: string | null }> {
  const { alerts, notices } = await life.says<{
    alerts: { nodes: Tried[] };
    notices: { nodes: { text: string; state: string; nextAttemptAt: string | null }[] };
  }>(
    contractId,
    `alerts(filter: { check: "${check}" }) { nodes { attempts deliveredAt deliveries { delivered recipient note } } }
     notices(first: 1, filter: { kinds: [ALERT] }) { nodes { state nextAttemptAt } }`,
  );
  return { ...alerts.nodes[0]!, state: notices.nodes[0]!.state, nextAttemptAt: notices.nodes[0]!.nextAttemptAt };
}

test('one that the mail server takes at the second attempt is delivered then, and not sent again', async () => {
  await raised('storage', '2025-09-08T08:00:00Z');
  outcome = LATER;
  await run();
  expect(await tried('storage')).toMatchObject({
    ...{ attempts: 1, deliveredAt: null, state: 'PENDING', nextAttemptAt: '2025-09-08T08:01:00Z' },
    deliveries: [{ delivered: false, recipient: 'Duty', note: LATER.reason }],
  });
  await run();
  expect(mails).toHaveLength(1);
  life.to('2025-09-08T08:01:00Z');
  outcome = null;
  await Promise.all([run(), run()]);
  expect(await tried('storage')).toMatchObject({ attempts: 2, deliveredAt: '2025-09-08T08:01:00Z', state: 'SENT' });
  life.to('2025-09-08T12:00:00Z');
  await run();
  expect(mails).toHaveLength(2);
});

test('one that is never taken is given up after three attempts', async () => {
  await raised('memory-fault', '2025-09-09T08:00:00Z');
  outcome = LATER;
  for (const at of ['08:00', '08:01', '08:06', '09:00', '18:00']) {
    life.to(`2025-09-09T${at}:00Z`);
    await run();
  }
  expect(mails).toHaveLength(3);
  const said = await tried('memory-fault');
  expect(said).toMatchObject({ attempts: 3, deliveredAt: null, state: 'FAILED', nextAttemptAt: null });
  expect(said.deliveries.map(({ delivered }) => delivered)).toEqual([false, false, false]);
});

test('attempts by other means count, and one that succeeds ends the mails', async () => {
  const alertId = await raised('power-supply', '2025-09-10T08:00:00Z');
  outcome = LATER;
  await run();
  life.to('2025-09-10T08:01:00Z');
  await life.did('recordAlertDelivery', { alertId, delivered: true, recipient: 'Duty, by telephone' });
  await run();
  expect(mails).toHaveLength(1);
  const said = await tried('power-supply');
  expect(said).toMatchObject({ attempts: 2, deliveredAt: '2025-09-10T08:01:00Z', state: 'FAILED' });
  const second = await raised('antivirus-updates', '2025-09-11T08:00:00Z');
  for (const at of ['08:00', '08:00', '08:00'])
    await life.did('recordAlertDelivery', { alertId: second, delivered: false, recipient: `Duty at ${at}` });
  await run();
  expect(mails).toHaveLength(1);
  expect(await tried('antivirus-updates')).toMatchObject({ attempts: 3, deliveredAt: null, state: 'FAILED' });
});

test('one that is over before it was mailed is not mailed', async () => {
  await raised('firewall', '2025-09-15T08:00:00Z');
  life.to('2025-09-15T08:00:30Z');
  const passes = { contractId, check: 'firewall', at: '2025-09-15T08:00:30Z', failing: false };
  await life.did('recordReadings', { readings: [passes] });
  await run();
  expect(mails).toEqual([]);
  expect(await tried('firewall')).toMatchObject({ attempts: 0, deliveries: [], state: 'FAILED' });
});
