import { addAsset, type AddAssetInput } from '../../api/app/asset/add-asset';
import { endAssetCover } from '../../api/app/asset/end-asset-cover';
import { moveAsset } from '../../api/app/asset/move-asset';
import { updateAsset, type UpdateAssetInput } from '../../api/app/asset/update-asset';
import type { AssetRecord } from '../../api/store/asset/asset.store';
import { activeContract, asset, on, reading, storedAsset } from '../support/made-contract';
import { rows } from '../../api/store/rows';
import { carryOut, makeTenant, refusalsAt, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import type { Unit } from '../../api/app/command/unit';
import type { Result } from '../../api/domain/result';

const NOW = '2026-04-01T08:00:00Z';
let database: TestDatabase;
let tenant: Tenant;
let contractId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Inventory');
  contractId = await activeContract(tenant);
});
afterAll(() => database.drop());

const stored = (id: string): Promise<AssetRecord> => storedAsset(tenant, id);
const update = (input: UpdateAssetInput): Promise<unknown> => carryOut(tenant, NOW, (unit) => updateAsset(unit, input));
const refused = <T>(useCase: (unit: Unit) => Promise<Result<T>>): Promise<string[]> => refusalsAt(tenant, NOW, useCase);
const refusedUpdate = (input: UpdateAssetInput): Promise<string[]> => refused((unit) => updateAsset(unit, input));

const history = (id: string): Promise<{ kind: string; payload: unknown }[]> =>
  reading(tenant, (read) =>
    read.query({ name: 'test:of-asset', text: `SELECT kind, payload FROM event WHERE subject_id = $1 ORDER BY id` }, [
      id,
    ]),
  );

test('an asset has its details, and a change keeps what was said before', async () => {
  const siteId = await asset(tenant, contractId, { kind: 'SITE', designation: 'Bourges' });
  const host = await asset(tenant, contractId, { designation: 'ESX-1' });
  const id = await asset(tenant, contractId, {
    designation: 'web-01',
    kind: 'VIRTUAL_MACHINE',
    product: 'Windows Server',
    productVersion: '2019',
    siteId,
    parentId: host,
    coveredUntil: on('2027-06-30'),
    warrantyEndsOn: on('2028-01-31'),
    licenceEndsOn: on('2026-12-31'),
  });
  expect(await stored(id)).toMatchObject({ siteId, parentId: host, coveredUntil: '2027-06-30', functions: null });
  await update({ assetId: id, functions: 'Portal', quantity: 2, clear: ['LICENCE_ENDS_ON', 'PARENT'] });
  expect(await stored(id)).toMatchObject({
    functions: 'Portal',
    quantity: 2,
    licenceEndsOn: null,
    parentId: null,
    product: 'Windows Server',
    warrantyEndsOn: '2028-01-31',
  });
  await update({ assetId: id, functions: 'Portal' });
  expect(await history(id)).toMatchObject([
    { kind: 'ASSET_ADDED' },
    {
      kind: 'ASSET_CHANGED',
      payload: {
        before: { functions: null, quantity: 1, licenceEndsOn: '2026-12-31', parentId: host },
        after: { functions: 'Portal', quantity: 2, licenceEndsOn: null, parentId: null },
      },
    },
  ]);
});

test('bad facts and places are refused, and nothing changes', async () => {
  const taken = await asset(tenant, contractId, { serialNumber: 'TAKEN' });
  const id = await asset(tenant, contractId, { serialNumber: 'FREE' });
  expect(await refusedUpdate({ assetId: id, serialNumber: 'TAKEN' })).toEqual(['ALREADY_EXISTS serialNumber']);
  expect(await refusedUpdate({ assetId: id, quantity: 0, designation: ' ' })).toEqual([
    'TEXT_INVALID designation',
    'NUMBER_OUT_OF_RANGE quantity',
  ]);
  expect(await refusedUpdate({ assetId: id, productVersion: '2019' })).toEqual(['TEXT_INVALID product']);
  expect(await refusedUpdate({ assetId: id, coveredUntil: on('2025-01-01') })).toEqual([
    'TIMES_OUT_OF_ORDER coveredUntil',
  ]);
  expect(await refusedUpdate({ assetId: id, siteId: taken })).toEqual(['ASSET_PLACE_INVALID siteId']);
  expect(await refusedUpdate({ assetId: id, functions: 'F', clear: ['FUNCTIONS'] })).toEqual([
    'ASSET_STATE_CONFLICT clear',
  ]);
  expect(await refusedUpdate({ assetId: 'nobody' })).toEqual(['NOT_FOUND assetId']);
  const foreign = await asset(tenant, await activeContract(tenant, { clientId: tenant.otherClientId }), {
    kind: 'SITE',
  });
  expect(await refusedUpdate({ assetId: id, siteId: foreign })).toEqual(['ASSET_PLACE_INVALID siteId']);
  expect(await refusedUpdate({ assetId: id, parentId: foreign })).toEqual(['ASSET_PLACE_INVALID parentId']);
  const again: AddAssetInput = {
    contractId,
    designation: 'D',
    kind: 'SERVER',
    ownership: 'SHARED',
    quantity: 1,
    serialNumber: 'TAKEN',
  };
  expect(await refused((unit) => addAsset(unit, again))).toEqual(['ALREADY_EXISTS serialNumber']);
  expect(await stored(id)).toMatchObject({ serialNumber: 'FREE', siteId: null, parentId: null, functions: null });
});

