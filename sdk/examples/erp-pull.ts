/**
 * A partner's ERP: takes over what the provider adds to and takes off its clients' invoices. Run it
 * as often as you like, one at a time, and stop it whenever you like: every adjustment is booked
 * once, and acknowledged with the number of the document that it was booked in. A client that is
 * entrusted to the partner late brings its older adjustments; what comes again after a new
 * entrustment is not booked again.
 *
 *   ASTREINTE_URL=https://api.example.com/graphql ASTREINTE_API_KEY=… ERP_FOLDER=books \
 *     node erp-pull.ts
 *
 * `journal.jsonl` is the books: one line an entry of the feed, with the cursor that was read with
 * it, so that both are kept or neither. An ERP with a database keeps the cursor in the transaction
 * that books the entry. `state.json` says what has been acknowledged.
 */
import * as fs from 'node:fs';
import { join } from 'node:path';
import { createClient, unwrap, type AstreinteClient, type PulledAdjustment, type PulledEntry } from '@astreinte/sdk';

/** A line of the journal: an entry of the feed. */
interface Line {
  readonly cursor: string;
  /** Its place in the feed. */
  readonly place: number;
  /** The document that its adjustment is booked in; null for what is no adjustment, or hidden. */
  readonly documentNumber: string | null;
  /** The adjustment's id, also where it came before. */
  readonly id: string | null;
  /** What is booked; null where it was booked by an earlier line. */
  readonly entry: Entry | null;
}

/** What is booked of an adjustment. */
interface Entry {
  readonly sequence: number;
  readonly client: string;
  readonly contract: string;
  readonly label: string;
  readonly amount: string;
  /** Both come to the amount; null where it is no such product. */
  readonly quantity: string | null;
  readonly unitPrice: string | null;
  readonly cause: string | null;
  readonly taxCategory: string | null;
  readonly vatRatePercent: string;
  readonly occurredOn: string;
}

const folder = setting('ERP_FOLDER');
const JOURNAL = join(folder, 'journal.jsonl');
const STATE = join(folder, 'state.json');

async function main(): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  const client = createClient({ url: setting('ASTREINTE_URL'), apiKey: setting('ASTREINTE_API_KEY') });
  const journal = readJournal();
  // What an earlier run booked and could not acknowledge comes first, under the numbers that it was
  // booked with.
  await acknowledge(client, journal);
  const before = bookedIn(journal).size;
  for await (const page of client.pullFeed({ after: journal.at(-1)?.cursor ?? null }).pages()) {
    const lines = linesOf(page.edges, journal);
    append(lines);
    journal.push(...lines);
    await acknowledge(client, journal);
  }
  console.log(`${bookedIn(journal).size - before} booked, ${bookedIn(journal).size} in the journal`);
}

/** The lines of a page: new adjustments make a document, the others keep theirs. */
function linesOf(page: readonly PulledEntry[], journal: readonly Line[]): Line[] {
  const booked = bookedIn(journal);
  const documentNumber = nextNumber(journal);
  return page.map(({ cursor, node }) => {
    const { sequence: place, kind, clientId, client, adjustment } = node;
    if (kind !== 'ADJUSTMENT' && kind !== 'INVOICE') console.log(`${kind} ${client?.name ?? clientId}`);
    if (adjustment === null) return { cursor, place, documentNumber: null, id: null, entry: null };
    const { id } = adjustment;
    const earlier = booked.get(id);
    if (earlier !== undefined) return { cursor, place, documentNumber: earlier, id, entry: null };
    booked.set(id, documentNumber);
    return { cursor, place, documentNumber, id, entry: entryOf(adjustment) };
  });
}

/** By the id of an adjustment, the document that it is booked in. */
function bookedIn(journal: readonly Line[]): Map<string, string> {
  const booked = new Map<string, string>();
  for (const { id, documentNumber } of journal)
    if (id !== null && documentNumber !== null) booked.set(id, documentNumber);
  return booked;
}

/**
 * Acknowledges in the order of the feed, each run of lines of one document up to its last one.
 * Doing it again after a crash changes nothing: the run is the key.
 */
async function acknowledge(client: AstreinteClient, journal: readonly Line[]): Promise<void> {
  const acknowledged = fs.existsSync(STATE) ? readAcknowledged() : 0;
  const open = journal.filter(({ place, documentNumber }) => place > acknowledged && documentNumber !== null);
  const runs = open.filter((line, index) => line.documentNumber !== open[index + 1]?.documentNumber);
  for (const { cursor, place, documentNumber } of runs) {
    if (documentNumber === null) continue;
    const { acknowledgedCount } = unwrap(
      await client.acknowledgeBillingAdjustments({
        idempotencyKey: `acknowledge ${documentNumber} up to ${place}`,
        input: { upTo: cursor, documentNumber },
      }),
    );
    writeWhole(STATE, JSON.stringify({ acknowledged: place }));
    console.log(`${documentNumber} acknowledged, ${acknowledgedCount} adjustments`);
  }
}

function entryOf(adjustment: PulledAdjustment['node']): Entry {
  const { sequence, id, contract, label, amount, quantity, unitPrice, cause, occurredOn } = adjustment;
  // The rate of the line of its invoice: that of an indemnity is none.
  const { code, ratePercent } = adjustment.taxCategory ?? { code: null, ratePercent: adjustment.vatRatePercent };
  if (contract === null)
    throw new Error(`Adjustment ${id} hides its contract: use a key with the scope contracts:read.`);
  return {
    sequence,
    client: contract.client.name,
    contract: contract.number,
    label: label.fr,
    amount,
    quantity,
    unitPrice,
    cause: cause?.kind ?? null,
    taxCategory: code,
    vatRatePercent: ratePercent,
    occurredOn,
  };
}

/** Numbers grow and have one width, so that they sort as text. */
function nextNumber(journal: readonly Line[]): string {
  const last = journal.reduce((most, { documentNumber }) => Math.max(most, Number(documentNumber?.slice(3) ?? 0)), 0);
  return `AV-${String(last + 1).padStart(6, '0')}`;
}

/**
 * The journal, without the half line that a crash in the middle of a write may have left: its entry
 * is pulled again.
 */
function readJournal(): Line[] {
  if (!fs.existsSync(JOURNAL)) return [];
  const bytes = fs.readFileSync(JOURNAL);
  const whole = bytes.subarray(0, bytes.lastIndexOf('\n') + 1);
  if (whole.length < bytes.length) fs.truncateSync(JOURNAL, whole.length);
  return whole
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

/** Adds lines to the journal, and returns when they are on the disk. */
function append(lines: readonly Line[]): void {
  const file = fs.openSync(JOURNAL, 'a');
  fs.writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  fs.fsyncSync(file);
  fs.closeSync(file);
}

/** The place in the feed up to which all is acknowledged. */
function readAcknowledged(): number {
  return (JSON.parse(fs.readFileSync(STATE, 'utf8')) as { readonly acknowledged: number }).acknowledged;
}

/** Replaces a file by another: a crash leaves the old one or the new one. */
function writeWhole(name: string, text: string): void {
  const draft = `${name}.draft`;
  fs.writeFileSync(draft, text);
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
