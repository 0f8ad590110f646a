import path from 'node:path';
import { hashApiKey } from '../../api/app/access/api-key';
import { providerSession } from '../../api/app/access/create-provider';
import { createKeyCommand } from '../../api/commands/create-key';
import { createPartnerCommand } from '../../api/commands/create-partner';
import { createProviderCommand } from '../../api/commands/create-provider';
import { endEntrustmentCommand } from '../../api/commands/end-entrustment';
import { entrustClientCommand } from '../../api/commands/entrust-client';
import { listKeysCommand } from '../../api/commands/list-keys';
import { runProgram, type Command } from '../../api/commands/program';
import { revokeKeyCommand } from '../../api/commands/revoke-key';
import { rotateKeyCommand } from '../../api/commands/rotate-key';
import { demoId, demoKey } from '../../seeds/demo/demo-ids';
import { readTermsPacks } from '../../seeds/terms/read-terms-packs';
import { endServerProcesses, startServerProcess, type ServerProcess } from '../support/server-process';
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

const packs = readTermsPacks(path.resolve(__dirname, '../../seeds/terms'));

let testDatabase: TestDatabase;
beforeAll(async () => {
  testDatabase = await createTestDatabase('empty');
});
afterAll(async () => {
  await endServerProcesses();
  await testDatabase.drop();
  removeTemporaryFolders();
});

/** What a command answered. */
interface Ran {
  readonly code: number;
  readonly printed: readonly string[];
  readonly told: string;
}

/** Runs a command in this process, on the test database unless another environment is given. */
async function run<Name extends string>(
  command: Command<Name>,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = { DATABASE_URL: testDatabase.url },
): Promise<Ran> {
  const printed: string[] = [];
  const told: string[] = [];
  const code = await runProgram(command, {
    args,
    environment,
    print: (line) => printed.push(line),
    tell: (line) => told.push(line),
  });
  return { code, printed, told: told.join('\n') };
}

/** A value that a command printed after a name. */
function valueOf(printed: readonly string[], name: string, nth = 0): string {
  const line = printed.filter((each) => each.startsWith(name)).at(nth) ?? '';
  return line.slice(name.length).trim();
}

/** Starts a server for production on the test database, and says where. */
async function startProduction(): Promise<{ server: ServerProcess; url: string }> {
  const env = { DATABASE_URL: testDatabase.url, NODE_ENV: 'production' };
  const server = startServerProcess({ env });
  const [, url = ''] = await server.until(/"url":"(http:[^"]+)"/);
  return { server, url };
}

interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

async function ask(url: string, key: string, query: string): Promise<Answer> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return (await answer.json()) as Answer;
}

const WHO =
  '{ viewer { kind name provider { id name } partner { name } scopes } termsPacks { nodes { key version } } }';

