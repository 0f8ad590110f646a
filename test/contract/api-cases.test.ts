import { execFile } from 'node:child_process';
import path from 'node:path';
import { addressOf, endServerProcesses, startServerProcess } from '../support/server-process';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

const CASES = path.resolve(__dirname, '../cases');

/**
 * Cases that do not pass yet. One that starts to pass, and one that stops, fails the test: the list
 * only shrinks.
 */
const NOT_YET: readonly string[] = [];

let database: TestDatabase;
let url: string;
beforeAll(async () => {
  database = await createTestDatabase('empty');
  const server = startServerProcess({ env: { DATABASE_URL: database.url, SEED: 'demo', LOG_LEVEL: 'silent' } });
  url = `${await addressOf(server)}/graphql`;
});
afterAll(async () => {
  await endServerProcesses();
  await database.drop();
});

test('faults that were found stay mended, each as a call of the API', async () => {
  const printed = await new Promise<string>((resolve) => {
    const words = [path.join(CASES, 'run-api-cases.mjs'), path.join(CASES, 'api-cases.json'), url];
    execFile(process.execPath, words, (_failed, stdout, stderr) => resolve(stdout + stderr));
  });
  const failing = [...printed.matchAll(/^FAIL (\w+) /gm)].map(([, id]) => id);
  const passing = [...printed.matchAll(/^PASS (\w+) /gm)];
  expect({ failing, printed: failing.join() === NOT_YET.join() ? '' : printed }).toEqual({
    failing: NOT_YET,
    printed: '',
  });
  expect(failing.length + passing.length).toBe(21);
});
