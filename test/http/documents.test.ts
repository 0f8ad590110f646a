import { createHash, randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { Client } from 'pg';
import { NO_ONE, providerSession } from '../../api/app/access/create-provider';
import { openDocument } from '../../api/app/document/open-document';
import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { unsound } from '../support/soundness';
import { makeTenant } from '../support/tenant';
import { startTestApi, type TestApi } from '../support/test-api';

/** Documents of contracts, whose bytes come and go over HTTP. */

const CONTRACT = demoId(12, 1);
/** Two thousand times that, and a piece: rows of content of which the last is shorter. */
const BIG = Buffer.from(Array.from({ length: 700_001 }, (_, at) => (at * 7919) % 251));
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

interface Stored {
  readonly refusals: readonly { readonly code: string; readonly path: readonly string[] }[];
  readonly replayed: boolean;
  readonly document: {
    readonly id: string;
    readonly documentId: string;
    readonly version: number;
    readonly sha256: string;
    readonly path: string;
  } | null;
}

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi('2026-04-01T08:00:00Z', { DOCUMENT_MAX_MB: '1', CONTRACT_DOCUMENTS_MB: '3' });
}, 60_000);
afterAll(() => api.close());

type Who = keyof TestApi['keys'];
interface Sent {
  readonly about?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly who?: Who | null;
}

async function send(bytes: Buffer, { about = {}, headers = {}, who = 'administrator' }: Sent = {}) {
  const query = new URLSearchParams({ contractId: CONTRACT, kind: 'OTHER', name: 'a.bin', ...about });
  const response = await fetch(`${api.url}/documents?${query.toString()}`, {
    method: 'POST',
    body: new Uint8Array(bytes),
    headers: {
      ...(who === null ? {} : { authorization: `Bearer ${api.keys[who]}` }),
      'content-type': 'application/octet-stream',
      'idempotency-key': randomUUID(),
      ...headers,
    },
  });
  return {
    status: response.status,
    body: (await response.json()) as Stored & { errors?: readonly { message: string }[] },
  };
}

const fetched = (path: string, who: Who = 'administrator', headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${api.url}${path}`, { headers: { authorization: `Bearer ${api.keys[who]}`, ...headers } });

/** Asks as the owner of the tables, who sees what the provider sees. */
async function asOwner<T>(...statements: readonly string[]): Promise<readonly T[]> {
  const owner = new Client({ connectionString: api.testDatabase.url });
  await owner.connect();
  try {
    await owner.query(
      `SELECT set_config('astreinte.provider_id', $1, false), set_config('astreinte.actor_kind', 'PROVIDER', false)`,
      [PROVIDER_ID],
    );
    let rows: readonly T[] = [];
    for (const statement of statements)
      ({ rows } = (await owner.query(statement)) as unknown as { rows: readonly T[] });
    return rows;
  } finally {
    await owner.end();
  }
}

async function countRows(): Promise<readonly number[]> {
  const rows = await asOwner<{ n: string }>(
    'SELECT count(*) AS n FROM document UNION ALL SELECT count(*) FROM document_chunk',
  );
  return rows.map(({ n }) => Number(n));
}

test('a document comes back byte for byte, with its versions in the list', async () => {
  const first = await send(BIG, { about: { kind: 'DIAGRAM', name: 'Réseau "A".bin' } });
  expect(first).toMatchObject({ status: 201, body: { document: { version: 1, sha256: sha256(BIG) } } });
  const document = first.body.document!;
  const back = await fetched(document.path);
  expect(Buffer.from(await back.arrayBuffer()).equals(BIG)).toBe(true);
  expect(Object.fromEntries(back.headers)).toMatchObject({
    'content-length': String(BIG.length),
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="R_seau _A_.bin"; filename*=UTF-8''R%C3%A9seau%20%22A%22.bin`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    etag: `"${sha256(BIG)}"`,
  });
  const again = await fetched(document.path, 'administrator', { 'if-none-match': `"x", "${sha256(BIG)}"` });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const next = await send(Buffer.from('new'), { about: { documentId: document.id, kind: 'DIAGRAM' }, who: 'client' });
  expect(next.body.document).toMatchObject({ documentId: document.id, version: 2 });
  const { contract } = await api.ask<{ contract: { documents: { nodes: readonly object[] } } }>(
    api.keys.client,
    `query ($id: ID!, $firstId: ID!) { contract(id: $id) { documents(filter: { firstId: $firstId }) {
      nodes { version name size storedBy author path } } } }`,
    { id: CONTRACT, firstId: document.id },
  );
  expect(contract.documents.nodes).toEqual([
    expect.objectContaining({ version: 2, size: 3, storedBy: 'CLIENT', path: next.body.document!.path }),
    expect.objectContaining({ version: 1, size: BIG.length, storedBy: 'PROVIDER', name: 'Réseau "A".bin' }),
  ]);
});

