import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { unsound } from '../../support/soundness';
import { startTestApi, type TestApi } from '../../support/test-api';
import { clientOf } from '../story-documents';
import { Living } from './living';

/** Notices and suspensions of contracts of several packs, with the dates of worked lives. */

let api: TestApi;
let life: Living;
let clientId = '';
beforeAll(async () => {
  api = await startTestApi('2026-03-02T09:00:00Z');
  life = new Living(api, 'notices');
  clientId = await clientOf(api, 'Atelier Morel');
});
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

const STANDING = 'status termLastDay notice { by givenOn termLastDay } suspension { reason from }';

async function active(number: string, startsOn: string, input: object): Promise<string> {
  const all = { clientId, number, startsOn, priceComponents: [], modules: [], ...input };
  const contractId = await life.signs(all, startsOn);
  await life.did('activateContract', { contractId });
  return contractId;
}

const HOSTED = {
  termsPack: { key: 'omr-hosted', version: 1 },
  termMonths: 36,
  priceComponents: [{ code: 'HOSTING', monthlyAmount: '1120.00 EUR' }],
  modules: [{ key: 'A' }, { key: 'K' }],
};
const LETTER = { form: 'REGISTERED_LETTER', proof: 'RK 1', by: 'CLIENT' };

test('notice is refused one day late with the last valid day, and in another form than the terms ask for', async () => {
  const contractId = await active('N-HOSTED', '2021-10-15', HOSTED);
  life.to('2024-04-15');
  const late = await life.does('giveNotice', { contractId, ...LETTER, sentOn: '2024-04-15' });
  expect(late.refusals).toEqual([
    {
      code: 'NOTICE_TOO_LATE',
      path: ['sentOn'],
      message: 'Notice of 2024-04-15 is too late for the term of 2024-10-14: the last valid day was 2024-04-14.',
      whatToDo: 'Give notice for the next term, or agree on an end date in an amendment.',
    },
  ]);
  const inTime = { contractId, ...LETTER, sentOn: '2024-04-14', receivedOn: '2024-04-15' };
  expect(await life.refused('giveNotice', { ...inTime, form: 'WRITTEN' })).toEqual(['NOTICE_FORM_NOT_VALID']);
  expect(await life.refused('giveNotice', { ...inTime, receivedOn: '2024-04-13' })).toEqual(['TIMES_OUT_OF_ORDER']);
  expect(await life.refused('giveNotice', { ...inTime, receivedOn: '2024-04-16' })).toEqual(['TIME_IN_FUTURE']);
  // Recorded a day after it was sent, the day of sending counts.
  const given = await life.did<{ contract: object }>('giveNotice', inTime, `contract { ${STANDING} }`);
  const notice = { by: 'CLIENT', givenOn: '2024-04-14', termLastDay: '2024-10-14' };
  expect(given.contract).toEqual({ status: 'NOTICE_GIVEN', termLastDay: '2024-10-14', notice, suspension: null });
  const again = await life.does('giveNotice', inTime);
  expect(again.refusals[0]).toMatchObject({
    code: 'CONTRACT_TRANSITION_NOT_ALLOWED',
    whatToDo: 'Use `suspendContract` or `terminateContract` or `transferContract`.',
  });
});

test.each([
  // Months of notice, start, term, sent, received, accepted on the last day.
  ['generic-2017', 2, '2025-01-31', '2026-01-30', '2025-11-28', null, '2025-11-30'],
  ['pro-controle', 3, '2025-01-01', '2025-12-31', '2025-09-30', '2025-10-02', '2025-09-30'],
])('%s with %i months of notice', async (key, months, startsOn, termLastDay, sentOn, receivedOn, last) => {
  const overrides = [{ parameter: 'notice.months', value: String(months) }];
  const contractId = await active(`N-${key}`, startsOn, { termsPack: { key, version: 1 }, termMonths: 12, overrides });
  life.to('2025-12-01');
  const late = await life.does('giveNotice', { contractId, ...LETTER, sentOn: '2025-12-01' });
  expect(late.refusals[0]?.message).toContain(`the last valid day was ${last}`);
  const { contract } = await life.did<{ contract: object }>(
    'giveNotice',
    { contractId, ...LETTER, sentOn, receivedOn },
    `contract { ${STANDING} }`,
  );
  expect(contract).toMatchObject({ status: 'NOTICE_GIVEN', termLastDay, notice: { givenOn: sentOn } });
});

test('an unpaid invoice suspends after its days and a formal notice; service resumes to where it stood', async () => {
  const contractId = await active('S-HOSTED', '2021-10-15', HOSTED);
  life.to('2024-06-24');
  const suspend = { contractId, reason: 'NON_PAYMENT', note: 'F14', dueOn: '2024-06-01', formalNoticeOn: '2024-06-10' };
  expect(await life.refused('suspendContract', { ...suspend, from: '2024-06-24' })).toEqual(['GROUND_NOT_RECORDED']);
  const letter = { contractId, reason: 'NON_PAYMENT', about: 'F14', sentOn: '2024-06-10', proof: 'RK 1' };
  await life.did('recordFormalNotice', letter);
  const early = await life.does('suspendContract', { ...suspend, from: '2024-06-21' });
  expect(early.refusals).toMatchObject([
    { code: 'SUSPENSION_NOT_ALLOWED', path: ['from'], whatToDo: 'Give 2024-06-22 or a later day.' },
  ]);
  expect(await life.refused('suspendContract', { ...suspend, formalNoticeOn: null, from: '2024-06-24' })).toEqual([
    'SUSPENSION_NOT_ALLOWED',
  ]);
  expect(await life.refused('suspendContract', { ...suspend, reason: 'BREACH', from: '2024-06-24' })).toEqual([
    'SUSPENSION_NOT_ALLOWED',
  ]);
  expect(await life.refused('suspendContract', { ...suspend, from: '2021-10-14' })).toEqual(['DATE_OUT_OF_PERIOD']);
  await life.did('suspendContract', { ...suspend, from: '2024-06-24' });
  expect(await life.says(contractId, STANDING)).toMatchObject({
    status: 'SUSPENDED',
    suspension: { reason: 'NON_PAYMENT', from: '2024-06-24' },
  });
  const resume = { contractId, note: 'Paid' };
  expect(await life.refused('resumeContract', { ...resume, from: '2024-06-23' })).toEqual(['DATE_OUT_OF_PERIOD']);
  life.to('2024-07-16');
  await life.did('resumeContract', { ...resume, from: '2024-07-16' });
  expect(await life.says(contractId, STANDING)).toMatchObject({ status: 'ACTIVE', suspension: null });
  const moves = await life.says<{ allowedTransitions: { move: string; allowed: boolean; reason: string | null }[] }>(
    contractId,
    'allowedTransitions { move to allowed mutation reason }',
  );
  expect(moves.allowedTransitions.filter(({ allowed }) => allowed).map(({ move }) => move)).toEqual([
    'SUSPEND',
    'TERMINATE',
    'TRANSFER',
  ]);
  expect(moves.allowedTransitions.find(({ move }) => move === 'GIVE_NOTICE')).toEqual({
    move: 'GIVE_NOTICE',
    to: 'NOTICE_GIVEN',
    allowed: false,
    mutation: 'giveNotice',
    reason: 'Notice of 2024-07-16 is too late for the term of 2024-10-14: the last valid day was 2024-04-14.',
  });
});
