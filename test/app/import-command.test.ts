import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importAssetsCommand } from '../../api/commands/import-assets';
import type { Config } from '../../api/config/config';
import { heldAt } from '../../api/domain/time/clock';
import { rows } from '../../api/store/rows';
import { activeContract, reading } from '../support/made-contract';
import { at, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Imports');
});
afterAll(() => database.drop());

test('an operator imports a long file, and sees how far it is', async () => {
  const contract = await activeContract(tenant);
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'import-')), 'parc.csv');
  const lines = Array.from({ length: 1200 }, (_, place) => `PC ${place};WORKSTATION;CLIENT_OWNED`);
  writeFileSync(file, ['designation;kind;ownership', ...lines].join('\r\n'));
  const told: string[] = [];
  const run = (name: string): Promise<readonly string[]> =>
    importAssetsCommand.run({
      options: { provider: tenant.providerId, contract, file: name },
      database: tenant.database,
      projectRoot: '',
      config: {} as Config,
      tell: (line) => void told.push(line),
      clock: heldAt(at('2026-04-01T08:00:00Z')),
    });
  expect(await run(file)).toEqual([`Imported  1200 assets into ${contract}`]);
  expect(told).toEqual([
    'read  1200 of 1200 lines',
    'checked  500 of 1200 lines',
    'checked  1000 of 1200 lines',
    'checked  1200 of 1200 lines',
    'recorded  1200 of 1200 lines',
  ]);
  writeFileSync(file, 'designation;kind;ownership\nA;ROBOT;SHARED');
  await expect(run(file)).rejects.toThrow('Line 2');
  await expect(run(`${file}.gone`)).rejects.toThrow('--file cannot be read');
  const [{ count }] = (await reading(tenant, (read) =>
    read.query({ name: 'test:count', text: 'SELECT count(*)::integer AS count FROM asset' }, []),
  )) as [{ count: number }];
  expect(count).toBe(1200);
});
