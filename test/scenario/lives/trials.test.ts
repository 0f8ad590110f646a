import { passTimeEverywhere } from '../../../api/app/lifecycle/pass-time-everywhere';
import { silentLog } from '../../../api/store/database/store-log';
import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { unsound } from '../../support/soundness';
import { startTestApi, type TestApi } from '../../support/test-api';
import { clientOf } from '../story-documents';
import { amendmentInput } from './amendment-input';
import { Living } from './living';

/** Free trials: how one ends, and that a client has one of a service once. */

let api: TestApi;
let life: Living;
let clientId = '';
beforeAll(async () => {
  api = await startTestApi('2025-02-01T09:00:00Z');
  life = new Living(api, 'trials');
  clientId = await clientOf(api, 'Atelier Morel');
});
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

const run = (): Promise<number> => passTimeEverywhere({ database: api.database, clock: api.clock, log: silentLog });

const OPENING = {
  timezone: 'Europe/Paris',
  weekly: { MON: [['09:00', '18:00']] },
  holidayZone: 'FR-METROPOLE',
  exceptions: [],
};
const TRIAL = {
  termsPack: { key: 'owl-monitoring', version: 2 },
  priceComponents: [],
  modules: [{ key: 'level-0' }],
  overrides: [{ parameter: 'opening-hours', value: JSON.stringify(OPENING) }],
};

test('a free trial ends by itself after its month, and a client has it once', async () => {
  const trial = { ...TRIAL, clientId, startsOn: '2025-02-01' };
  const contractId = await life.signs({ ...trial, number: 'E-TRIAL' }, '2025-02-01');
  await life.did('activateContract', { contractId });
  expect(await life.says(contractId, 'status termLastDay')).toEqual({ status: 'ACTIVE', termLastDay: '2025-02-28' });
  life.to('2025-03-01');
  const over = { status: 'EXPIRED', termLastDay: '2025-02-28' };
  expect(await life.says(contractId, 'status termLastDay')).toEqual(over);
  expect(await run()).toBe(1);
  expect(await life.says(contractId, 'status termLastDay billingAdjustments { nodes { kind } }')).toEqual({
    ...over,
    billingAdjustments: { nodes: [] },
  });
  expect(await life.refused('createContract', { ...trial, number: 'E-TRIAL-2' })).toEqual(['TRIAL_ALREADY_USED']);
  // Nor by an amendment of a contract at another level, whatever the service is called there.
  const level = { ...trial, startsOn: '2025-03-01', termMonths: 12, modules: [{ key: 'level-3' }] };
  const other = await life.signs({ ...level, number: 'E-TRIAL-3' }, '2025-03-01');
  await life.did('activateContract', { contractId: other });
  const down = { level: { module: 'level-0', priceCode: 'SERVICE', monthlyAmount: '0.00 EUR' } };
  const amended = amendmentInput(other, '2025-03-01', down, '2025-03-01T08:00:00Z');
  expect(await life.refused('amendContract', amended)).toEqual(['TRIAL_ALREADY_USED']);
});

test('a client that was amended out of its trial had it, and two drafts at once are one trial', async () => {
  const made = await life.did<{ client: { id: string } }>('createClient', { name: 'Trial twice' }, 'client { id }');
  const trial = { ...TRIAL, clientId: made.client.id, startsOn: '2025-04-01', directDebit: false };
  life.to('2025-04-01');
  const drafts = await Promise.all(
    ['1', '2', '3'].map((each) =>
      life.does<{ contract: { id: string } | null }>(
        'createContract',
        { ...trial, number: `E-T-${each}` },
        'contract { id }',
      ),
    ),
  );
  expect(drafts.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual([
    'TRIAL_ALREADY_USED',
    'TRIAL_ALREADY_USED',
  ]);
  const contractId = drafts.flatMap(({ contract }) => contract?.id ?? [])[0]!;
  const proof = {
    method: 'ELECTRONIC',
    signatory: 'The client',
    proof: 'envelope-1',
    signedAt: '2025-04-01T08:00:00Z',
  };
  await life.did('signContract', { contractId, ...proof });
  await life.did('activateContract', { contractId });
  life.to('2025-04-10');
  const up = { level: { module: 'level-3', priceCode: 'SERVICE', monthlyAmount: '100.00 EUR' } };
  await life.did('amendContract', amendmentInput(contractId, '2025-04-10', up, '2025-04-10T08:00:00Z'));
  expect(await life.refused('createContract', { ...trial, startsOn: '2025-05-01', number: 'E-T-4' })).toEqual([
    'TRIAL_ALREADY_USED',
  ]);
});
