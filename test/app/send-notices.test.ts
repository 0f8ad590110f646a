import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { sendNotices, type Mailer, type Sending } from '../../api/app/notices/send-notices';
import { smtpMailer } from '../../api/jobs/smtp-mailer';
import type { Database } from '../../api/store/database/database';
import { silentLog } from '../../api/store/database/store-log';
import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { Living } from '../scenario/lives/living';
import { clientOf, storyContract } from '../scenario/story-documents';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';

/** Notices are sent by e-mail, read back as a mail server got them. */

const FROM = { name: 'Astreinte', address: 'notices@example.com' };
const START = '2026-04-02T08:00:00Z';

let api: TestApi;
let life: Living;
let contractId = '';
let received: ParsedMail[] = [];
let refusing: number | null = null;
let refusedAt: 'MAIL' | 'RCPT' = 'RCPT';
/** What the mail server waits for before it takes an address; who is told of that, and of leaving. */
let held: Promise<void> = Promise.resolve();
let onAsked: () => void = () => undefined;
let onLeft: () => void = () => undefined;
let server: SMTPServer;
let mailer: Mailer;

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onMailFrom: (_address, _session, callback) => callback(refusedAt === 'MAIL' ? refusal() : null),
    onRcptTo: (_address, _session, callback) => {
      onAsked();
      void held.then(() => callback(refusedAt === 'RCPT' ? refusal() : null));
    },
    onClose: () => onLeft(),
    onData: (stream, _session, callback) => {
      void simpleParser(stream).then((mail) => {
        received.push(mail);
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  mailer = smtpMailer({ url: addressOf(server.server), from: FROM });
  api = await startTestApi(START);
  life = new Living(api, 'mail');
  const clientId = await clientOf(api, 'Atelier Morel');
  contractId = await life.signs({ ...storyContract(clientId), number: 'MAIL-1' }, '2026-04-02');
  await life.did('activateContract', { contractId });
  await life.did('recordContact', {
    clientId,
    side: 'CLIENT',
    role: 'MAIN',
    name: 'É. Morel',
    email: 'e.morel@example.com',
  });
}, 60_000);
beforeEach(() => {
  received = [];
  warned = [];
  held = Promise.resolve();
  onAsked = onLeft = () => undefined;
  refusing = null;
});
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(async () => {
  await api.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

function refusal(): Error | null {
  return refusing === null ? null : Object.assign(new Error('Not now'), { responseCode: refusing });
}

const addressOf = (listening: Pick<Server, 'address'>): string =>
  `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`;

/** What the log was told of mails that were not sent. */
let warned: unknown[] = [];
const log = { ...silentLog, warn: (fields: object) => void warned.push(JSON.stringify(fields)) };

const accepted = new Set<string>();
const run = (by: Mailer = mailer, other: Partial<Sending> = {}): Promise<number> =>
  sendNotices({ database: api.database, clock: api.clock, log, mailer: by, accepted, ...other });

let quotes = 0;
/** Sends a quote, of which the client is told; returns its reference. */
async function quoted(when: string): Promise<string> {
  life.to(when);
  const reference = `M-${(quotes += 1)}`;
  const work = { basis: 'FIXED_PRICE', workKind: 'INSTALLATION', description: 'A switch', amount: '480.00 EUR' };
  await life.did('sendQuote', { contractId, reference, ...work, validUntil: '2026-12-31' });
  return reference;
}

interface Told {
  readonly id: string;
  readonly state: string;
  readonly attempts: number;
  readonly nextAttemptAt: string | null;
  readonly sentAt: string | null;
  readonly failure: string | null;
}

/** The latest notice. */
async function latest(): Promise<Told> {
  const fields = 'notices(first: 1) { nodes { id state attempts nextAttemptAt sentAt failure } }';
  const { notices } = await life.says<{ notices: { nodes: readonly Told[] } }>(contractId, fields);
  return notices.nodes[0]!;
}

test('a notice arrives once, with its words, and says when it was sent', async () => {
  const reference = await quoted('2026-04-02T09:00:00Z');
  life.to('2026-04-02T09:00:20Z');
  expect(await run()).toBe(1);
  expect(await run()).toBe(0);
  const { id, ...told } = await latest();
  expect(told).toEqual({
    state: 'SENT',
    attempts: 1,
    nextAttemptAt: null,
    sentAt: '2026-04-02T09:00:20Z',
    failure: null,
  });
  expect(received).toHaveLength(1);
  const [mail] = received;
  expect(mail!.subject).toBe(`Contrat MAIL-1 – devis ${reference}`);
  expect(mail!.from!.value).toEqual([FROM]);
  expect(mail!.to).toMatchObject({ value: [{ name: 'É. Morel', address: 'e.morel@example.com' }] });
  expect(mail!.text).toContain('hors taxes');
  expect(mail!.messageId).toBe(`<${id}@example.com>`);
  expect(mail!.headers.get('auto-submitted')).toBe('auto-generated');
});

test('senders at once send each notice once', async () => {
  const references = [];
  for (let count = 0; count < 6; count += 1) references.push(await quoted('2026-04-03T09:00:00Z'));
  const counts = await Promise.all([run(), run(), run()]);
  expect(counts.reduce((sum, each) => sum + each, 0)).toBe(6);
  const subjects = received.map(({ subject }) => subject).sort();
  expect(subjects).toEqual(references.map((reference) => `Contrat MAIL-1 – devis ${reference}`).sort());
});

test('what a server does not take for now is tried again, later each time, until it is given up', async () => {
  await quoted('2026-04-06T09:00:00Z');
  [refusing, refusedAt] = [451, 'MAIL'];
  expect(await run()).toBe(0);
  expect(await latest()).toMatchObject({ state: 'PENDING', attempts: 1, nextAttemptAt: '2026-04-06T09:01:00Z' });
  expect((await latest()).failure).toBe('The mail server refused the mail (451).');
  life.to('2026-04-06T09:00:59Z');
  expect(await run()).toBe(0);
  expect((await latest()).attempts).toBe(1);
  for (let { nextAttemptAt } = await latest(); nextAttemptAt !== null; { nextAttemptAt } = await latest()) {
    life.to(nextAttemptAt);
    expect(await run()).toBe(0);
  }
  expect(await latest()).toMatchObject({ state: 'FAILED', attempts: 7 });
  refusing = null;
  life.to('2026-04-09T09:00:00Z');
  expect(await run()).toBe(0);
});

test('an address that is refused for good is not tried again', async () => {
  await quoted('2026-04-10T09:00:00Z');
  [refusing, refusedAt] = [550, 'RCPT'];
  await run();
  expect(await latest()).toMatchObject({
    state: 'FAILED',
    attempts: 1,
    nextAttemptAt: null,
    failure: 'The mail server refused the address (550).',
  });
});

test('a server that refuses the sender keeps the notice for later', async () => {
  await quoted('2026-04-10T10:00:00Z');
  [refusing, refusedAt] = [550, 'MAIL'];
  await run();
  expect(await latest()).toMatchObject({
    state: 'PENDING',
    attempts: 1,
    failure: 'The mail server refused the mail (550).',
  });
  refusing = null;
  life.to('2026-04-10T10:01:00Z');
  expect(await run()).toBe(1);
});

test('a mail that takes too long is given up at once, and arrives once', async () => {
  await quoted('2026-04-10T11:00:00Z');
  let release: () => void = () => undefined;
  held = new Promise((resolve) => (release = resolve));
  const late = new AbortController();
  onAsked = () => late.abort();
  const left = new Promise<void>((resolve) => (onLeft = resolve));
  expect(await run(smtpMailer({ url: addressOf(server.server), from: FROM }, () => late.signal))).toBe(0);
  expect(await latest()).toMatchObject({ state: 'PENDING', failure: 'The mail server took too long.' });
  release();
  await left;
  expect(received).toEqual([]);
  life.to('2026-04-10T11:01:00Z');
  expect(await run()).toBe(1);
  expect(received).toHaveLength(1);
});

test('a server that cannot be reached keeps the notice for later', async () => {
  await quoted('2026-04-13T09:00:00Z');
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', () => resolve()));
  const url = addressOf(closed);
  await new Promise<void>((resolve) => closed.close(() => resolve()));
  expect(await run(smtpMailer({ url, from: FROM }))).toBe(0);
  expect(await latest()).toMatchObject({
    state: 'PENDING',
    attempts: 1,
    failure: 'The mail server cannot be reached.',
  });
  expect(warned.join()).toContain('127.0.0.1');
  life.to('2026-04-13T09:01:00Z');
  expect(await run()).toBe(1);
  expect(await latest()).toMatchObject({ state: 'SENT', attempts: 2, failure: null });
});

test('what a killed sender had is sent by another a minute later, and not before', async () => {
  await quoted('2026-04-14T09:00:00Z');
  const killed: Mailer = { send: () => Promise.reject(new Error('killed')) };
  await expect(run(killed)).rejects.toThrow('killed');
  life.to('2026-04-14T09:00:59Z');
  expect(await run()).toBe(0);
  life.to('2026-04-14T09:01:00Z');
  expect(await run()).toBe(1);
  expect(await latest()).toMatchObject({ state: 'SENT', attempts: 1 });
});

test('a mail that was accepted is recorded later when it cannot be at once, and not sent again', async () => {
  await quoted('2026-04-15T09:00:00Z');
  let isBroken = false;
  const database = Object.create(api.database, {
    write: {
      value: (...given: Parameters<Database['write']>) =>
        isBroken ? Promise.reject(new Error('no database')) : api.database.write(...given),
    },
  }) as Database;
  const breaking: Mailer = {
    send: async (mail) => {
      const failure = await mailer.send(mail);
      isBroken = true;
      return failure;
    },
  };
  await expect(run(breaking, { database })).rejects.toThrow('no database');
  expect(await latest()).toMatchObject({ state: 'PENDING' });
  expect(accepted.size).toBe(1);
  life.to('2026-04-15T09:01:00Z');
  expect(await run()).toBe(1);
  expect(received).toHaveLength(1);
  expect(await latest()).toMatchObject({ state: 'SENT', attempts: 1 });
  expect(accepted.size).toBe(0);
});

test('a sender that is stopped ends with the notice in hand', async () => {
  await quoted('2026-04-16T09:00:00Z');
  await quoted('2026-04-16T09:00:00Z');
  expect(await run(mailer, { isStopped: () => received.length > 0 })).toBe(1);
  expect(received).toHaveLength(1);
  expect(await run(mailer, { isStopped: () => true })).toBe(0);
  expect(await run()).toBe(1);
});

test('what is more than three days old is not sent any more', async () => {
  await quoted('2026-04-20T09:00:00Z');
  life.to('2026-04-23T09:00:01Z');
  expect(await run()).toBe(0);
  expect(received).toEqual([]);
  expect(await latest()).toMatchObject({ state: 'FAILED', failure: 'It was too old to be sent.' });
});
