import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { passTimeEverywhere } from '../../../api/app/lifecycle/pass-time-everywhere';
import { silentLog } from '../../../api/store/database/store-log';
import { unsound } from '../../support/soundness';
import { startTestApi, type TestApi } from '../../support/test-api';
import { clientOf } from '../story-documents';
import { Living } from './living';

/** Terms that the provider changes alone, after notice, with the client's way out in between. */

let api: TestApi;
let life: Living;
let clientId = '';
beforeAll(async () => {
  api = await startTestApi('2026-03-02T09:00:00Z');
  life = new Living(api, 'terms');
  clientId = await clientOf(api, 'Atelier Morel');
});
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

const run = (): Promise<number> => passTimeEverywhere({ database: api.database, clock: api.clock, log: silentLog });

const day = [['09:00', '18:00']];
const weekly = { MON: day, TUE: day, WED: day, THU: day, FRI: day };
const OPENING = { timezone: 'Europe/Paris', weekly, holidayZone: 'FR-METROPOLE', exceptions: [] };
const MONITORED = {
  termsPack: { key: 'owl-monitoring', version: 1 },
  termMonths: 12,
  priceComponents: [{ code: 'SERVICE', monthlyAmount: '400.00 EUR' }],
  modules: [{ key: 'level-3' }],
  overrides: [
    { parameter: 'notice.months', value: '1' },
    { parameter: 'pack-change.notice-days', value: '60' },
    { parameter: 'included-hours.minutes', value: '180' },
    { parameter: 'opening-hours', value: JSON.stringify(OPENING) },
  ],
};

async function monitored(number: string, changes: object = {}): Promise<string> {
  const contractId = await life.signs(
    { clientId, number, startsOn: '2025-03-01', ...MONITORED, ...changes },
    '2025-02-20',
  );
  await life.did('activateContract', { contractId });
  life.to('2025-08-01');
  return contractId;
}

const NEW_TERMS = {
  termsPackVersion: 2,
  announcedOn: '2025-08-01',
  subject: 'Version 2 of the annex',
  proof: 'E-mail 7',
};
const AMENDMENT =
  'amendment { number kind announcedOn effectiveOn clientSignature { signatory } changes { fact from before after } }';
const VERSION = 'termsPack { key version }';

test('new terms that are announced on 1 August apply from 30 September by themselves', async () => {
  const contractId = await monitored('T-ANNOUNCED');
  expect(await life.refused('announceTermsChange', { contractId, ...NEW_TERMS, announcedOn: '2025-08-02' })).toEqual([
    'TIME_IN_FUTURE',
  ]);
  expect(await life.refused('announceTermsChange', { contractId, ...NEW_TERMS, termsPackVersion: 9 })).toEqual([
    'TERMS_PACK_NOT_FOUND',
  ]);
  expect(await life.refused('announceTermsChange', { contractId, ...NEW_TERMS, termsPackVersion: 1 })).toEqual([
    'NOTHING_CHANGED',
  ]);
  const { amendment } = await life.did<{ amendment: { changes: object[] } }>(
    'announceTermsChange',
    { contractId, ...NEW_TERMS },
    AMENDMENT,
  );
  expect(amendment).toMatchObject({
    number: 1,
    kind: 'ONE_SIDED',
    announcedOn: '2025-08-01',
    effectiveOn: '2025-09-30',
    clientSignature: null,
  });
  expect(amendment.changes).toContainEqual({
    fact: 'TERMS_PACK',
    from: '2025-09-30',
    before: { id: 'owl-monitoring', version: 1 },
    after: { id: 'owl-monitoring', version: 2 },
  });
  // A second one has to say what becomes of the first.
  expect(await life.refused('announceTermsChange', { contractId, ...NEW_TERMS })).toEqual(['NOTHING_CHANGED']);
  const grounds = 'terminationGrounds { kind since outcomeOn endableFrom endableUntil }';
  expect(await life.says(contractId, grounds)).toEqual({
    terminationGrounds: [
      {
        kind: 'TERMS_CHANGE',
        since: '2025-08-01',
        outcomeOn: '2025-09-29',
        endableFrom: '2025-08-02',
        endableUntil: '2025-09-30',
      },
    ],
  });
  life.to('2025-09-29');
  await run();
  expect(await life.says(contractId, VERSION)).toEqual({ termsPack: { key: 'owl-monitoring', version: 1 } });
  life.to('2025-09-30');
  await run();
  expect(await life.says(contractId, VERSION)).toEqual({ termsPack: { key: 'owl-monitoring', version: 2 } });
  expect(await run()).toBe(0);
  const { history } = await life.says<{ history: { nodes: { kind: string }[] } }>(
    contractId,
    'history { nodes { kind } }',
  );
  expect(history.nodes.map(({ kind }) => kind)).toContain('TERMS_CHANGE_ANNOUNCED');
});

