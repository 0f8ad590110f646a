import { createLogger } from '../../api/http/logging';
import { rewrapSecrets } from '../../api/app/vault/rewrap-secrets';
import { runProgram } from '../../api/commands/program';
import { vaultCommand } from '../../api/commands/vault';
import { systemClock } from '../../api/config/clock';
import { useVaultKeys, vaultKeysOf } from '../../api/app/vault/vault-keys';
import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { tablesOf } from '../store/catalogue';
import { carrier, mutationOf, type Carried, type Carry, type Refused } from '../support/carry';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';
import { clientOf, CREATE, storyContract } from './story-documents';

/** The vault over HTTP: a value goes in, comes out to whom may see it, and is nowhere else. */

const KEY_1 = `first:${Buffer.alloc(32, 1).toString('base64')}`;
const KEY_2 = { id: 'second', key: Buffer.alloc(32, 2) };
const SECOND = `second:${KEY_2.key.toString('base64')}`;
const KEY_3 = `third:${Buffer.alloc(32, 3).toString('base64')}`;
const VALUE = 'S3cret-of-the-vault-7719';
const NEXT_VALUE = 'S3cret-of-the-vault-7720';

type Answer = Carried<{
  readonly secret: { readonly id: string; readonly version: number; readonly destroyedAt: string | null } | null;
  readonly value?: string | null;
}>;

const FIELDS = 'secret { id version destroyedAt }';
/** What each operation on secrets is asked for. */
const ANSWERS = { storeSecret: FIELDS, revealSecret: `${FIELDS} value`, destroySecret: FIELDS };
const STORE = 'storeSecret';
const REVEAL = 'revealSecret';
const DESTROY = 'destroySecret';

let api: TestApi;
let contractId: string;
let carry: Carry;
let tries = 0;
/** All that the server logged. */
const lines: string[] = [];
beforeAll(async () => {
  const logger = createLogger({ logLevel: 'trace', mode: 'production' }, { write: (line) => void lines.push(line) });
  api = await startTestApi('2026-04-01T08:00:00Z', { VAULT_KEYS: KEY_1 }, {}, logger);
  carry = carrier(api);
  const clientId = await clientOf(api, 'Atelier Morel');
  const { createContract } = await api.ask<{ createContract: { contract: { id: string } } }>(
    api.keys.administrator,
    CREATE,
    { key: 'contract', input: { ...storyContract(clientId), number: 'VAULT-1' } },
  );
  contractId = createContract.contract.id;
}, 60_000);
afterAll(() => api.close());

const done = (
  operation: keyof typeof ANSWERS,
  input: object,
  who: keyof TestApi['keys'],
  key?: string,
): Promise<Answer> => carry(operation, input, ANSWERS[operation], api.keys[who], key);
/** The same, to look at what comes of it. */
const documentOf = (operation: keyof typeof ANSWERS): string => mutationOf(operation, ANSWERS[operation]);

