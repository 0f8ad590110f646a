/**
 * A partner's ERP: takes over what the provider adds to and takes off its clients' invoices. Run it
 * as often as you like, one at a time, and stop it whenever you like: every adjustment is booked
 * once, and acknowledged with the number of the document that it was booked in.
 *
 * ASTREINTE_URL=https://api.example.com/graphql ASTREINTE_API_KEY=… ERP_FOLDER=books node
 * erp-pull.ts
 *
 * `journal.jsonl` is the books: one line an adjustment, with the cursor that was read with it, so
 * that both are kept or neither. An ERP with a database keeps the cursor in the transaction that
 * books the entry. `state.json` says what has been acknowledged.
 */
import * as fs from 'node:fs';
import { join } from 'node:path';
import { createClient, unwrap, type AstreinteClient, type PulledAdjustment } from '@astreinte/sdk';

/** A line of the journal. */
interface Entry {
  readonly documentNumber: string;
  readonly cursor: string;
  readonly sequence: number;
  readonly id: string;
  readonly client: string;
  readonly contract: string;
  readonly label: string;
  readonly amount: string;
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
  const before = journal.length;
  for await (const page of client.pullAdjustments({ after: journal.at(-1)?.cursor ?? null }).pages()) {
    if (page.edges.length === 0) continue;
    const documentNumber = nextNumber(journal);
    const entries = page.edges.map((edge) => entryOf(edge, documentNumber));
    book(entries);
    journal.push(...entries);
    await acknowledge(client, journal);
  }
  console.log(`${journal.length - before} booked, ${journal.length} in the journal`);
}

/**
 * Acknowledges each document that has not been, up to its last entry. Doing it again after a crash
 * changes nothing: its number is the key.
 */
async function acknowledge(client: AstreinteClient, journal: readonly Entry[]): Promise<void> {
  const acknowledged = fs.existsSync(STATE) ? readAcknowledged() : '';
  const last = new Map(journal.map((entry) => [entry.documentNumber, entry]));
  for (const { documentNumber, cursor } of last.values()) {
    if (documentNumber <= acknowledged) continue;
    const { acknowledgedCount } = unwrap(
      await client.acknowledgeBillingAdjustments({
        idempotencyKey: `acknowledge ${documentNumber}`,
        input: { upTo: cursor, documentNumber },
      }),
    );
    writeWhole(STATE, JSON.stringify({ acknowledged: documentNumber }));
    console.log(`${documentNumber} acknowledged, ${acknowledgedCount} adjustments`);
  }
}

function entryOf({ cursor, node }: PulledAdjustment, documentNumber: string): Entry {
  const { sequence, id, contract, label, amount, vatRatePercent, occurredOn } = node;
  if (contract === null)
    throw new Error(`Adjustment ${id} hides its contract: use a key with the scope contracts:read.`);
  return {
    documentNumber,
    cursor,
    sequence,
    id,
    client: contract.client.name,
    contract: contract.number,
    label: label.fr,
    amount,
    vatRatePercent,
    occurredOn,
  };
}

/** Numbers grow and have one width, so that they sort as text. */
function nextNumber(journal: readonly Entry[]): string {
  const last = journal.at(-1)?.documentNumber ?? 'AV-000000';
  return `AV-${String(Number(last.slice(3)) + 1).padStart(6, '0')}`;
}

/**
 * The journal, without the half line that a crash in the middle of a write may have left: its
 * adjustment is pulled again.
 */
function readJournal(): Entry[] {
  if (!fs.existsSync(JOURNAL)) return [];
  const bytes = fs.readFileSync(JOURNAL);
  const whole = bytes.subarray(0, bytes.lastIndexOf('\n') + 1);
  if (whole.length < bytes.length) fs.truncateSync(JOURNAL, whole.length);
  return whole
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Entry);
}

/** Adds entries to the journal, and returns when they are on the disk. */
function book(entries: readonly Entry[]): void {
  const file = fs.openSync(JOURNAL, 'a');
  fs.writeFileSync(file, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  fs.fsyncSync(file);
  fs.closeSync(file);
}

function readAcknowledged(): string {
  return (JSON.parse(fs.readFileSync(STATE, 'utf8')) as { readonly acknowledged: string }).acknowledged;
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