test('the client may go until they apply, without a fee, and nobody else', async () => {
  const contractId = await monitored('T-EXIT');
  const end = { contractId, by: 'CLIENT', reason: 'TERMS_CHANGE', note: 'N', confirmedTotal: '0.00 EUR' };
  const refusal = async (input: object) => (await life.does('terminateContract', { ...end, ...input })).refusals[0];
  expect(await refusal({ effectiveOn: '2025-09-30' })).toMatchObject({
    code: 'GROUND_NOT_RECORDED',
    whatToDo: 'Use `announceTermsChange`.',
  });
  await life.did('announceTermsChange', { contractId, ...NEW_TERMS });
  expect(await refusal({ effectiveOn: '2025-10-01' })).toMatchObject({
    code: 'TERMINATION_NOT_ALLOWED',
    message: 'The client may end the contract for new terms from 2025-08-02 to 2025-09-30, on which they apply.',
  });
  expect(await refusal({ effectiveOn: '2025-09-30', by: 'PROVIDER' })).toMatchObject({ path: ['by'] });
  await life.did('terminateContract', { ...end, effectiveOn: '2025-09-30' });
  life.to('2025-09-30');
  await run();
  expect(await life.says(contractId, 'status')).toEqual({ status: 'TERMINATED' });
});

test('terms that change only by an amendment, or whose notice was never agreed on, are not changed alone', async () => {
  const without = MONITORED.overrides.filter(({ parameter }) => parameter !== 'pack-change.notice-days');
  const contractId = await monitored('T-NO-NOTICE', { overrides: without });
  expect(await life.refused('announceTermsChange', { contractId, ...NEW_TERMS })).toEqual(['PARAMETER_REQUIRED']);
  const both = await monitored('T-BOTH-SIDES', {
    termsPack: { key: 'omr-hosted', version: 1 },
    termMonths: 36,
    priceComponents: [{ code: 'HOSTING', monthlyAmount: '400.00 EUR' }],
    modules: [{ key: 'A' }],
    overrides: [],
  });
  const refused = await life.does('announceTermsChange', { contractId: both, ...NEW_TERMS });
  expect(refused.refusals).toMatchObject([{ code: 'AMENDMENT_REQUIRED', whatToDo: 'Propose an amendment.' }]);
  expect(await life.says(both, 'amendments { nodes { number } }')).toEqual({ amendments: { nodes: [] } });
});

test('a client gives notice itself, for its own side alone', async () => {
  const contractId = await monitored('T-NOTICE');
  life.to('2026-01-20');
  const letter = { contractId, sentOn: '2026-01-20', form: 'REGISTERED_LETTER', proof: 'RK 3' };
  await expect(life.does('giveNotice', { ...letter, by: 'PROVIDER' }, '', 'client')).rejects.toThrow('FORBIDDEN');
  await expect(life.does('giveNotice', { ...letter, by: 'CLIENT' }, '', 'technician')).rejects.toThrow('FORBIDDEN');
  expect(await life.says(contractId, 'status')).toEqual({ status: 'ACTIVE' });
  const given = await life.did<{ contract: object }>(
    'giveNotice',
    { ...letter, by: 'CLIENT' },
    'contract { status notice { by givenOn termLastDay } end { lastDay } }',
    'client',
  );
  expect(given.contract).toEqual({
    status: 'NOTICE_GIVEN',
    notice: { by: 'CLIENT', givenOn: '2026-01-20', termLastDay: '2026-02-28' },
    end: { lastDay: '2026-02-28' },
  });
  const { history } = await life.says<{ history: { nodes: { kind: string; recordedBy: string }[] } }>(
    contractId,
    'history { nodes { kind recordedBy } }',
  );
  const last = history.nodes.at(-1)!;
  expect(last.kind).toBe('NOTICE_GIVEN');
  expect(last.recordedBy).not.toBe('time');
  const again = await life.does('giveNotice', { ...letter, by: 'CLIENT' }, '', 'client');
  expect(again.refusals).toMatchObject([{ code: 'CONTRACT_TRANSITION_NOT_ALLOWED' }]);
  life.to('2026-03-01');
  await run();
  expect(await life.says(contractId, 'status')).toEqual({ status: 'ENDED' });
});
