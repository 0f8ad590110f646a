import type { Database } from '../../store/database/database';
import type { StatementRunner } from '../../store/database/statement';
import type { SealedRecordsText } from '../../store/seal/seal.row';
import { SealedLedgerRow, SealRow } from '../../store/rows';
import {
  adjustmentDigests,
  digestsOfRecords,
  eventDigests,
  ledgersTouched,
  newestSeal,
  packDigests,
  presentStamp,
  type Digest,
  type SealedLedgerRecord,
  type SealRecord,
} from '../../store/seal/seal.store';
import { writeRows } from '../../store/write-rows';
import { NO_ONE, providerSession } from '../access/create-provider';
import { FIRST_PREVIOUS_HASH } from '../../domain/ledger/canonical';
import { sha256 } from '../ledger/post-transaction';

/** A seal that was set. */
export interface NewSeal {
  readonly number: number;
  readonly hash: string;
}

/**
 * Seals all that a provider has recorded since its last seal; null when there is nothing new. Two
 * servers that seal at once set one seal.
 */
export function sealProvider(database: Database, providerId: string): Promise<NewSeal | null> {
  return database.write(providerSession(providerId, NO_ONE), async (tx) => {
    // Named after what it keeps apart; it ends with the transaction.
    await tx.query({ name: 'seals:lock', text: `SELECT pg_advisory_xact_lock(hashtext('seal'), hashtext($1))` }, [
      providerId,
    ]);
    const before = await newestSeal(tx);
    // First: whatever happens to a contract after this is read has its ledger in the next seal.
    const events = await eventDigests(tx, before?.eventPosition ?? '0');
    const ledgers = await ledgersTouched(tx, before?.eventPosition ?? '0');
    const adjustments = await adjustmentDigests(tx, before?.adjustmentSequence ?? '0');
    const packs = await packDigests(tx);
    const isNew =
      events.length > 0 || adjustments.length > 0 || JSON.stringify(packs) !== JSON.stringify(before?.packs);
    if (!isNew) return null;
    const content = {
      number: (before?.number ?? 0) + 1,
      sealedAt: await presentStamp(tx),
      eventPosition: lastOf(events, before?.eventPosition),
      eventHash: chained(before?.eventHash, events),
      adjustmentSequence: lastOf(adjustments, before?.adjustmentSequence),
      adjustmentHash: chained(before?.adjustmentHash, adjustments),
      ledgerHash: hashOfLedgers(ledgers),
      packs,
      records: await recordsUpTo(tx, before, lastOf(events, before?.eventPosition)),
      previousHash: before?.hash ?? FIRST_PREVIOUS_HASH,
    };
    const made = { ...content, hash: hashOfSeal(providerId, content) };
    await writeRows(tx, SealRow, providerId, [made]);
    await writeRows(
      tx,
      SealedLedgerRow,
      providerId,
      ledgers.map((ledger) => ({ ...ledger, sealNumber: made.number })),
    );
    return { number: made.number, hash: made.hash };
  });
}

/** What a seal says of the records of each name: those of the seal before, and what is new. */
async function recordsUpTo(
  tx: StatementRunner,
  before: SealRecord | null,
  upTo: string,
): Promise<readonly SealedRecordsText[]> {
  const known = new Map((before?.records ?? []).map(([name, count, hash]) => [name, { count, hash }]));
  // What was not sealed before is sealed from the first event on.
  const sealedTo = (name: string): string => (known.has(name) ? (before?.eventPosition ?? '0') : '0');
  const found = await digestsOfRecords(tx, sealedTo, upTo);
  return [...found].map(([name, digests]) => {
    const own = known.get(name);
    return [name, (own?.count ?? 0) + digests.length, chained(own?.hash, digests)];
  });
}

/** The hash of a seal over all else that it says. */
export function hashOfSeal(providerId: string, seal: Omit<SealRecord, 'hash'>): string {
  const { records } = seal;
  return sha256(
    JSON.stringify([
      records === null ? 'seal/1' : 'seal/2',
      providerId,
      seal.number,
      seal.sealedAt,
      Number(seal.eventPosition),
      seal.eventHash,
      Number(seal.adjustmentSequence),
      seal.adjustmentHash,
      seal.ledgerHash,
      seal.packs,
      ...(records === null ? [] : [records]),
      seal.previousHash,
    ]),
  );
}

/** The hash of the ledgers of a seal, in the order of their contracts. */
export function hashOfLedgers(ledgers: readonly Omit<SealedLedgerRecord, 'sealNumber'>[]): string {
  return sha256(JSON.stringify(ledgers.map(({ contractId, sequence, hash }) => [contractId, sequence, hash])));
}

/** The hash of a row chained to those before. */
export function chained(before: string | undefined, rows: readonly Digest[]): string {
  return rows.reduce((hash, { digest }) => sha256(`${hash}${digest}`), before ?? FIRST_PREVIOUS_HASH);
}

function lastOf(rows: readonly Digest[], before: string | undefined): string {
  return String(rows.at(-1)?.place ?? before ?? 0);
}
