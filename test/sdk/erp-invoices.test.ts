import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sealProvider } from '../../api/app/seal/seal-provider';
import { rows } from '../../api/store/rows';
import { furnish } from '../support/furnish';
import { unsound } from '../support/soundness';
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder';
import { makeTenant, type Tenant } from '../support/tenant';
import { startTestApi, type TestApi } from '../support/test-api';
import { builtSdk } from './support/built-sdk';
import { openGate, type Gate } from './support/gate';
import { startExample, type Ended, type RunningExample } from './support/run-example';

/** An ERP that books invoices and pushes payments back, killed wherever it may be. */

const { sdk } = builtSdk();

let api: TestApi;
let gate: Gate;
let tenant: Tenant;
let running: RunningExample;
beforeAll(async () => {
  api = await startTestApi('2026-07-02T08:00:00Z');
});
afterAll(async () => {
  await api.close();
  removeTemporaryFolders();
});
beforeEach(async () => {
  gate = await openGate(`${api.url}/graphql`);
  tenant = await furnished();
});
afterEach(() => gate.close());

let made = 0;

/** A tenant whose partner has invoices to pull, and a seal. */
async function furnished(): Promise<Tenant> {
  const one = await makeTenant(await api.testDatabase.open({ entities: rows }), `Booked ${(made += 1)}`);
  await furnish(one);
  await sealProvider(one.database, one.providerId);
  return one;
}

/** Runs the program once, to its end or until it is killed. */
function runErp(folder: string): Promise<Ended> {
  const settings = { ASTREINTE_URL: gate.url, ASTREINTE_API_KEY: tenant.keys.erp, ERP_FOLDER: folder };
  running = startExample('erp-invoices', settings);
  return running.ended;
}

const client = () => sdk.createClient({ url: `${api.url}/graphql`, apiKey: tenant.keys.erp });