/** What the owner of a table finds in it while its security is not forced on it. */
async function owned<Row extends object>(table: string, ...statements: readonly string[]): Promise<readonly Row[]> {
  await api.testDatabase.asOwner(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  let rows: readonly Row[] = [];
  for (const statement of statements) rows = await api.testDatabase.asOwner<Row>(statement);
  await api.testDatabase.asOwner(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  return rows;
}

/** Every row of the database, as text. */
async function dump(): Promise<string> {
  const texts: string[] = [];
  for (const table of await tablesOf(api.testDatabase.asOwner)) {
    const rows = await owned<{ row: string }>(table, `SELECT row_to_json(t)::text AS row FROM ${table} t`);
    texts.push(...rows.map(({ row }) => row));
  }
  return texts.join('\n');
}

let secretId: string;
const told = ({ code, whatToDo }: Refused) => ({ code, whatToDo });

test('a client stores a secret, and the provider sees it once, with its reason on the record', async () => {
  const input = { contractId, name: 'root of web-01', value: VALUE };
  const stored = await done(STORE, input, 'client', 'store');
  expect(stored).toMatchObject({ replayed: false, refusals: [], secret: { version: 1, destroyedAt: null } });
  secretId = stored.secret!.id;
  expect(await done(STORE, input, 'client', 'store')).toEqual({ ...stored, replayed: true });
  const other = await done(STORE, { ...input, value: 'other' }, 'client', 'store');
  expect(other.refusals.map(({ code }) => code)).toEqual(['IDEMPOTENCY_KEY_REUSED']);

  const why = { secretId, reason: 'Restart of web-01' };
  expect(await done(REVEAL, why, 'technician', 'reveal')).toMatchObject({
    replayed: false,
    refusals: [],
    value: VALUE,
  });
  expect(await done(REVEAL, why, 'technician', 'reveal')).toMatchObject({ replayed: true, refusals: [], value: null });
  const history = await api.ask(
    api.keys.client,
    `query ($id: ID!) { contract(id: $id) { secrets { nodes { name version history { nodes { kind recordedBy payload } } } } } }`,
    { id: contractId },
  );
  expect(history).toEqual({
    contract: {
      secrets: {
        nodes: [
          {
            name: 'root of web-01',
            version: 1,
            history: {
              nodes: [
                {
                  kind: 'SECRET_STORED',
                  recordedBy: 'Atelier Morel',
                  payload: { name: 'root of web-01', note: null, version: 1 },
                },
                {
                  kind: 'SECRET_REVEALED',
                  recordedBy: 'Yann Le Goff (technician)',
                  payload: { version: 1, reason: 'Restart of web-01' },
                },
              ],
            },
          },
        ],
      },
    },
  });
});

test('the next version takes its place; the one before can still be shown', async () => {
  const stored = await done(STORE, { contractId, name: 'root of web-01', value: NEXT_VALUE }, 'administrator');
  expect(stored.secret).toMatchObject({ id: secretId, version: 2 });
  const reason = 'Control';
  expect((await done(REVEAL, { secretId, reason }, 'client')).value).toBe(NEXT_VALUE);
  expect((await done(REVEAL, { secretId, reason, version: 1 }, 'client')).value).toBe(VALUE);
  expect((await done(REVEAL, { secretId, reason, version: 3 }, 'client')).refusals).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
});

test('a partner sees no secret, and a key without the scope shows none', async () => {
  const listed = await api.ask(
    api.keys.reseller,
    `query ($id: ID!) { contract(id: $id) { secrets { nodes { name } } } }`,
    { id: contractId },
  );
  expect(listed).toEqual({ contract: { secrets: { nodes: [] } } });
  const { data, errors } = await api.send(api.keys.erp, documentOf(REVEAL), {
    key: 'erp',
    input: { secretId, reason: 'R' },
  });
  expect(data).toEqual({ answer: null });
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
});

/** Changes a sealed version behind the server's back, asks for it, and changes it back. */
async function tampered(change: string): Promise<string> {
  await owned('secret_version', `CREATE TABLE kept AS SELECT * FROM secret_version`, change);
  const { data, errors } = await api.send(api.keys.client, documentOf(REVEAL), {
    key: `tampered-${(tries += 1)}`,
    input: { secretId, reason: 'R', version: 1 },
  });
  await owned(
    'secret_version',
    `UPDATE secret_version v SET key_id = k.key_id, wrapped_key = k.wrapped_key, sealed = k.sealed
     FROM kept k WHERE k.secret_id = v.secret_id AND k.version = v.version`,
    `DROP TABLE kept`,
  );
  expect(data).toEqual({ answer: null });
  return errors.map(({ extensions }) => extensions.code).join();
}

test('what is swapped in the database does not open', async () => {
  const other = 'FROM secret_version o WHERE o.secret_id = v.secret_id AND o.version = 2 AND v.version = 1';
  const swapped = `UPDATE secret_version v SET wrapped_key = o.wrapped_key, sealed = o.sealed, key_id = o.key_id ${other}`;
  expect(await tampered(swapped)).toBe('INTERNAL');
  expect(await tampered(`UPDATE secret_version v SET sealed = o.sealed ${other}`)).toBe('INTERNAL');
  expect(await tampered(`UPDATE secret_version SET key_id = 'unknown'`)).toBe('INTERNAL');
  expect((await done(REVEAL, { secretId, reason: 'Control', version: 1 }, 'client')).value).toBe(VALUE);
});

test('keys are wrapped by the next one while the values stay as they are', async () => {
  const sealedBefore = await owned('secret_version', `SELECT sealed FROM secret_version ORDER BY version`);
  const keys = [KEY_2, ...vaultKeysOf(api.database)];
  const setting = { database: api.database, clock: systemClock().stamps(), now: systemClock().now() };
  const told: string[] = [];
  expect(await rewrapSecrets(setting, keys, (line) => told.push(line))).toBe(2);
  expect(await rewrapSecrets(setting, keys, (line) => told.push(line))).toBe(0);
  expect(told).toHaveLength(1);
  expect(await owned('secret_version', `SELECT DISTINCT key_id FROM secret_version`)).toEqual([{ key_id: 'second' }]);
  expect(await owned('secret_version', `SELECT sealed FROM secret_version ORDER BY version`)).toEqual(sealedBefore);
  useVaultKeys(api.database, [KEY_2]);
  expect((await done(REVEAL, { secretId, reason: 'After the rotation' }, 'client')).value).toBe(NEXT_VALUE);
});

test('the command that changes the key says how it is written, what it did and what comes next', async () => {
  const run = async (...args: readonly string[]) => {
    const lines: { readonly printed: string[]; readonly told: string[] } = { printed: [], told: [] };
    const code = await runProgram(vaultCommand, {
      args,
      environment: { DATABASE_URL: api.testDatabase.url, VAULT_KEYS: `${KEY_3},${SECOND}` },
      print: (line) => lines.printed.push(line),
      tell: (line) => lines.told.push(line),
    });
    return { code, ...lines };
  };
  for (const args of [[], ['turn'], ['--rotate', 'yes']]) {
    const { code, printed, told } = await run(...args);
    expect([code, printed]).toEqual([2, []]);
    expect(told.join()).toContain('npm run vault -- rotate');
  }
  expect(await run('rotate')).toEqual({
    code: 0,
    printed: [
      'Wrapped 2 versions of secrets by the key third.',
      'No other key is needed once all servers have third first.',
    ],
    told: [`${PROVIDER_ID}  2 versions of secrets under the key third`],
  });
  useVaultKeys(api.database, [KEY_2]);
  const { errors } = await api.send(api.keys.client, documentOf(REVEAL), {
    key: 'before',
    input: { secretId, reason: 'R' },
  });
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL']);
  useVaultKeys(api.database, [{ id: 'third', key: Buffer.alloc(32, 3) }]);
  expect((await done(REVEAL, { secretId, reason: 'After the next rotation' }, 'client')).value).toBe(NEXT_VALUE);
});

test('storing and destroying secrets is apart from seeing them', async () => {
  const input = { key: 'technician', input: { contractId, name: 'other', value: VALUE } };
  const stored = await api.send(api.keys.technician, documentOf(STORE), input);
  const gone = await api.send(api.keys.technician, documentOf(DESTROY), {
    key: 'gone',
    input: { secretId, reason: 'R' },
  });
  for (const { data, errors } of [stored, gone]) {
    expect(data).toEqual({ answer: null });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  }
});

const INVALID = 'Variable "$input" got invalid value';

test('the value is in no row and in no line of the log, whatever came of it', async () => {
  const send = (input: object) => api.send(api.keys.client, documentOf(STORE), { key: 'bad', input });
  const malformed = [
    await send({ contractId, name: [VALUE], value: VALUE }),
    await send({ contractId, name: 'N', value: [VALUE] }),
    await send({ contractId, value: VALUE }),
  ];
  const refused = await send({ contractId, name: ' ', value: VALUE });
  expect(malformed.map(({ status, errors }) => [status, errors.map(({ message }) => message)])).toEqual([
    [400, [`${INVALID} at "input.name"; String cannot represent a non string value.`]],
    [400, [`${INVALID} at "input.value"; String cannot represent a non string value.`]],
    [400, [`${INVALID}; Field "name" of required type "String!" was not provided.`]],
  ]);
  for (const { errors } of malformed) expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(refused).toMatchObject({
    status: 200,
    errors: [],
    data: { answer: { refusals: [{ code: 'TEXT_INVALID' }], secret: null } },
  });
  expect(JSON.stringify([...malformed, refused])).not.toContain(VALUE);
  const found = await dump();
  expect(found.includes('root of web-01')).toBe(true);
  for (const value of [VALUE, NEXT_VALUE]) {
    for (const text of [value, Buffer.from(value).toString('base64'), Buffer.from(value).toString('hex')]) {
      expect(found.includes(text)).toBe(false);
      expect(lines.filter((line) => line.includes(text))).toEqual([]);
    }
  }
  expect(lines.length).toBeGreaterThan(10);
});

test('a destroyed secret is gone for good', async () => {
  expect((await done(DESTROY, { secretId, reason: 'The contract ended' }, 'administrator')).refusals).toEqual([]);
  const whatToDo = 'Use `storeSecret` if its value is known.';
  const revealed = await done(REVEAL, { secretId, reason: 'R' }, 'administrator');
  expect(revealed.refusals.map(told)).toEqual([{ code: 'SECRET_DESTROYED', whatToDo }]);
  expect(await owned('secret_version', `SELECT sealed, wrapped_key FROM secret_version`)).toEqual([
    { sealed: '', wrapped_key: '' },
    { sealed: '', wrapped_key: '' },
  ]);
});

test('without keys secrets are refused, with what to do; the records are sound', async () => {
  useVaultKeys(api.database, []);
  const { refusals } = await done(STORE, { contractId, name: 'N', value: VALUE }, 'client');
  expect(refusals.map(told)).toEqual([
    { code: 'VAULT_NOT_CONFIGURED', whatToDo: 'Ask the operator to set VAULT_KEYS.' },
  ]);
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