describe('on an empty database', () => {
  let url: string;
  let providerId: string;
  let administrator: { id: string; key: string };

  test('npm run create-provider makes a provider, its key and the terms packs of the project', async () => {
    const words = ['run', '--silent', 'create-provider', '--', '--name', 'Acme', '--key', 'Jane (administrator)'];
    const program = startServerProcess({
      command: ['npm', ...words],
      env: { DATABASE_URL: testDatabase.url, NODE_ENV: 'production' },
    });
    expect(await program.ended).toBe(0);
    const lines = program.printed().trimEnd().split('\n');
    providerId = valueOf(lines, 'Its id');
    administrator = { id: valueOf(lines, 'Its id', 1), key: lines.find((line) => line.startsWith('ast_')) ?? '' };
    expect(valueOf(lines, 'Provider')).toBe('Acme');
    ({ url } = await startProduction());
    expect(await ask(url, administrator.key, WHO)).toMatchObject({
      data: {
        viewer: {
          kind: 'PROVIDER',
          name: 'Jane (administrator)',
          provider: { id: providerId, name: 'Acme' },
          partner: null,
          scopes: expect.arrayContaining(['CONTRACTS_WRITE', 'PENALTIES_DECIDE']) as string[],
        },
        termsPacks: {
          nodes: packs.map(({ name }) => {
            const [key, version = 'v1'] = name.split('/');
            return { key, version: Number(version.slice(1)) };
          }),
        },
      },
    });
  });

  test('the database holds no key, only its hash', async () => {
    const read = (await testDatabase.open()).read(providerSession(providerId, administrator.id));
    const rows = await read.query<{ row: string }>({ name: 'test:keys', text: 'SELECT k::text AS row FROM api_key k' });
    await read.close();
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).toContain(hashApiKey(administrator.key));
    expect(rows[0]?.row).not.toContain(administrator.key.split('.')[1]);
  });

  test('a demo key stands for nobody there', async () => {
    const { errors } = await ask(url, demoKey(1).text, WHO);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  test('create-partner and create-key make a partner and its key', async () => {
    const partner = await run(createPartnerCommand, ['--provider', providerId, '--name', 'Novalis']);
    const partnerId = valueOf(partner.printed, 'Its id');
    const erp = await run(createKeyCommand, [
      ...['--provider', providerId, '--role', 'erp', '--partner', partnerId, '--name', 'Novalis ERP'],
    ]);
    expect([partner.code, erp.code, partner.told, erp.told]).toEqual([0, 0, '', '']);
    const { data } = await ask(url, erp.printed.at(-1) ?? '', WHO);
    expect(data?.['viewer']).toMatchObject({
      kind: 'PARTNER',
      name: 'Novalis ERP',
      partner: { name: 'Novalis' },
      scopes: [
        'ACCOUNTING_READ',
        'BILLING_ACKNOWLEDGE',
        'BILLING_DISPUTE',
        'BILLING_READ',
        'CONTRACTS_READ',
        'PAYMENTS_WRITE',
        'PENALTIES_READ',
        'REFERENCES_WRITE',
      ],
    });
  });

  test("a second provider sees nothing of the first, and is given none of the first's partners", async () => {
    const { printed } = await run(createProviderCommand, ['--name', 'Other', '--key', 'Paul']);
    const other = valueOf(printed, 'Its id');
    const { printed: made } = await run(createPartnerCommand, ['--provider', providerId, '--name', 'Mine']);
    const stolen = await run(createKeyCommand, [
      ...['--provider', other, '--role', 'reseller', '--partner', valueOf(made, 'Its id'), '--name', 'Thief'],
    ]);
    expect([stolen.code, stolen.printed]).toEqual([2, []]);
    expect(stolen.told).toContain('--partner: there is no partner of this provider');
  });

  test('a second provider of a name is made only when it is asked for', async () => {
    const again = ['--name', ' ACME', '--key', 'Jane'];
    const twice = await run(createProviderCommand, again);
    expect([twice.code, twice.printed]).toEqual([2, []]);
    expect(twice.told).toContain(`--name: the provider ${providerId} has the name "ACME".`);
    const wrong = await run(createProviderCommand, [...again, '--another', 'maybe']);
    expect([wrong.code, wrong.printed]).toEqual([2, []]);
    const another = await run(createProviderCommand, [...again, '--another', 'yes']);
    expect(another.code).toBe(0);
    expect(valueOf(another.printed, 'Its id')).not.toBe(providerId);
  });

  /** Asks until a key is refused, and says with which code. */
  async function refusal(key: string): Promise<string | undefined> {
    let answer = await ask(url, key, WHO);
    while (answer.data !== null && answer.errors === undefined) answer = await ask(url, key, WHO);
    return answer.errors?.[0]?.extensions.code;
  }

  /** The events that happened to something: their kinds, and who signed them. */
  async function eventsOf(subjectId: string): Promise<readonly object[]> {
    const read = (await testDatabase.open()).read(providerSession(providerId, administrator.id));
    const text = `SELECT e.kind, a.kind AS actor, e.actor_name AS name FROM event e LEFT JOIN actor a ON a.id = e.actor_id
      WHERE e.subject_id = $1 ORDER BY e.id`;
    const events = await read.query({ name: 'test:events', text }, [subjectId]);
    await read.close();
    return events;
  }

  const BY_OPERATOR = { actor: 'SYSTEM', name: 'operator' };
  const of = (...more: readonly string[]): string[] => ['--provider', providerId, ...more];

  test('a key is rotated, listed and revoked, and whoever does it is on the record', async () => {
    const made = await run(createKeyCommand, of('--role', 'technician', '--name', 'Yann', '--manage-keys', 'yes'));
    const [first, firstId] = [made.printed.at(-1) ?? '', valueOf(made.printed, 'Its id')];
    const { data } = await ask(url, first, WHO);
    expect(data?.['viewer']).toMatchObject({ scopes: expect.arrayContaining(['KEYS_MANAGE']) as string[] });

    const rotated = await run(rotateKeyCommand, of('--key', firstId, '--overlap', 'PT0S'));
    const [second, secondId] = [rotated.printed.at(-1) ?? '', valueOf(rotated.printed, 'Its id')];
    expect([rotated.code, rotated.told, second === first]).toEqual([0, '', false]);
    expect(await refusal(first)).toBe('UNAUTHENTICATED');
    expect((await ask(url, second, WHO)).data?.['viewer']).toMatchObject({ name: 'Yann' });

    const revoked = await run(revokeKeyCommand, of('--key', secondId));
    expect([revoked.code, revoked.printed]).toEqual([0, [`Revoked  ${secondId}`]]);
    expect(await refusal(second)).toBe('UNAUTHENTICATED');
    const again = await run(revokeKeyCommand, of('--key', secondId));
    expect([again.code, again.printed]).toEqual([2, []]);
    expect(again.told).toContain('The key was revoked or has expired.');

    const listed = await run(listKeysCommand, of());
    const lineOf = (id: string): string => listed.printed.find((line) => line.startsWith(id)) ?? '';
    expect(lineOf(firstId)).toMatch(/ expired +Yann +the provider /);
    expect(lineOf(secondId)).toMatch(new RegExp(` revoked +Yann +the provider .* ${firstId}$`));
    expect(lineOf(administrator.id)).toMatch(/ valid +Jane \(administrator\) /);
    expect(listed.printed.join('\n')).not.toContain(second.split('.')[1]);
    expect(await eventsOf(firstId)).toEqual([
      { kind: 'KEY_ISSUED', ...BY_OPERATOR },
      { kind: 'KEY_REPLACED', ...BY_OPERATOR },
    ]);
    expect(await eventsOf(secondId)).toEqual([
      { kind: 'KEY_ISSUED', ...BY_OPERATOR },
      { kind: 'KEY_REVOKED', ...BY_OPERATOR },
    ]);
  });

  test('a key expires when that was said', async () => {
    const args = of('--role', 'billing', '--name', 'Short', '--expires', '2000-01-01T00:00:00Z');
    const early = await run(createKeyCommand, args);
    expect([early.code, early.printed]).toEqual([2, []]);
    expect(early.told).toContain('The key would have expired already.');
    const made = await run(createKeyCommand, [...args.slice(0, -1), '2100-01-01T00:00:00Z']);
    const { printed } = await run(listKeysCommand, of());
    expect(printed.find((line) => line.startsWith(valueOf(made.printed, 'Its id')))).toContain('2100-01-01T00:00:00Z');
  });

  test('a client is entrusted to a partner, and taken back', async () => {
    const partner = valueOf((await run(createPartnerCommand, of('--name', 'Third'))).printed, 'Its id');
    const asked = `mutation { createClient(idempotencyKey: "c", input: { name: "Morel" }) { client { id } } }`;
    const { data } = await ask(url, administrator.key, asked);
    const client = (data as { createClient: { client: { id: string } } }).createClient.client.id;
    const pair = ['--client', client, '--partner', partner];
    const entrusted = await run(entrustClientCommand, of(...pair, '--authorisation', 'Letter'));
    expect([entrusted.code, entrusted.told]).toEqual([0, '']);
    expect((await run(entrustClientCommand, of(...pair, '--authorisation', 'Letter'))).code).toBe(2);
    expect((await run(endEntrustmentCommand, of(...pair))).code).toBe(0);
    expect((await run(endEntrustmentCommand, of(...pair))).told).toContain('There is no such entrustment.');
    expect((await eventsOf(client)).slice(1)).toEqual([
      { kind: 'CLIENT_ENTRUSTED', ...BY_OPERATOR },
      { kind: 'CLIENT_ENTRUSTMENT_ENDED', ...BY_OPERATOR },
    ]);
  });

  test('a key of another provider is none', async () => {
    const other = valueOf((await run(createProviderCommand, ['--name', 'Fourth', '--key', 'Eve'])).printed, 'Its id');
    for (const command of [rotateKeyCommand, revokeKeyCommand] as const) {
      const { code, told } = await run<never>(command, [...['--provider', other, '--key', administrator.id]]);
      expect([code, told.includes('There is no such key.')]).toEqual([2, true]);
    }
  });
});

test('without DATABASE_URL the embedded database is used, and stopped afterwards', async () => {
  const environment = { DATA_DIR: temporaryFolder() };
  const first = await run(createProviderCommand, ['--name', 'Acme', '--key', 'Jane'], environment);
  expect([first.code, first.printed.at(-1)?.slice(0, 4)]).toEqual([0, 'ast_']);
  const args = ['--provider', valueOf(first.printed, 'Its id'), '--role', 'billing', '--name', 'Books'];
  expect((await run(createKeyCommand, args, environment)).code).toBe(0);
});

describe('wrong arguments are told one by one, with how it is written, and nothing is done', () => {
  const nowhere = { DATABASE_URL: 'postgres://u:p@127.0.0.1:1/none' };
  const id = demoId(0, 1);
  const keyArgs = ['--provider', id, '--name', 'K'];
  const cases: readonly (readonly [string, Command<never>, readonly string[], readonly string[]])[] = [
    ['nothing at all', createProviderCommand, [], ['--name is missing', '--key is missing']],
    [
      'a value without quotes',
      createProviderCommand,
      ['--name', 'Acme', 'services', '--key', 'J'],
      ['"services" belongs to no option: put quotes around a value that has spaces.'],
    ],
    ['an unknown option', createProviderCommand, ['--name=A', '--key=J', '--city', 'P'], ['--city is not an option']],
    ['no value', createProviderCommand, ['--name', '--key', 'J'], ['--name has no value.']],
    ['an empty value', createProviderCommand, ['--name', '  ', '--key', 'J'], ['--name has no value.']],
    ['a value twice', createProviderCommand, ['--name=A', '--name=B', '--key=J'], ['--name is given twice.']],
    [
      'a value that is too long',
      createProviderCommand,
      ['--name', 'x'.repeat(201), '--key', 'J'],
      ['--name has 201 characters: give at most 200.'],
    ],
    [
      'a line break',
      createProviderCommand,
      ['--name', 'a\nb', '--key', 'J'],
      ['--name has a character that cannot be shown.'],
    ],
    ['no instant', createKeyCommand, [...keyArgs, '--role', 'billing', '--expires', 'soon'], ['--expires is "soon"']],
    ['no duration', rotateKeyCommand, ['--provider', id, '--key', id, '--overlap', '1 day'], ['--overlap is "1 day"']],
    ['no role', createKeyCommand, [...keyArgs, '--role', 'boss'], ['--role is "boss": use one of administrator']],
    ['an ERP of nobody', createKeyCommand, [...keyArgs, '--role', 'erp'], ['--partner is missing: the role erp']],
    [
      'a technician of a client',
      createKeyCommand,
      [...keyArgs, '--role', 'technician', '--client', id],
      ['--client does not go with the role technician.'],
    ],
  ];

  test.each(cases)('%s', async (_what, command, args, sentences) => {
    // A command that went as far as the database would fail there, with another code.
    const { code, printed, told } = await run(command, args, nowhere);
    expect([code, printed]).toEqual([2, []]);
    for (const sentence of sentences) expect(told).toContain(sentence);
    expect(told).toContain(command.usage.example);
  });

  test.each([['no id at all'], [demoId(0, 99)]])('a provider that there is not: %s', async (provider) => {
    const { code, told } = await run(createPartnerCommand, ['--provider', provider, '--name', 'P']);
    expect(code).toBe(2);
    expect(told).toContain(`--provider: there is no provider with the id "${provider}".`);
  });
});

describe('what the machine does not allow is said in a sentence', () => {
  const args = ['--name', 'A', '--key', 'J'];

  test.each([
    ['a database that does not answer', { DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/d' }, 'cannot be reached'],
    ['settings that are wrong', { DATABASE_URL: 'mysql://x', POOL_SIZE: '0' }, 'POOL_SIZE is "0"'],
  ])('%s', async (_what, environment, sentence) => {
    const { code, printed, told } = await run(createProviderCommand, args, environment);
    expect([code, printed]).toEqual([1, []]);
    expect(told).toContain(sentence);
    expect(told).not.toContain('secret');
    expect(told).not.toMatch(/^ {4}at /m);
  });
});
