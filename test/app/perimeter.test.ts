import { moveAsset } from '../../api/app/asset/move-asset';
import { updateAsset } from '../../api/app/asset/update-asset';
import { validateAsset } from '../../api/app/asset/validate-asset';
import { closeRecommendation } from '../../api/app/change/close-recommendation';
import { decideChange } from '../../api/app/change/decide-change';
import { excludeAssetFromForfait } from '../../api/app/change/exclude-asset';
import { issueRecommendation } from '../../api/app/change/issue-recommendation';
import { recordUnauthorisedChange, requestChange } from '../../api/app/change/request-change';
import { excludePeriod } from '../../api/app/incident/exclude-period';
import type { Unit } from '../../api/app/command/unit';
import type { Result } from '../../api/domain/result';
import type { AssetRecord } from '../../api/store/asset/asset.store';
import { changesById } from '../../api/store/change/change.store';
import { interventionsById } from '../../api/store/consumption/consumption.store';
import { rows } from '../../api/store/rows';
import { activeContract, asset, incident, intervention, on, reading, storedAsset } from '../support/made-contract';
import { unsound } from '../support/soundness';
import { at, carryOut, makeTenant, refusalsAt, type Tenant, type Who } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

const NOW = '2026-06-01T08:00:00Z';
let database: TestDatabase;
let tenant: Tenant;
let contractId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Perimeter');
  contractId = await activeContract(tenant, {
    termsPack: { key: 'omr-hosted', version: 3 },
    modules: ['A', 'B', 'D', 'H', 'J', 'K', 'L', 'UT'].map((key) => ({ key, active: true })),
  });
});
afterAll(() => database.drop());

const stored = (id: string): Promise<AssetRecord> => storedAsset(tenant, id);
const refused = <T>(useCase: (unit: Unit) => Promise<Result<T>>, as?: Who): Promise<string[]> =>
  refusalsAt(tenant, NOW, useCase, as === undefined ? {} : { as });

/** What settles an hour of repairs on an asset, on a day. */
async function settlerOn(day: string, assetId: string): Promise<string> {
  const { interventionId } = await intervention(tenant, contractId, `${day}T09:00:00Z`, 60, { assetIds: [assetId] });
  const [work] = await reading(tenant, (read) => interventionsById(read, [interventionId]));
  return work!.settlement.map(({ settledBy }) => settledBy).join();
}

test('an asset outside the perimeter is covered once it is validated', async () => {
  const inside = await asset(tenant, contractId, { product: 'Windows Server', productVersion: '2019' });
  expect((await stored(inside)).perimeter).toBe('INSIDE');
  expect(await settlerOn('2026-02-02', inside)).toBe('FORFAIT_H');
  const outside = await asset(tenant, contractId, { product: 'Debian', productVersion: '12' });
  expect((await stored(outside)).perimeter).toBe('OUTSIDE');
  expect(await settlerOn('2026-02-02', outside)).toBe('UT');
  const validation = { assetId: outside, from: on('2026-03-01'), validation: 'Annex 2: Debian 12' };
  await carryOut(tenant, '2026-02-20T08:00:00Z', (unit) => validateAsset(unit, validation));
  expect(await stored(outside)).toMatchObject({ perimeter: 'OUTSIDE_VALIDATED', validatedOn: '2026-03-01' });
  expect(await settlerOn('2026-02-27', outside)).toBe('UT');
  expect(await settlerOn('2026-03-02', outside)).toBe('FORFAIT_H');
  expect(await refused((unit) => validateAsset(unit, validation))).toEqual(['ASSET_STATE_CONFLICT assetId']);
  // What was validated was another version.
  await carryOut(tenant, NOW, (unit) => updateAsset(unit, { assetId: outside, productVersion: '13' }));
  expect(await stored(outside)).toMatchObject({ perimeter: 'OUTSIDE', validatedOn: null, validation: null });
  await carryOut(tenant, NOW, (unit) => updateAsset(unit, { assetId: outside, functions: 'Web' }));
  expect((await stored(outside)).perimeter).toBe('OUTSIDE');
});

