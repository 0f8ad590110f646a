import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { unsound } from '../../support/soundness';
import { HandingOver, HOSTED } from './handing-over';

/** Notice for an asset whose cover has a term of its own (`omr-hosted` art. 19, 22). */

let sale: HandingOver;
beforeAll(async () => {
  sale = await HandingOver.begin('asset-notices');
});
afterEach(async () => {
  expect(await unsound(sale.api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => sale.api.close());

async function covered(contractId: string): Promise<string> {
  const server = { kind: 'SERVER', ownership: 'DEDICATED', quantity: 1, designation: 'SRV', coveredFrom: '2023-04-01' };
  const { asset } = await sale.life.did<{ asset: { id: string } }>(
    'addAsset',
    { contractId, ...server },
    'asset { id }',
  );
  return asset.id;
}

const LETTER = { by: 'CLIENT', form: 'REGISTERED_LETTER', proof: 'L-1' };
const TERMS = 'assets(first: 5) { nodes { id coveredUntil coverTerm { lastDay renews lastNoticeDay } } }';
const DATES = `upcomingDates(from: "2025-06-02", until: "2026-12-31", kinds: [ASSET_TERM, ASSET_LAST_NOTICE_DAY]) { kind on asset { id } }`;
const terms = async (contractId: string): Promise<unknown> =>
  (await sale.life.says<{ assets: { nodes: object[] } }>(contractId, TERMS)).assets.nodes;

test('its cover goes on as the contract does, unless notice is given in time for the asset', async () => {
  const contractId = await sale.active('2023-01-01');
  sale.life.to('2023-04-01');
  const assetId = await covered(contractId);
  const term = { assetId, lastDay: '2025-03-31', document: 'Annex 2' };
  const late = { ...LETTER, assetId, sentOn: '2025-10-01' };
  expect(await sale.life.refused('giveAssetNotice', { ...LETTER, assetId, sentOn: '2023-04-01' })).toEqual([
    'ASSET_TERM_NOT_RENEWED',
  ]);
  expect(await sale.life.refused('agreeAssetTerm', { ...term, document: '' })).toEqual(['TEXT_INVALID']);
  expect(await sale.life.refused('agreeAssetTerm', { ...term, lastDay: '2023-03-31' })).toEqual(['DATE_OUT_OF_PERIOD']);
  await sale.life.did('agreeAssetTerm', term);
  const first = { lastDay: '2025-03-31', renews: true, lastNoticeDay: '2024-09-30' };
  expect(await terms(contractId)).toEqual([{ id: assetId, coveredUntil: null, coverTerm: first }]);

  // Nobody gave notice: another year follows, and others after it.
  sale.life.to('2025-06-02');
  const second = { lastDay: '2026-03-31', renews: true, lastNoticeDay: '2025-09-30' };
  expect(await terms(contractId)).toEqual([{ id: assetId, coveredUntil: null, coverTerm: second }]);
  const asset = { id: assetId };
  expect(await sale.life.says(contractId, DATES)).toEqual({
    upcomingDates: [
      { kind: 'ASSET_LAST_NOTICE_DAY', on: '2025-09-30', asset },
      { kind: 'ASSET_TERM', on: '2026-03-31', asset },
    ],
  });
  sale.life.to('2025-10-01');
  const { refusals } = await sale.life.does('giveAssetNotice', late);
  expect(refusals).toMatchObject([{ code: 'NOTICE_TOO_LATE', path: ['sentOn'] }]);
  expect(refusals[0]!.message).toContain('2025-09-30');
  const bad = { ...late, form: 'WRITTEN', receivedOn: '2025-09-30' };
  expect(await sale.life.refused('giveAssetNotice', bad)).toEqual(['TIMES_OUT_OF_ORDER', 'NOTICE_FORM_NOT_VALID']);
  expect(await sale.life.refused('giveAssetNotice', { ...late, sentOn: '2025-10-02', proof: '' })).toEqual([
    'TEXT_INVALID',
    'TIME_IN_FUTURE',
  ]);
  await sale.life.did('giveAssetNotice', { ...late, sentOn: '2025-09-30' });
  const last = { lastDay: '2026-03-31', renews: false, lastNoticeDay: null };
  expect(await terms(contractId)).toEqual([{ id: assetId, coveredUntil: '2026-03-31', coverTerm: last }]);
  expect(await sale.life.says(contractId, `status ${DATES}`)).toEqual({ status: 'ACTIVE', upcomingDates: [] });
  expect(await sale.life.refused('giveAssetNotice', { ...late, sentOn: '2025-09-30' })).toEqual([
    'ASSET_STATE_CONFLICT',
  ]);
  expect(await sale.life.refused('agreeAssetTerm', term)).toEqual(['ASSET_STATE_CONFLICT']);
});

test('a contract may say that it ends, or after another notice', async () => {
  const overrides = (parameter: string, value: string) => ({ ...HOSTED, overrides: [{ parameter, value }] });
  const ends = await sale.active('2023-01-01', sale.morel, overrides('asset-cover.renewal', 'ENDS'));
  const ending = { assetId: await covered(ends), lastDay: '2025-03-31', document: 'D' };
  expect(await sale.life.refused('agreeAssetTerm', ending)).toEqual(['ASSET_TERM_NOT_RENEWED']);
  const soon = await sale.active('2023-01-01', sale.morel, overrides('asset-cover.notice-months', '1'));
  const assetId = await covered(soon);
  await sale.life.did('agreeAssetTerm', { assetId, lastDay: '2025-03-31', document: 'D' });
  const coverTerm = { lastDay: '2025-03-31', renews: true, lastNoticeDay: '2025-02-28' };
  expect(await terms(soon)).toMatchObject([{ coverTerm }]);
});

test('its term goes along where the asset goes on', async () => {
  const contractId = await sale.active('2024-01-01');
  const assetId = await covered(contractId);
  await sale.life.did('agreeAssetTerm', { assetId, lastDay: '2025-03-31', document: 'D' });
  const other = await sale.active('2024-01-01');
  sale.life.to('2025-06-02');
  await sale.life.did('moveAsset', { assetId, toContractId: other, from: '2025-05-01' });
  const coverTerm = { lastDay: '2026-03-31', renews: true, lastNoticeDay: '2025-09-30' };
  expect(await terms(other)).toMatchObject([{ coveredUntil: null, coverTerm }]);
  // What is agreed of it under its new contract takes the place of what came along.
  const { assets } = await sale.life.says<{ assets: { nodes: { id: string }[] } }>(other, 'assets { nodes { id } }');
  const moved = assets.nodes[0]!.id;
  const agreed = await sale.life.did('agreeAssetTerm', { assetId: moved, lastDay: '2026-01-31', document: 'D 2' });
  expect(agreed).toMatchObject({ refusals: [] });
  expect(await terms(other)).toMatchObject([{ coverTerm: { lastDay: '2026-01-31' } }]);
  await sale.life.did('agreeAssetTerm', { assetId: moved, lastDay: '2026-03-31', document: 'D 3' });
  const { newContract } = await sale.life.did<{ newContract: { id: string } }>(
    'transferContract',
    sale.input(other, '2025-06-01'),
    'newContract { id }',
  );
  expect(await terms(newContract.id)).toMatchObject([{ coveredUntil: null, coverTerm }]);
});
