import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createProviderCommand } from '../../api/commands/create-provider';
import { loadTermsPacksCommand } from '../../api/commands/load-terms-packs';
import { runProgram, type Command } from '../../api/commands/program';
import { providerSession } from '../../api/app/access/create-provider';
import { rows } from '../../api/store/rows';
import { listTermsPacks } from '../../api/store/terms/terms.store';
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

const PACKS = path.resolve(__dirname, '../../seeds/terms');

let testDatabase: TestDatabase;
let provider = '';

async function run<Name extends string>(
  command: Command<Name>,
  args: readonly string[],
): Promise<{ code: number; printed: string[]; told: string }> {
  const printed: string[] = [];
  const told: string[] = [];
  const environment = { DATABASE_URL: testDatabase.url };
  const print = (line: string): number => printed.push(line);
  const code = await runProgram(command, { args, environment, print, tell: (line) => told.push(line) });
  return { code, printed, told: told.join('\n') };
}

async function versions(): Promise<string[]> {
  const database = await testDatabase.open({ entities: rows });
  const read = database.read(providerSession(provider, provider));
  try {
    const found = await listTermsPacks(read, null, { after: null, limit: 100 });
    return found.map(({ id, version }) => `${id} ${version}`);
  } finally {
    await read.close();
  }
}

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  const made = await run(createProviderCommand, ['--name', 'Acme', '--key', 'Jane']);
  provider =
    made.printed
      .find((line) => line.startsWith('Its id'))
      ?.split(/\s+/)
      .at(-1) ?? '';
});
afterAll(async () => {
  await testDatabase.drop();
  removeTemporaryFolders();
});

const load = (folder: string) => run(loadTermsPacksCommand, ['--provider', provider, '--folder', folder]);

test('what is there already is left as it is', async () => {
  const before = await versions();
  const { code, printed } = await load(PACKS);
  expect(code).toBe(0);
  expect(printed).toHaveLength(before.length);
  expect(printed.every((line) => line.endsWith('there already'))).toBe(true);
  expect(await versions()).toEqual(before);
});

test('a new version is loaded beside the old one; other content under the old version is refused', async () => {
  const folder = temporaryFolder();
  cpSync(path.join(PACKS, 'omr-hosted'), path.join(folder, 'omr-hosted'), { recursive: true });
  const file = path.join(folder, 'omr-hosted', 'pack.json');
  const pack = JSON.parse(readFileSync(file, 'utf8')) as { version: number; changes: string };
  const before = await versions();

  writeFileSync(file, JSON.stringify({ ...pack, changes: 'Something else.' }));
  const refused = await load(folder);
  expect(refused.code).not.toBe(0);
  expect(refused.told).toContain('give the change a new version');
  expect(await versions()).toEqual(before);

  writeFileSync(file, JSON.stringify({ ...pack, version: 4, changes: 'Something else.' }));
  const printed = ['omr-hosted  loaded', 'omr-hosted/v2  there already', 'omr-hosted/v3  there already'];
  expect(await load(folder)).toMatchObject({ code: 0, printed });
  expect(await versions()).toEqual([...before, 'omr-hosted 4'].sort());

  writeFileSync(file, JSON.stringify({ ...pack, version: 5, currency: 'euros' }));
  const invalid = await load(folder);
  expect(invalid.code).not.toBe(0);
  expect(invalid.told).toContain('currency');
});