test('work before and after its dates is work on an asset that is not listed', async () => {
  const id = await asset(tenant, contractId, { coveredFrom: on('2026-02-01'), coveredUntil: on('2026-03-31') });
  expect(await settlerOn('2026-01-30', id)).toBe('UT');
  expect(await settlerOn('2026-03-31', id)).toBe('FORFAIT_H');
  expect(await settlerOn('2026-04-01', id)).toBe('UT');
});

test('a recommendation that is not followed lets the provider exclude the asset from the forfait', async () => {
  const id = await asset(tenant, contractId);
  const issue = { assetId: id, recommendation: 'Replace the disks', issuedOn: on('2026-02-01') };
  const { recommendationId } = await carryOut(tenant, NOW, (unit) => issueRecommendation(unit, issue));
  const exclude = (from: string) => (unit: Unit) =>
    excludeAssetFromForfait(unit, { recommendationId, from: on(from), reason: 'Disks not replaced' });
  expect(await refused(exclude('2026-04-01'))).toEqual(['RECOMMENDATION_STATE_CONFLICT recommendationId']);
  const close = { recommendationId, followed: false, closedOn: on('2026-03-31') };
  expect(await refused((unit) => closeRecommendation(unit, { ...close, closedOn: on('2026-01-31') }))).toEqual([
    'TIMES_OUT_OF_ORDER closedOn',
  ]);
  const early = { ...issue, issuedOn: on('2026-06-02') };
  expect(await refused((unit) => issueRecommendation(unit, early))).toEqual(['TIME_IN_FUTURE issuedOn']);
  expect(await refused((unit) => closeRecommendation(unit, { ...close, closedOn: on('2026-06-02') }))).toEqual([
    'TIME_IN_FUTURE closedOn',
  ]);
  await carryOut(tenant, NOW, (unit) => closeRecommendation(unit, close));
  expect(await refused((unit) => closeRecommendation(unit, close))).toEqual([
    'RECOMMENDATION_STATE_CONFLICT recommendationId',
  ]);
  expect(await refused(exclude('2026-03-01'))).toEqual(['DATE_OUT_OF_PERIOD from']);
  await carryOut(tenant, NOW, exclude('2026-04-01'));
  expect((await stored(id)).excludedFrom).toBe('2026-04-01');
  expect(await settlerOn('2026-03-31', id)).toBe('FORFAIT_H');
  expect(await settlerOn('2026-04-01', id)).toBe('UT');
  expect(await refused(exclude('2026-05-01'))).toEqual(['ASSET_STATE_CONFLICT recommendationId']);
});

test('a validation and an exclusion go with an asset that moves', async () => {
  const target = await activeContract(tenant, {
    termsPack: { key: 'omr-hosted', version: 3 },
    modules: ['A', 'B', 'D', 'H', 'J', 'K', 'L', 'UT'].map((key) => ({ key, active: true })),
  });
  const id = await asset(tenant, contractId, { product: 'Debian', productVersion: '12' });
  const validation = { validatedOn: '2026-03-01', validation: 'Annex 2: Debian 12' };
  await carryOut(tenant, NOW, (unit) =>
    validateAsset(unit, { assetId: id, from: on('2026-03-01'), validation: validation.validation }),
  );
  const issue = { assetId: id, recommendation: 'Replace the disks', issuedOn: on('2026-03-01') };
  const { recommendationId } = await carryOut(tenant, NOW, (unit) => issueRecommendation(unit, issue));
  const close = { recommendationId, followed: false, closedOn: on('2026-04-01') };
  await carryOut(tenant, NOW, (unit) => closeRecommendation(unit, close));
  const exclude = { recommendationId, from: on('2026-05-01'), reason: 'Disks not replaced' };
  await carryOut(tenant, NOW, (unit) => excludeAssetFromForfait(unit, exclude));
  const moved = await carryOut(tenant, NOW, (unit) =>
    moveAsset(unit, { assetId: id, toContractId: target, from: on('2026-04-01') }),
  );
  const state = { perimeter: 'OUTSIDE_VALIDATED', ...validation, excludedFrom: '2026-05-01' };
  expect(await stored(moved.assetId)).toMatchObject({ contractId: target, ...state });
  const { providerId, sessions } = tenant;
  expect(await unsound(tenant.database, providerId, sessions.administrator.actorId)).toEqual([]);
});

