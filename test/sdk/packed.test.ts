import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PROJECT = path.resolve(__dirname, '../..');
const COMPILER = require.resolve('typescript/lib/tsc.js');
const folder = mkdtempSync(path.join(tmpdir(), 'astreinte-packed-'));

/**
 * Runs a program in the bare project, without what this one's npm and Node were told by their
 * environment.
 */
function run(program: string, ...words: readonly string[]): string {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|JEST_|INIT_CWD)/.test(name)),
  );
  return execFileSync(program, words, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);

/** What the compiler says of a file, with the strictest settings that a user may have. */
function compile(file: string, ...settings: readonly string[]): string {
  const strict = [
    '--pretty',
    'false',
    '--noEmit',
    '--strict',
    '--exactOptionalPropertyTypes',
    '--noUncheckedIndexedAccess',
  ];
  try {
    return run(process.execPath, COMPILER, ...strict, '--target', 'es2022', '--lib', 'es2022,dom', ...settings, file);
  } catch (error) {
    return (error as { readonly stdout: string }).stdout;
  }
}

let packed: { readonly filename: string; readonly files: readonly { readonly path: string }[] };
beforeAll(() => {
  // The tarball is built from what `npm pack` builds by itself (`prepack`), into no folder of the
  // sources but `dist`.
  const answer = run('npm', 'pack', path.join(PROJECT, 'sdk'), '--json', '--pack-destination', folder, '--silent');
  [packed] = JSON.parse(answer.slice(answer.indexOf('['))) as [typeof packed];
  write('package.json', JSON.stringify({ name: 'bare', private: true }));
  run('npm', 'install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', path.join(folder, packed.filename));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  test('installs without the registry, and brings nothing else along', () => {
    const installed = readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['@astreinte']);
    expect(readdirSync(path.join(folder, 'node_modules/@astreinte'))).toEqual(['sdk']);
  });

  test('holds what users need and no sources of ours', () => {
    const files = packed.files.map((file) => file.path);
    for (const file of [
      ...['LICENSE', 'README.md', 'package.json', 'dist/schema.graphql'],
      ...['dist/esm/index.js', 'dist/esm/index.d.ts', 'dist/esm/package.json'],
      ...['dist/cjs/index.js', 'dist/cjs/index.d.ts', 'dist/cjs/package.json'],
      ...['examples/erp-pull.ts', 'examples/reseller-portal.ts', 'operations/billing.graphql'],
    ]) {
      expect(files).toContain(file);
    }
    expect(files.filter((file) => /^(src|codegen)\/|tsconfig|build\.mjs/.test(file))).toEqual([]);
  });

  test('is under the licence of the project', () => {
    const licence = readFileSync(path.join(folder, 'node_modules/@astreinte/sdk/LICENSE'), 'utf8');
    expect(licence).toBe(readFileSync(path.join(PROJECT, 'LICENSE'), 'utf8'));
  });

  const names = "['createClient', 'unwrap', 'paginate', 'parseMoney', 'ErrorCode', 'ViewerDocument', 'AstreinteError']";
  const use = `if (${names}.some((name) => sdk[name] === undefined)) throw new Error('something is missing');
const client = sdk.createClient({ url: 'http://127.0.0.1:1/graphql', apiKey: 'k', retry: false });
client.viewer().catch((error) => console.log(error instanceof sdk.AstreinteError, error.code));
if (typeof client.file !== 'function') throw new Error('files are missing');`;

  test('can be required', () => {
    write('required.cjs', `const sdk = require('@astreinte/sdk');\n${use}`);
    expect(run(process.execPath, 'required.cjs')).toBe('true NETWORK\n');
  });

  test('can be imported', () => {
    write('imported.mjs', `import * as sdk from '@astreinte/sdk';\n${use}`);
    expect(run(process.execPath, 'imported.mjs')).toBe('true NETWORK\n');
  });

  test('gives its schema by name', () => {
    write('schema.cjs', "console.log(require.resolve('@astreinte/sdk/schema.graphql'))");
    const schema = readFileSync(run(process.execPath, 'schema.cjs').trim(), 'utf8');
    expect(schema).toContain('type BillingAdjustment {');
  });
});

/**
 * As `@graphql-typed-document-node/core` and graphql-js declare them; `gql.tada` and
 * graphql-codegen make their like.
 */
const TYPED_NODE = `declare enum Kind { DOCUMENT = 'Document', FIELD = 'Field' } interface Decoration<R, V> { __apiType?: (variables: V) => R } interface DocumentNode { readonly kind: Kind.DOCUMENT; readonly definitions: readonly { readonly kind: Kind; readonly name?: unknown }[]; readonly loc?: object } interface TypedDocumentNode<R, V> extends DocumentNode, Decoration<R, V> {} declare const typedNode: TypedDocumentNode<{ contracts: { total: string } }, { first: number }>;`;