test('between its rows, a document that is read keeps no connection', async () => {
  const { document } = (await send(BIG)).body;
  const read = api.database.read(providerSession(PROVIDER_ID, NO_ONE));
  try {
    const opened = await openDocument(read, document!.id);
    const pieces: Buffer[] = [];
    for await (const bytes of opened!.chunks()) {
      const { total, idle } = api.database.connections();
      expect(total - idle).toBe(0);
      pieces.push(bytes);
    }
    expect(Buffer.concat(pieces).equals(BIG)).toBe(true);
  } finally {
    await read.close();
  }
});

test('the same key stores once', async () => {
  const headers = { 'idempotency-key': 'once' };
  const first = await send(Buffer.from('one'), { headers });
  const before = await countRows();
  const second = await send(Buffer.from('one'), { headers });
  expect(second).toMatchObject({ status: 200, body: { replayed: true, document: first.body.document } });
  expect((await send(Buffer.from('two'), { headers })).body.refusals).toMatchObject([
    { code: 'IDEMPOTENCY_KEY_REUSED' },
  ]);
  expect(await countRows()).toEqual(before);
});

test('others than those who see the contract find nothing, neither do guesses', async () => {
  const { document } = (await send(Buffer.from('mine'))).body;
  const another = await makeTenant(api.database, 'Another provider', 'ALL');
  const foreign = await fetch(`${api.url}${document!.path}`, {
    headers: { authorization: `Bearer ${another.keys.administrator}` },
  });
  expect(foreign.status).toBe(404);
  for (const path of [`/documents/${randomUUID()}`, '/documents/x', '/documents/..%2f..%2fetc%2fpasswd'])
    expect([path, (await fetched(path)).status]).toEqual([path, 404]);
  expect((await fetch(`${api.url}${document!.path}`)).status).toBe(401);
  expect((await fetch(`${api.url}${document!.path}`, { headers: { authorization: 'Bearer wrong' } })).status).toBe(401);
});

test('a client stores nothing in the contract of another, and sees nothing of it', async () => {
  const { contracts } = await api.ask<{
    contracts: { nodes: readonly { readonly id: string }[] };
  }>(api.keys.administrator, '{ contracts(first: 50) { nodes { id } } }');
  const own = await api.ask<typeof contracts extends infer C ? { contracts: C } : never>(
    api.keys.client,
    '{ contracts(first: 50) { nodes { id } } }',
  );
  const foreign = contracts.nodes.find(({ id }) => !own.contracts.nodes.some((each) => each.id === id));
  expect(foreign).toBeDefined();
  const stored = await send(Buffer.from('theirs'), { about: { contractId: foreign!.id } });
  expect(stored.status).toBe(201);
  expect((await fetched(stored.body.document!.path, 'client')).status).toBe(404);
  const refused = await send(Buffer.from('mine'), { about: { contractId: foreign!.id }, who: 'client' });
  expect(refused).toMatchObject({ status: 422, body: { refusals: [{ code: 'NOT_FOUND', path: ['contractId'] }] } });
});

test.each([
  [{ name: '' }, {}, 'name'],
  [{ name: '../etc/passwd' }, {}, 'name'],
  [{ name: 'a\r\nSet-Cookie: x' }, {}, 'name'],
  [{ name: 'a\\b' }, {}, 'name'],
  [{ name: '..' }, {}, 'name'],
  [{ name: 'gpj.\u202eexe' }, {}, 'name'],
  [{ name: 'a'.repeat(201) }, {}, 'name'],
  [{}, { 'content-type': 'nonsense' }, 'mediaType'],
])('%j with %j is refused', async (about, headers, path) => {
  const before = await countRows();
  const { status, body } = await send(Buffer.from('x'), { about, headers });
  expect([status, body.refusals]).toEqual([422, [expect.objectContaining({ code: 'DOCUMENT_INVALID', path: [path] })]]);
  expect(await countRows()).toEqual(before);
});

test('what is not said, too large, empty or without the scope is refused, and leaves nothing', async () => {
  const before = await countRows();
  expect((await send(Buffer.from('x'), { about: { kind: 'NOVEL' } })).status).toBe(400);
  expect((await send(Buffer.from('x'), { headers: { 'content-encoding': 'gzip' } })).status).toBe(400);
  expect((await send(Buffer.from('x'), { who: 'erp' })).status).toBe(403);
  expect((await send(Buffer.from('x'), { who: null })).status).toBe(401);
  expect((await send(Buffer.alloc(0))).body.refusals).toMatchObject([{ code: 'DOCUMENT_INVALID', path: ['content'] }]);
  expect((await send(Buffer.alloc(1024 * 1024 + 1))).status).toBe(413);
  expect((await send(Buffer.from('x'), { about: { documentId: randomUUID() } })).body.refusals).toMatchObject([
    { code: 'NOT_FOUND', path: ['documentId'] },
  ]);
  expect(await countRows()).toEqual(before);
});

