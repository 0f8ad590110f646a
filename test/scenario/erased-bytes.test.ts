import { createHash, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { codes, type Carry } from '../support/carry';
import { unsound } from '../support/soundness';
import { at, startTestApi, type TestApi } from '../support/test-api';
import { Amending } from './lives/amending';
import { clientOf } from './story-documents';

/** The client's data are erased after the end: their bytes are in the database no more. */

let api: TestApi;
let carry: Carry;
let contractId = '';
let otherId = '';
beforeAll(async () => {
  api = await startTestApi('2026-02-01T08:00:00Z');
  const amending = new Amending(api, await clientOf(api, 'Atelier Morel'));
  ({ carry } = amending);
  const month = { termsPack: { key: 'pro-controle', version: 1 }, startsOn: '2026-03-01', priceComponents: [] };
  const watched = { ...month, modules: [{ key: 'systems' }] };
  otherId = await amending.active('2026-02-10', { ...watched, termMonths: 12 });
  contractId = await amending.active('2026-02-10', { ...watched, termMonths: 1 });
}, 60_000);
afterAll(() => api.close());

const SECRET = Buffer.from(`the client's passwords ${'x'.repeat(400_000)}`);
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
async function stored(of: string, kind: string, bytes: Buffer): Promise<string> {
  const query = new URLSearchParams({ contractId: of, kind, name: `${kind}.txt` });
  const response = await fetch(`${api.url}/documents?${query.toString()}`, {
    method: 'POST',
    body: new Uint8Array(bytes),
    headers: {
      authorization: `Bearer ${api.keys.administrator}`,
      'content-type': 'text/plain',
      'idempotency-key': randomUUID(),
    },
  });
  expect(response.status).toBe(201);
  return ((await response.json()) as { document: { id: string } }).document.id;
}
const fetched = (id: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${api.url}/documents/${id}`, { headers: { authorization: `Bearer ${api.keys.client}`, ...headers } });

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
/** The documents of the contracts here that have bytes in the database, with how many. */
async function kept(): Promise<ReadonlyMap<string, number>> {
  const rows = await asOwner<{ id: string; bytes: number }>(
    `SELECT document_id AS id, sum(octet_length(content))::integer AS bytes FROM document_chunk
     WHERE contract_id IN ('${contractId}', '${otherId}') GROUP BY document_id`,
  );
  return new Map(rows.map(({ id, bytes }) => [id, bytes]));
}

let gone: readonly string[] = [];
let evidence: readonly string[] = [];
test('what is not evidence is erased with the data, in one go or not at all', async () => {
  gone = [
    await stored(contractId, 'DIAGRAM', SECRET),
    await stored(contractId, 'PROCEDURE', SECRET),
    await stored(contractId, 'REPORT', SECRET),
    await stored(contractId, 'OTHER', SECRET),
  ];
  evidence = [
    await stored(contractId, 'CONTRACT', SECRET),
    await stored(contractId, 'CERTIFICATE', SECRET),
    await stored(otherId, 'DIAGRAM', SECRET),
  ];
  const all = new Map([...gone, ...evidence].map((id) => [id, SECRET.length]));
  expect(await kept()).toEqual(all);
  // Nobody removes a byte of what is not erased.
  await expect(asOwner(`DELETE FROM document_chunk WHERE contract_id = '${contractId}'`)).rejects.toThrow(
    'document_chunk is append-only',
  );
  await asOwner(`SELECT erase_bytes('${contractId}')`);
  expect(await kept()).toEqual(all);
  api.clock.moveTo(at('2026-05-20T08:00:00Z'));
  const erasure = { contractId, erasedOn: '2026-05-20', proof: 'PV 1', clientWarnedOn: '2026-05-10' };
  const erase = () => carry('recordErasure', erasure, '', api.keys.administrator, 'erase-once');
  // A server that is stopped between: nothing is erased, and nothing says that it is.
  await asOwner(
    `CREATE FUNCTION stop_here() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'stopped'; END $$`,
    `CREATE TRIGGER stop_here AFTER INSERT ON event FOR EACH ROW WHEN (NEW.kind = 'DATA_ERASED') EXECUTE FUNCTION stop_here()`,
  );
  await expect(erase()).rejects.toThrow('INTERNAL');
  expect(await kept()).toEqual(all);
  expect((await fetched(gone[0]!)).status).toBe(200);
  await asOwner('DROP TRIGGER stop_here ON event', 'DROP FUNCTION stop_here()');
  // Then it is done once, whoever asks how often.
  const done = await Promise.all([erase(), erase(), erase()]);
  expect(done.map(codes)).toEqual([[], [], []]);
  expect(done.filter(({ replayed }) => !replayed)).toHaveLength(1);
  expect(await kept()).toEqual(new Map(evidence.map((id) => [id, SECRET.length])));
  const [found] = await asOwner<{ n: number }>(
    `SELECT count(*)::integer AS n FROM document_chunk WHERE document_id = ANY('{${gone.join()}}')`,
  );
  expect(found!.n).toBe(0);
});

test('the record stays, and says so; whoever asks for the bytes is told that they were erased', async () => {
  type Listed = { contract: { documents: { nodes: { id: string; sha256: string; erasedOn: string | null }[] } } };
  const { contract } = await api.ask<Listed>(
    api.keys.client,
    'query ($id: ID!) { contract(id: $id) { documents(first: 20) { nodes { id name sha256 erasedOn } } } }',
    { id: contractId },
  );
  const erasedOn = new Map(contract.documents.nodes.map((each) => [each.id, each.erasedOn]));
  expect(gone.map((id) => erasedOn.get(id))).toEqual(gone.map(() => '2026-05-20'));
  expect(evidence.slice(0, 2).map((id) => erasedOn.get(id))).toEqual([null, null]);
  expect(new Set(contract.documents.nodes.map((each) => each.sha256))).toEqual(new Set([sha256(SECRET)]));
  // Also to whoever has had them before.
  for (const headers of [{}, { 'if-none-match': `"${sha256(SECRET)}"` }]) {
    const response = await fetched(gone[1]!, headers);
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect([response.status, errors[0]!.message]).toEqual([
      410,
      'The bytes of this document were erased on 2026-05-20.',
    ]);
  }
  const whole = Buffer.from(await (await fetched(evidence[0]!)).arrayBuffer());
  expect(sha256(whole)).toBe(sha256(SECRET));
  // What is stored afterwards is no data of the contract: a certificate of the erasure, for example.
  const later = await stored(contractId, 'OTHER', Buffer.from('later'));
  expect((await fetched(later)).status).toBe(200);
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