/** A folder with payments of each invoice of the partner, the second of which pays a part alone. */
async function books(): Promise<string> {
  const folder = temporaryFolder();
  const { nodes } = await client().invoices({ filter: { kinds: ['INVOICE'] } });
  const lines = nodes.map(({ reference }, place) => ({
    reference: `BANK-${place}`,
    pays: reference,
    amount: `${10 + place}.00 EUR`,
    valueOn: '2026-06-01',
  }));
  writeFileSync(path.join(folder, 'payments.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return folder;
}

interface Booked {
  readonly number: string;
  readonly reference: string;
  readonly includingTax: string;
}

/** What a run left: what is booked, the files, what was paid, and what the server has of it. */
async function outcome(folder: string) {
  const lines = readFileSync(path.join(folder, 'invoices.jsonl'), 'utf8').trim().split('\n');
  const journal = lines.map(
    (line) =>
      JSON.parse(line) as { documentNumber: string | null; entry: { reference: string; includingTax: string } | null },
  );
  const booked = journal.flatMap(({ documentNumber, entry }): Booked[] =>
    documentNumber === null || entry === null
      ? []
      : [{ number: documentNumber, reference: entry.reference, includingTax: entry.includingTax }],
  );
  const { nodes: payments } = await client().payments();
  const { nodes: invoices } = await client().invoices();
  const acknowledged: Booked[] = [];
  for await (const { node } of client().pullFeed())
    if (node.invoice !== null)
      acknowledged.push({
        // The partner's id is in the number of before.
        number: node.invoice.acknowledgement?.documentNumber.replace(/^DOC of .*/, 'DOC') ?? 'none',
        reference: node.invoice.reference,
        includingTax: node.invoice.totalIncludingTax,
      });
  return {
    booked,
    acknowledged,
    files: readdirSync(path.join(folder, 'files')).sort(),
    paid: payments.flatMap(({ reference, amount }) => (reference === null ? [] : [`${reference} ${amount}`])).sort(),
    open: invoices.map(({ reference, openAmount }) => `${reference} ${openAmount}`),
    places: lines.length,
  };
}

test('books documents with their files, pushes payments and holds the seal; again, it does nothing', async () => {
  const folder = await books();
  expect(await runErp(folder)).toMatchObject({ code: 0, complained: '' });
  const done = await outcome(folder);
  expect(done.booked.map(({ number }) => number)).toEqual(['FA-000001', 'FA-000002', 'FA-000003', 'FA-000004']);
  // The first was acknowledged before, under another number, which stays.
  expect(done.acknowledged.slice(1)).toEqual(done.booked.slice(1));
  expect(done.files).toHaveLength(12);
  for await (const { node } of client().pullFeed()) {
    if (node.invoice?.files == null) continue;
    const { bytes } = await client().file(node.invoice.files.ublPath);
    const kept = readFileSync(path.join(folder, 'files', `${node.invoice.reference}.ubl.xml`));
    expect(createHash('sha256').update(kept).digest('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
  expect(done.paid).toEqual(['BANK-0 10.00 EUR', 'BANK-1 11.00 EUR', 'BANK-2 12.00 EUR']);
  const seal = JSON.parse(readFileSync(path.join(folder, 'seal.json'), 'utf8')) as { number: number; hash: string };
  expect(seal).toEqual(await client().newestSeal());
  const asked = (): number => gate.passed.filter((body) => body.includes('acknowledgedTotal(')).length;
  // Each is compared once.
  expect(asked()).toBe(4);
  expect((await runErp(folder)).printed).toContain('0 booked');
  expect(asked()).toBe(4);
  expect(await outcome(folder)).toEqual(done);
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);

  writeFileSync(path.join(folder, 'seal.json'), JSON.stringify({ ...seal, hash: '0'.repeat(64) }));
  expect(await runErp(folder)).toMatchObject({ code: 1, complained: expect.stringContaining('CHANGED') as string });
});

test('killed before or after one of its first seven requests, again and again, it ends where an undisturbed run does', async () => {
  const undisturbed = await books();
  await runErp(undisturbed);
  const expected = await outcome(undisturbed);
  const requests = gate.passed.length;
  expect(requests).toBeGreaterThan(15);

  tenant = await furnished();
  const folder = await books();
  let kills = 0;
  // Each run is killed at one of its first seven requests: before the API has it, or after it has
  // done its work.
  for (let turn = 0; ; turn += 1) {
    let seen = 0;
    const isHere = (): boolean => (seen += 1) === 1 + (turn % 7);
    const dies = (): boolean => {
      if (!isHere()) return true;
      kills += 1;
      running.kill();
      return false;
    };
    gate.before = turn % 2 === 0 ? dies : () => true;
    gate.after = turn % 2 === 0 ? () => true : dies;
    const ended = await runErp(folder);
    if (ended.signal === null) {
      expect(ended).toMatchObject({ code: 0, complained: '' });
      break;
    }
    // Whoever dies at its first requests each time never ends: the last run is left alone.
    if (turn > 14) {
      gate.before = gate.after = () => true;
      expect(await runErp(folder)).toMatchObject({ code: 0, complained: '' });
      break;
    }
  }
  expect(kills).toBeGreaterThan(8);
  const own = await outcome(folder);
  // References and amounts are those of the same story, told to another provider.
  expect(own).toEqual(expected);
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});

test('killed at any instant, it ends where it would have', async () => {
  const undisturbed = await books();
  await runErp(undisturbed);
  const expected = await outcome(undisturbed);

  tenant = await furnished();
  const folder = await books();
  for (const wait of [60, 110, 150, 190, 260]) {
    const ended = runErp(folder);
    const timer = setTimeout(() => running.kill(), wait);
    await ended;
    clearTimeout(timer);
  }
  expect(await runErp(folder)).toMatchObject({ code: 0, complained: '' });
  expect(await outcome(folder)).toEqual(expected);
});