test('no asset is a part of itself, also where two are changed at once', async () => {
  const [a, b, c] = [await asset(tenant, contractId), await asset(tenant, contractId), await asset(tenant, contractId)];
  await update({ assetId: b, parentId: a });
  await update({ assetId: c, parentId: b });
  expect(await refusedUpdate({ assetId: a, parentId: a })).toEqual(['ASSET_PLACE_INVALID parentId']);
  expect(await refusedUpdate({ assetId: a, parentId: c })).toEqual(['ASSET_PLACE_INVALID parentId']);
  const other = await activeContract(tenant);
  const [d, e] = [await asset(tenant, contractId), await asset(tenant, other)];
  const outcomes = await Promise.allSettled([update({ assetId: d, parentId: e }), update({ assetId: e, parentId: d })]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('its cover ends on a day of its own', async () => {
  const id = await asset(tenant, contractId);
  const end = (day: string) => ({ assetId: id, coveredUntil: on(day), reason: 'Sold' });
  expect(await refused((unit) => endAssetCover(unit, end('2025-12-31')))).toEqual(['DATE_OUT_OF_PERIOD coveredUntil']);
  await carryOut(tenant, NOW, (unit) => endAssetCover(unit, end('2026-05-31')));
  await carryOut(tenant, NOW, (unit) => endAssetCover(unit, end('2029-05-31')));
  expect((await stored(id)).coveredUntil).toBe('2029-05-31');
  expect((await history(id)).slice(1)).toEqual([
    { kind: 'ASSET_COVER_ENDED', payload: { coveredUntil: '2026-05-31', before: null, reason: 'Sold' } },
    { kind: 'ASSET_COVER_ENDED', payload: { coveredUntil: '2029-05-31', before: '2026-05-31', reason: 'Sold' } },
  ]);
});

test('it moves to another contract of its client, with its serial number', async () => {
  const target = await activeContract(tenant);
  const id = await asset(tenant, contractId, { serialNumber: 'MOVING', functions: 'F' });
  const foreign = await activeContract(tenant, { clientId: tenant.otherClientId });
  const move = (toContractId: string, from = '2026-05-01') => ({ assetId: id, toContractId, from: on(from) });
  const refusedMove = (...given: Parameters<typeof move>): Promise<string[]> =>
    refused((unit) => moveAsset(unit, move(...given)));
  expect(await refusedMove(foreign)).toEqual(['CONTRACT_MISMATCH toContractId']);
  expect(await refusedMove(contractId)).toEqual(['ASSET_STATE_CONFLICT assetId']);
  expect(await refusedMove(target, '2026-01-01')).toEqual(['DATE_OUT_OF_PERIOD from']);
  expect(await refusedMove('nothing')).toEqual(['NOT_FOUND toContractId']);
  const { assetId } = await carryOut(tenant, NOW, (unit) => moveAsset(unit, move(target)));
  expect(await stored(id)).toMatchObject({ contractId, movedToId: assetId, coveredUntil: '2026-04-30' });
  expect(await stored(assetId)).toMatchObject({
    contractId: target,
    serialNumber: 'MOVING',
    functions: 'F',
    coveredFrom: '2026-05-01',
    movedToId: null,
  });
  expect(await refusedMove(target)).toEqual(['ASSET_STATE_CONFLICT assetId']);
  expect(await refusedUpdate({ assetId: id, functions: 'G' })).toEqual(['ASSET_STATE_CONFLICT assetId']);
  expect(await refusedUpdate({ assetId: await asset(tenant, contractId), serialNumber: 'MOVING' })).toEqual([
    'ALREADY_EXISTS serialNumber',
  ]);
});