describe('its types', () => {
  const good = `import { createClient, money, parseMoney, unwrap, type ApiFile, type ContractsQuery, type Money } from '@astreinte/sdk';
const client = createClient({ url: 'https://api.example.com/graphql', apiKey: 'k' });
${TYPED_NODE}
export async function use(): Promise<bigint> {
  const status: NonNullable<ContractsQuery['contracts']>['nodes'][number]['status'] = 'ACTIVE';
  const page = await client.contracts({ first: 10, filter: { status } });
  const amounts: Money[] = page.nodes.map((contract) => contract.monthlyForfait);
  const penalty = unwrap(await client.claimPenalty({ idempotencyKey: 'k', input: { penaltyId: 'p' } }), 'penalty');
  const { bytes, mediaType }: ApiFile = await client.file((await client.invoice({ id: 'i' }))?.files?.pdfPath ?? '/x');
  if (mediaType === 'application/pdf') throw new Error(String(bytes.byteLength));
  const price = { code: 'HOSTING', monthlyAmount: money('1000.00 EUR') };
  const { total } = await client.request<{ total: string }>('query { total }');
  const typed = await client.request(typedNode, { first: 1 });
  const length: number = typed.contracts.total.length;
  if (length > 1) throw new Error(typed.contracts.total);
  for await (const { cursor, node } of client.pullAdjustments({ after: null })) console.log(cursor, node.amount, price);
  return parseMoney(amounts[0] ?? penalty.amount).cents + BigInt(total.length);
}
`;

  test.each([
    ['a project of ES modules on Node', 'good.mts', ['--module', 'nodenext']],
    ['a project of CommonJS on Node', 'good.cts', ['--module', 'nodenext']],
    ['a bundler', 'good.ts', ['--module', 'esnext', '--moduleResolution', 'bundler']],
  ])('serve %s', (_name, file, settings) => {
    write(file, good);
    expect(compile(file, ...settings)).toBe('');
  });

  const mistakes: readonly (readonly [string, string, string])[] = [
    ['a mutation without its key', "client.claimPenalty({ input: { penaltyId: 'p' } })", 'idempotencyKey'],
    ['an input without a field that it needs', "client.claimPenalty({ idempotencyKey: 'k', input: {} })", 'penaltyId'],
    ['a number where money is meant', 'export const a: Money = 25', "'number' is not assignable to type 'Money'"],
    ['text where checked money is meant', "export const b: Money = '25.00 EUR'", "not assignable to type 'Money'"],
    ['an amount used as a number', 'client.penalty({ id: "p" }).then((it) => (it?.amount ?? 0) * 2)', 'arithmetic'],
    [
      'a date where an instant is meant',
      "client.contractSla({ id: 'c', asOf: calendarDate('2026-01-01') })",
      'DateTime',
    ],
    [
      'a field that was not asked for',
      "client.client({ id: 'c' }).then((it) => it?.secret)",
      "'secret' does not exist",
    ],
    ['an answer that may be null', "client.client({ id: 'c' }).then((it) => it.name)", "possibly 'null'"],
    ['a state that there is not', "client.contracts({ filter: { status: 'OPEN' } })", 'OPEN'],
    [
      'a language that nothing is printed in',
      "client.file('/invoices/i.pdf', { language: 'DE' })",
      '\'"DE"\' is not assignable',
    ],
    ['an object that is no document', "client.request({ kind: 'Document' })", 'kind'],
    [
      'variables that a typed document does not take',
      "client.request(typedNode, { first: 'ten' })",
      "'string' is not assignable to type 'number'",
    ],
    ['no variables where a typed document needs them', 'client.request(typedNode)', 'arguments'],
    [
      'a field that a typed document does not ask for',
      'client.request(typedNode, { first: 1 }).then((it) => it.other)',
      "'other' does not exist",
    ],
  ];
  let complaints: readonly string[];
  beforeAll(() => {
    const head = [
      "import { calendarDate, createClient, type Money } from '@astreinte/sdk';",
      "export const client = createClient({ url: 'https://api.example.com/graphql', apiKey: 'k' });",
      'void calendarDate;',
      TYPED_NODE,
    ];
    write('bad.mts', [...head, ...mistakes.map(([, statement]) => `${statement};`), ''].join('\n'));
    const said = compile('bad.mts', '--module', 'nodenext').split(/^(?=bad\.mts\()/m);
    complaints = mistakes.map((_, index) =>
      said.filter((each) => each.startsWith(`bad.mts(${head.length + index + 1},`)).join(''),
    );
  });

  test.each(mistakes.map(([name, , complaint], index) => [name, complaint, index] as const))(
    'refuse %s',
    (_name, complaint, index) => {
      expect(complaints[index]).toContain(complaint);
    },
  );
});
