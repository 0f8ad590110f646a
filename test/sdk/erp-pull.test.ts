import { existsSync, readFileSync, truncateSync } from 'node:fs';
import path from 'node:path';
import type { AstreinteClient } from '../../sdk/src';
import { demoId, PARTNER_ID } from '../../seeds/demo/demo-ids';
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder';
import { startTestApi, type TestApi } from '../support/test-api';
import { builtSdk } from './support/built-sdk';
import { openGate, type Gate } from './support/gate';
import { startExample, type Ended, type RunningExample } from './support/run-example';

const { sdk } = builtSdk();
const CONTRACT = demoId(12, 1);
/** A client that is not entrusted to the partner. */
const OTHER_CLIENT = demoId(11, 1);

interface Line {
  readonly id: string;
  readonly sequence: number;
  readonly amount: string;
  readonly documentNumber: string;
}

/** A line of the program's journal. */
interface JournalLine {
  readonly id: string | null;
  readonly place: number;
  readonly documentNumber: string | null;
  readonly entry: { readonly sequence: number; readonly amount: string } | null;
}

let api: TestApi;
let gate: Gate;
let folder: string;
let running: RunningExample;

beforeEach(async () => {
  api = await startTestApi();
  gate = await openGate(`${api.url}/graphql`);
  folder = temporaryFolder();
});
afterEach(async () => {
  await gate.close();
  await api.close();
});
afterAll(removeTemporaryFolders);

const client = (key: string): AstreinteClient => sdk.createClient({ url: `${api.url}/graphql`, apiKey: key });
const isAcknowledgement = (body: string): boolean => body.includes('mutation acknowledgeBillingAdjustments');

/** Runs the ERP's program once, to its end. */
function runErp(key = api.keys.erp): Promise<Ended> {
  running = startExample('erp-pull', { ASTREINTE_URL: gate.url, ASTREINTE_API_KEY: key, ERP_FOLDER: folder });
  return running.ended;
}

/** What was booked, in order. */
function journal(): Line[] {
  return lines().flatMap(({ id, documentNumber, entry }) =>
    id === null || documentNumber === null || entry === null ? [] : { ...entry, id, documentNumber },
  );
}

function lines(): JournalLine[] {
  const file = path.join(folder, 'journal.jsonl');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as JournalLine);
}

/** What the partner sees now, with the number that it acknowledged each one under. */
async function adjustments(): Promise<Line[]> {
  const found: Line[] = [];
  for await (const { node } of client(api.keys.erp).pullAdjustments({ pageSize: 1 })) {
    const { id, sequence, amount, acknowledgement } = node;
    found.push({ id, sequence, amount, documentNumber: acknowledgement?.documentNumber ?? 'none' });
  }
  return found;
}

/**
 * The books hold exactly what the partner sees, in order, and every entry is acknowledged under the
 * number that it was booked with.
 */
async function expectInStep(length: number): Promise<void> {
  const booked = journal().map(({ id, sequence, amount, documentNumber }) => ({
    id,
    sequence,
    amount,
    documentNumber,
  }));
  expect(booked).toEqual(await adjustments());
  expect(booked).toHaveLength(length);
}

/**
 * Work that uses up a base of 16 units of a quarter of an hour: a new base is one more adjustment.
 */
async function useUpABase(): Promise<void> {
  const answer = await client(api.keys.administrator).recordIntervention({
    idempotencyKey: sdk.newIdempotencyKey(),
    input: {
      contractId: CONTRACT,
      technician: 'Yann Le Goff',
      startedAt: sdk.dateTime('2026-03-31T09:00:00Z'),
      minutes: 240,
      mode: 'REMOTE',
      kind: 'CURATIVE',
    },
  });
  expect(sdk.unwrap(answer).billingAdjustments).toHaveLength(1);
}

