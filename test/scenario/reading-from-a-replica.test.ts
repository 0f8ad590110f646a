import { replicaWork, REPLICA_VARIABLE, SERVERS_VARIABLE } from '../support/test-api';
import { SERVER_VARIABLE, TEMPLATE_VARIABLE } from '../support/test-database';
import { makeTemplate } from '../support/test-server';
import { startPrimary, startStandby, type Primary, type Standby } from '../support/standby';
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder';

/**
 * Stories told to two servers that read from a replica, which is fifteen milliseconds behind: each
 * step sees what the one before it wrote, or the stories would not go on.
 */
const STORIES = ['./first-story.test', './story-corrections.test'];
const VARIABLES = [SERVERS_VARIABLE, SERVER_VARIABLE, TEMPLATE_VARIABLE, REPLICA_VARIABLE];

let primary: Primary;
let standby: Standby;
const before = VARIABLES.map((name) => [name, process.env[name]] as const);

beforeAll(async () => {
  const folder = temporaryFolder();
  primary = await startPrimary(folder);
  await makeTemplate(primary.server.url, 'story');
  standby = await startStandby(primary, folder);
  await standby.ask(`ALTER SYSTEM SET recovery_min_apply_delay = '15ms'`);
  await standby.ask('SELECT pg_reload_conf()');
  process.env[SERVER_VARIABLE] = primary.server.url;
  process.env[TEMPLATE_VARIABLE] = 'story';
  process.env[REPLICA_VARIABLE] = standby.url;
  process.env[SERVERS_VARIABLE] = '2';
});
afterAll(async () => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  await standby.stop();
  await primary.server.stop();
  removeTemporaryFolders();
});

describe.each(STORIES)('reading from a replica: %s', (story) => {
  jest.requireActual(story);
});

test('control: some of it was read from the replica', () => {
  expect(replicaWork.statements).toBeGreaterThan(0);
});