test('an asset outside the perimeter that nobody validated is outside where it moves to', async () => {
  const target = await activeContract(tenant, { termsPack: { key: 'omr-hosted', version: 3 } });
  const id = await asset(tenant, contractId, { product: 'Debian', productVersion: '12' });
  const { assetId } = await carryOut(tenant, NOW, (unit) =>
    moveAsset(unit, { assetId: id, toContractId: target, from: on('2026-04-01') }),
  );
  expect(await stored(assetId)).toMatchObject({ perimeter: 'OUTSIDE', validation: null, excludedFrom: null });
});

test('the client asks leave for a change; the provider decides once', async () => {
  const ask = { contractId, description: 'Open port 22' };
  const { changeId } = await carryOut(tenant, NOW, (unit) => requestChange(unit, ask), { as: 'client' });
  const decide = { changeId, granted: false, reason: 'Use the VPN' };
  await carryOut(tenant, NOW, (unit) => decideChange(unit, decide));
  const [change] = await reading(tenant, (read) => changesById(read, [changeId]));
  expect(change).toMatchObject({ state: 'REFUSED', reason: 'Use the VPN', madeAt: null });
  expect(await refused((unit) => decideChange(unit, decide))).toEqual(['CHANGE_STATE_CONFLICT changeId']);
  expect(await refused((unit) => requestChange(unit, ask), 'otherClient')).toEqual(['NOT_FOUND contractId']);
});

test('what follows from a change without leave is excluded, and names it', async () => {
  const contract = await activeContract(tenant, {
    termsPack: { key: 'generic-2017', version: 2 },
    termMonths: 12,
    priceComponents: [],
    modules: [{ key: 'maintenance', active: true }],
  });
  const made = { contractId: contract, description: 'Port 22 opened', madeAt: at('2026-03-02T08:00:00Z') };
  const { changeId } = await carryOut(tenant, NOW, (unit) => recordUnauthorisedChange(unit, made));
  const incidentId = await incident(tenant, contract, '2026-03-02T10:00:00Z');
  const period = { incidentId, cause: 'CHANGE_WITHOUT_LEAVE', startedAt: at('2026-03-02T10:00:00Z'), changeId };
  const early = { ...period, startedAt: at('2026-03-02T07:00:00Z') };
  expect(await refused((unit) => excludePeriod(unit, early))).toEqual(['TIMES_OUT_OF_ORDER startedAt']);
  const asked = await carryOut(tenant, NOW, (unit) => requestChange(unit, { contractId: contract, description: 'D' }));
  expect(await refused((unit) => excludePeriod(unit, { ...period, ...asked }))).toEqual([
    'CHANGE_STATE_CONFLICT changeId',
  ]);
  const elsewhere = await carryOut(tenant, NOW, (unit) => recordUnauthorisedChange(unit, { ...made, contractId }));
  expect(await refused((unit) => excludePeriod(unit, { ...period, ...elsewhere }))).toEqual([
    'CONTRACT_MISMATCH changeId',
  ]);
  await carryOut(tenant, NOW, (unit) => excludePeriod(unit, period));
  const [excluded] = await reading(tenant, (read) =>
    read.query(
      {
        name: 'test:excluded',
        text: `SELECT cause, change_id AS "changeId" FROM excluded_period WHERE incident_id = $1`,
      },
      [incidentId],
    ),
  );
  expect(excluded).toEqual({ cause: 'CHANGE_WITHOUT_LEAVE', changeId });
});