describe('the ERP', () => {
  test('takes over what is there, and nothing twice', async () => {
    expect(await runErp()).toMatchObject({ code: 0, complained: '' });
    const length = (await adjustments()).length;
    expect(length).toBeGreaterThan(2);
    await expectInStep(length);
    const again = await runErp();
    expect(again).toMatchObject({ code: 0, complained: '' });
    expect(again.printed).toContain('0 booked');
    await expectInStep(length);
  });

  test('takes over what was written in between, and only that', async () => {
    await runErp();
    const before = journal();
    await useUpABase();
    await useUpABase();
    expect((await runErp()).printed).toContain('2 booked');
    expect(journal().slice(0, before.length)).toEqual(before);
    await expectInStep(before.length + 2);
    expect(new Set(journal().map(({ documentNumber }) => documentNumber)).size).toBe(2);
  });

  test('misses nothing that is written while it pulls', async () => {
    const pulled: string[] = [];
    for await (const { node } of client(api.keys.erp).pullAdjustments({ pageSize: 1 })) {
      if (pulled.length < 2) await useUpABase();
      pulled.push(node.id);
    }
    expect(pulled).toEqual((await adjustments()).map(({ id }) => id));
  });

  test('killed after it booked and before it could acknowledge, goes on where it was', async () => {
    gate.before = (body) => {
      if (isAcknowledgement(body)) running.kill();
      return !isAcknowledgement(body);
    };
    expect(await runErp()).toMatchObject({ signal: 'SIGKILL' });
    const booked = journal();
    expect((await adjustments()).map(({ documentNumber }) => documentNumber)).toEqual(booked.map(() => 'none'));
    await useUpABase();
    gate.before = () => true;
    expect((await runErp()).printed).toContain('1 booked');
    expect(journal().slice(0, booked.length)).toEqual(booked);
    await expectInStep(booked.length + 1);
  });

  test('killed after the API took its acknowledgement and before it heard so, says it again to no effect', async () => {
    gate.after = (body) => {
      if (isAcknowledgement(body)) running.kill();
      return !isAcknowledgement(body);
    };
    expect(await runErp()).toMatchObject({ signal: 'SIGKILL' });
    const { length } = journal();
    await expectInStep(length);
    await useUpABase();
    gate.after = () => true;
    expect((await runErp()).printed).toContain('1 booked');
    await expectInStep(length + 1);
    const keys = gate.passed.filter(isAcknowledgement).map((body) => /"idempotencyKey":"([^"]+)"/.exec(body)?.[1]);
    expect(keys[1]).toBe(keys[0]);
  });

  test('killed in the middle of writing a line, books it once', async () => {
    gate.before = (body) => {
      if (isAcknowledgement(body)) running.kill();
      return !isAcknowledgement(body);
    };
    await runErp();
    const { length } = journal();
    const file = path.join(folder, 'journal.jsonl');
    truncateSync(file, readFileSync(file).length - 40);
    gate.before = () => true;
    expect((await runErp()).printed).toContain('1 booked');
    await expectInStep(length);
  });

  test('killed before its first answer, begins anew', async () => {
    gate.after = () => {
      running.kill();
      return false;
    };
    expect(await runErp()).toMatchObject({ signal: 'SIGKILL' });
    expect(journal()).toEqual([]);
    gate.after = () => true;
    await runErp();
    await expectInStep((await adjustments()).length);
  });

  test('is not disturbed by connections that break, before or after the API did its work', async () => {
    // Of each kind of request the first one never arrives, and the second one is carried out and
    // not answered.
    const seen = { pull: 0, acknowledge: 0 };
    const kindOf = (body: string) => (isAcknowledgement(body) ? 'acknowledge' : 'pull');
    gate.before = (body) => (seen[kindOf(body)] += 1) !== 1;
    gate.after = (body) => seen[kindOf(body)] !== 2;
    expect(await runErp()).toMatchObject({ code: 0, complained: '' });
    expect(seen).toEqual({ pull: 3, acknowledge: 3 });
    await expectInStep((await adjustments()).length);
  });

  test('is given the older adjustments of a client that is entrusted late, and books none of them twice', async () => {
    await runErp();
    const before = journal();
    const admin = client(api.keys.administrator);
    const all: string[] = [];
    for await (const { node } of admin.pullAdjustments()) all.push(node.id);
    const partner = { partnerId: PARTNER_ID, clientId: OTHER_CLIENT };
    const keyed = <Input>(input: Input) => ({ idempotencyKey: sdk.newIdempotencyKey(), input });
    sdk.unwrap(await admin.entrustClient(keyed({ ...partner, authorisation: 'Letter of 1 April' })));
    // Booked, and the entrustment ends before it could acknowledge them.
    gate.before = (body) => {
      if (isAcknowledgement(body)) running.kill();
      return !isAcknowledgement(body);
    };
    expect(await runErp()).toMatchObject({ signal: 'SIGKILL' });
    gate.before = () => true;
    const late = journal().slice(before.length);
    expect(new Set(journal().map(({ id }) => id))).toEqual(new Set(all));
    expect(late.length).toBeGreaterThan(0);
    sdk.unwrap(await admin.endEntrustment(keyed(partner)));
    expect((await runErp()).printed).toContain(`0 booked, ${all.length} in the journal`);
    sdk.unwrap(await admin.entrustClient(keyed({ ...partner, authorisation: 'Letter of 2 April' })));
    const last = await runErp();
    expect(last).toMatchObject({ code: 0, complained: '' });
    expect(last.printed).toContain(`0 booked, ${all.length} in the journal`);
    expect(last.printed).toContain(`${late[0]!.documentNumber} acknowledged, ${late.length} adjustments`);
    const acknowledged = new Map((await adjustments()).map(({ id, documentNumber }) => [id, documentNumber]));
    expect(acknowledged).toEqual(new Map(journal().map(({ id, documentNumber }) => [id, documentNumber])));
    expect(lines().map(({ place }) => place)).toEqual(lines().map((_, index) => index + 1));
  });

  test('sees nothing of clients that are not entrusted to its partner', async () => {
    await runErp();
    const all: string[] = [];
    for await (const { node } of client(api.keys.administrator).pullAdjustments()) all.push(node.id);
    expect(all.length).toBeGreaterThan(journal().length);
  });

  test('says what is wrong when its key is not known, and leaves its books alone', async () => {
    const ended = await runErp('ak_unknown');
    expect(ended.code).toBe(1);
    expect(ended.complained).toMatch(/^AstreinteError: /);
    expect(journal()).toEqual([]);
  });
});
