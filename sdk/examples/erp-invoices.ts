/**
 * A partner's ERP: takes over the invoices and credit notes of its clients with their files, and
 * tells the provider what the clients paid. Run it as often as you like, one at a time, and stop it
 * whenever you like: every document is booked once, and acknowledged with the number that it was
 * booked under; every payment is recorded once.
 *
 *   ASTREINTE_URL=https://api.example.com/graphql ASTREINTE_API_KEY=… ERP_FOLDER=books \
 *     node erp-invoices.ts
 *
 * `invoices.jsonl` is the books: one line an entry of the feed, with the cursor that was read with
 * it, so that both are kept or neither. `files/` has what was booked as PDF and XML, `seal.json` the
 * newest seal of the provider, `state.json` says what has been acknowledged, and `reconciled.json`
 * what has been compared with the server. What the bank told of payments is read from
 * `payments.jsonl`; `pushed.jsonl` says which of them are recorded.
 */
import * as fs from 'node:fs';
import { join } from 'node:path';
import {
  calendarDate,
  createClient,
  money,
  parseMoney,
  unwrap,
  type AstreinteClient,
  type PulledEntry,
} from '@astreinte/sdk';

type Invoice = NonNullable<PulledEntry['node']['invoice']>;

/** A line of the journal: an entry of the feed. */
interface Line {
  readonly cursor: string;
  /** Its place in the feed. */
  readonly place: number;
  /** The number that its document is booked under; null for what is no document, or hidden. */
  readonly documentNumber: string | null;
  /** The document's id, also where it came before. */
  readonly id: string | null;
  /** What is booked; null where it was booked by an earlier line. */
  readonly entry: Entry | null;
}

/** What is booked of an invoice or credit note. */
interface Entry {
  readonly clientId: string;
  readonly reference: string;
  readonly kind: string;
  readonly issuedOn: string;
  readonly excludingTax: string;
  readonly includingTax: string;
  readonly lines: readonly { readonly label: string; readonly amount: string; readonly vatRatePercent: string }[];
}

/** What the bank told: a payment of one document, under the bank's reference. */
interface BankPayment {
  readonly reference: string;
  /** The reference of the document that it pays. */
  readonly pays: string;
  readonly amount: string;
  readonly valueOn: string;
}

const folder = setting('ERP_FOLDER');
const JOURNAL = join(folder, 'invoices.jsonl');
const STATE = join(folder, 'state.json');
const RECONCILED = join(folder, 'reconciled.json');
const SEAL = join(folder, 'seal.json');
const PAYMENTS = join(folder, 'payments.jsonl');
const PUSHED = join(folder, 'pushed.jsonl');

async function main(): Promise<void> {
  fs.mkdirSync(join(folder, 'files'), { recursive: true });
  const client = createClient({ url: setting('ASTREINTE_URL'), apiKey: setting('ASTREINTE_API_KEY') });
  await checkSeal(client);
  const journal = readLines<Line>(JOURNAL);
  // What an earlier run booked and could not acknowledge comes first, under its numbers.
  await acknowledge(client, journal);
  const before = bookedIn(journal).size;
  for await (const page of client.pullFeed({ after: journal.at(-1)?.cursor ?? null }).pages()) {
    const lines = linesOf(page.edges, journal);
    // Files first: what is in the journal has its files.
    for (const { node } of page.edges) if (node.invoice !== null) await keepFiles(client, node.invoice);
    append(JOURNAL, lines);
    journal.push(...lines);
    await acknowledge(client, journal);
    if (page.seal !== null) writeWhole(SEAL, JSON.stringify(page.seal));
  }
  await pushPayments(client, journal);
  await reconcile(client, journal);
  console.log(`${bookedIn(journal).size - before} booked, ${bookedIn(journal).size} in the journal`);
}

/** Stops when the seal that was held is no longer in the provider's chain. */
async function checkSeal(client: AstreinteClient): Promise<void> {
  if (!fs.existsSync(SEAL)) return;
  const held = JSON.parse(fs.readFileSync(SEAL, 'utf8')) as { readonly number: number; readonly hash: string };
  const state = (await client.heldSeal({ number: held.number, hash: held.hash }))?.state;
  if (state !== 'UNCHANGED') throw new Error(`Seal ${held.number} is ${state}: ask the provider what became of it.`);
}

/** The lines of a page: each new document has a number of its own, the others keep theirs. */
function linesOf(page: readonly PulledEntry[], journal: readonly Line[]): Line[] {
  const booked = bookedIn(journal);
  return page.map(({ cursor, node: { sequence: place, invoice } }) => {
    if (invoice === null) return { cursor, place, documentNumber: null, id: null, entry: null };
    const { id } = invoice;
    const earlier = booked.get(id);
    if (earlier !== undefined) return { cursor, place, documentNumber: earlier, id, entry: null };
    // Numbers grow and have one width, so that they sort as text.
    const documentNumber = `FA-${String(booked.size + 1).padStart(6, '0')}`;
    booked.set(id, documentNumber);
    return { cursor, place, documentNumber, id, entry: entryOf(invoice) };
  });
}

function entryOf(invoice: Invoice): Entry {
  const { client, reference, kind, issuedOn, totalExcludingTax, totalIncludingTax } = invoice;
  if (client === null) throw new Error(`${reference} hides its client: use a key with the scope contracts:read.`);
  return {
    clientId: client.id,
    reference,
    kind,
    issuedOn,
    excludingTax: totalExcludingTax,
    includingTax: totalIncludingTax,
    lines: invoice.lines.map(({ label, amount, vatRatePercent }) => ({ label: label.fr, amount, vatRatePercent })),
  };
}