/** Sends a body without saying how long it is, and perhaps leaves in the middle. */
function piecewise(pieces: readonly Buffer[], leaves: boolean): Promise<number | string> {
  return new Promise((resolve) => {
    const query = new URLSearchParams({ contractId: CONTRACT, kind: 'OTHER', name: 'a.bin' });
    const headers = {
      authorization: `Bearer ${api.keys.administrator}`,
      'content-type': 'text/plain',
      'idempotency-key': randomUUID(),
    };
    const sent = httpRequest(`${api.url}/documents?${query.toString()}`, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', ({ message }) => resolve(message));
    for (const piece of pieces) sent.write(piece);
    if (leaves) sent.once('drain', () => sent.destroy(new Error('left')));
    else sent.end();
    if (leaves) setImmediate(() => sent.destroy(new Error('left')));
  });
}

test('an upload that ends in the middle leaves nothing; one without a length is counted as it comes', async () => {
  const before = await countRows();
  const piece = Buffer.alloc(300_000, 1);
  expect(await piecewise([piece, piece], true)).toBe('left');
  expect(await piecewise([piece, piece, piece, piece], false)).not.toBe(201);
  expect(await countRows()).toEqual(before);
  expect(await piecewise([piece, piece], false)).toBe(201);
  expect(await countRows()).toEqual([before[0]! + 1, before[1]! + 3]);
});

test('a text comes back without a word on its letters that nobody said', async () => {
  const headers = { 'content-type': 'text/csv; charset=windows-1252' };
  const { document } = (await send(Buffer.from('Prix;\x80', 'latin1'), { headers })).body;
  expect((await fetched(document!.path)).headers.get('content-type')).toBe('text/csv');
});

/** Begins to send a body that does not end; returns what is answered to its head. */
function begun(about: Readonly<Record<string, string>>): Promise<{ status: number; text: string }> {
  const query = new URLSearchParams({ contractId: CONTRACT, kind: 'OTHER', name: 'a.bin', ...about });
  const headers = {
    authorization: `Bearer ${api.keys.administrator}`,
    'content-type': 'text/plain',
    'idempotency-key': randomUUID(),
  };
  return new Promise((resolve, reject) => {
    const sent = httpRequest(`${api.url}/documents?${query.toString()}`, { method: 'POST', headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => {
        sent.destroy();
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(pieces).toString() });
      });
    });
    sent.on('error', reject);
    sent.write('x');
  });
}

test.each([
  [{ contractId: randomUUID() }, { code: 'NOT_FOUND', path: ['contractId'] }],
  [{ contractId: 'x' }, { code: 'NOT_FOUND', path: ['contractId'] }],
  [{ name: '../a' }, { code: 'DOCUMENT_INVALID', path: ['name'] }],
])('%j is refused before the body is there', async (about, refusal) => {
  const { status, text } = await begun(about);
  expect([status, JSON.parse(text)]).toEqual([
    422,
    { refusals: [expect.objectContaining(refusal)], replayed: false, document: null },
  ]);
});

test('the documents of a contract have a limit together', async () => {
  const full = Buffer.alloc(1024 * 1024, 2);
  const answers = await Promise.all([1, 2, 3, 4].map(() => send(full)));
  const refused = answers.filter(({ status }) => status === 422);
  expect(refused.length).toBeGreaterThan(0);
  for (const { body } of refused) expect(body.refusals).toMatchObject([{ code: 'DOCUMENT_QUOTA_EXCEEDED' }]);
  expect(answers.length - refused.length).toBeGreaterThan(0);
  const [stored] = await asOwner<{ bytes: number }>(
    `SELECT sum(size)::integer AS bytes FROM document WHERE contract_id = '${CONTRACT}'`,
  );
  expect(stored!.bytes).toBeLessThanOrEqual(3 * 1024 * 1024);
});

test('the records are sound until somebody changes a byte behind the server', async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
  await asOwner(
    'ALTER TABLE document_chunk DISABLE TRIGGER USER',
    `UPDATE document_chunk SET content = set_byte(content, 0, (get_byte(content, 0) + 1) % 256)
       WHERE document_id = (SELECT id FROM document WHERE version = 1 ORDER BY id LIMIT 1) AND place = 0`,
    'ALTER TABLE document_chunk ENABLE TRIGGER USER',
  );
  const found = await unsound(api.database, PROVIDER_ID, demoId(1, 1));
  expect(found.join()).toContain('a document whose bytes are not those that were stored');
});