/** By the id of a document, the number that it is booked under. */
function bookedIn(journal: readonly Line[]): Map<string, string> {
  const booked = new Map<string, string>();
  for (const { id, documentNumber } of journal)
    if (id !== null && documentNumber !== null) booked.set(id, documentNumber);
  return booked;
}

/** Keeps a document as PDF and as data, each whole or not at all. */
async function keepFiles(client: AstreinteClient, { reference, files }: Invoice): Promise<void> {
  if (files === null) return;
  const name = join(folder, 'files', reference.replaceAll('/', '-'));
  for (const [path, file] of [
    [files.pdfPath, `${name}.pdf`],
    [files.ublPath, `${name}.ubl.xml`],
    [files.ciiPath, `${name}.cii.xml`],
  ] as const)
    if (!fs.existsSync(file)) writeWhole(file, (await client.file(path)).bytes);
}

/**
 * Acknowledges in the order of the feed, each document up to its own place. Doing it again after a
 * crash changes nothing: document and place are the key.
 */
async function acknowledge(client: AstreinteClient, journal: readonly Line[]): Promise<void> {
  const acknowledged = fs.existsSync(STATE)
    ? (JSON.parse(fs.readFileSync(STATE, 'utf8')) as { readonly acknowledged: number }).acknowledged
    : 0;
  for (const { cursor, place, documentNumber } of journal) {
    if (place <= acknowledged || documentNumber === null) continue;
    const idempotencyKey = `acknowledge ${documentNumber} up to ${place}`;
    unwrap(await client.acknowledgeInvoices({ idempotencyKey, input: { upTo: cursor, documentNumber } }));
    writeWhole(STATE, JSON.stringify({ acknowledged: place }));
  }
}

/** Records what clients paid: the bank's reference is the key, so that no payment counts twice. */
async function pushPayments(client: AstreinteClient, journal: readonly Line[]): Promise<void> {
  const pushed = new Set(readLines<{ readonly reference: string }>(PUSHED).map(({ reference }) => reference));
  for (const { reference, pays, amount, valueOn } of readLines<BankPayment>(PAYMENTS)) {
    if (pushed.has(reference)) continue;
    const paid = journal.find(({ entry }) => entry?.reference === pays);
    // One that pays what is not booked yet waits for it.
    if (paid?.entry == null || paid.id === null) continue;
    const input = {
      clientId: paid.entry.clientId,
      amount: money(amount),
      valueOn: calendarDate(valueOn),
      method: 'TRANSFER',
      reference,
      invoiceIds: [paid.id],
    } as const;
    const { payment } = unwrap(await client.recordPayment({ idempotencyKey: `payment ${reference}`, input }));
    append(PUSHED, [{ reference, paymentId: payment?.id }]);
    console.log(`${reference} recorded: ${amount} for ${pays}`);
  }
}

/**
 * Compares each document as it is booked with what the server has under its number, once: those
 * that a run did not get to are compared by the next.
 */
async function reconcile(client: AstreinteClient, journal: readonly Line[]): Promise<void> {
  const reconciled = fs.existsSync(RECONCILED)
    ? (JSON.parse(fs.readFileSync(RECONCILED, 'utf8')) as { readonly reconciled: number }).reconciled
    : 0;
  for (const { place, documentNumber, entry } of journal) {
    if (place <= reconciled || documentNumber === null || entry === null) continue;
    const booked = `1 ${entry.excludingTax} ${entry.includingTax}`;
    // Nothing is told of what was acknowledged before under another number, or is out of sight.
    for (const total of (await client.acknowledgedTotal({ documentNumber })) ?? []) {
      const found = `${total.invoiceCount} ${total.invoicesExcludingTax} ${total.invoicesIncludingTax}`;
      if (found !== booked) throw new Error(`${documentNumber} is booked as ${booked}, and the server has ${found}.`);
    }
    writeWhole(RECONCILED, JSON.stringify({ reconciled: place }));
  }
  const open = (await client.unacknowledgedTotal()) ?? [];
  const cents = open.reduce((sum, { invoicesIncludingTax }) => sum + parseMoney(invoicesIncludingTax).cents, 0n);
  if (cents !== 0n) console.log(`still to be booked: ${open.map((each) => each.invoicesIncludingTax).join(', ')}`);
}

/**
 * The lines of a file, without the half line that a crash in the middle of a write may have left:
 * what it was about comes again.
 */
function readLines<Row>(name: string): Row[] {
  if (!fs.existsSync(name)) return [];
  const bytes = fs.readFileSync(name);
  const whole = bytes.subarray(0, bytes.lastIndexOf('\n') + 1);
  if (whole.length < bytes.length) fs.truncateSync(name, whole.length);
  return whole
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** Adds lines to a file, and returns when they are on the disk. */
function append(name: string, lines: readonly object[]): void {
  const file = fs.openSync(name, 'a');
  fs.writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  fs.fsyncSync(file);
  fs.closeSync(file);
}

/** Replaces a file by another: a crash leaves the old one or the new one. */
function writeWhole(name: string, content: string | Uint8Array): void {
  const draft = `${name}.draft`;
  fs.writeFileSync(draft, content);
  fs.renameSync(draft, name);
}

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`Set ${name}.`);
  return value;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? `${error.name}: ${error.message}` : error);
  process.exitCode = 1;
});
