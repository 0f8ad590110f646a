import type { StatementRunner as Reader } from '../database/statement';
import { readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import { sql, table, type RecordOf } from '../table';
import { DirectDebitMandateRow } from './direct-debit-mandate.row';

const mandate = table(DirectDebitMandateRow, 'md');
const m = mandate.column;
/** The last day on which it was presented for. */
const LAST_USED = `(SELECT max(x.collect_on) FROM direct_debit x WHERE x.mandate_id = md.id AND x.withdrawn_on IS NULL)`;
// The whole IBAN is read for the bank's file alone.
const mandates = mandate.select({
  without: ['iban', 'referenceKey', 'debtorAddress', 'recordedAt'],
  plus: { ibanEnding: sql<string>(`right(${m.iban}, 4)`), createdAt: m.recordedAt },
});

/** A mandate as stored, with the end of its IBAN alone. */
export type MandateRecord = RecordOf<typeof mandates>;

/** What orders the mandates of a client, latest first: the order of their recording. */
export const mandateOrder = mandate.order('id');
const ofClients: ListShape = {
  ...mandates,
  name: 'direct-debit-mandates:client',
  order: mandateOrder,
  descending: true,
  parent: m.clientId,
};

/** Its lists; exported for the tests that keep their plans. */
export const mandateLists: readonly ListShape[] = [ofClients];

/** The mandates of several clients, a page each, latest first. */
export function mandatesOfClients(
  reader: Reader,
  clients: readonly string[],
  page: PageRange,
): Promise<Below<MandateRecord>[]> {
  return readPagesOf(reader, ofClients, clients, [], page);
}

/** The mandates with these ids, those that may be seen. */
export function mandatesById(reader: Reader, ids: readonly string[]): Promise<MandateRecord[]> {
  return reader.query({ name: 'direct-debit-mandates:by-id', text: `${mandates.text} WHERE md.id = ANY($1::uuid[])` }, [
    ids,
  ]);
}

/** When mandates were presented for last, those that were. */
export function lastUsesOf(
  reader: Reader,
  ids: readonly string[],
): Promise<{ readonly id: string; readonly lastUsedOn: string }[]> {
  const text =
    `SELECT u.id, u."lastUsedOn" FROM (SELECT md.id, ${LAST_USED} AS "lastUsedOn" FROM direct_debit_mandate md ` +
    `WHERE md.id = ANY($1::uuid[])) u WHERE u."lastUsedOn" IS NOT NULL`;
  return reader.query({ name: 'direct-debit-mandates:last-uses', text }, [ids]);
}

/** A mandate that may be seen, locked until the transaction ends. */
export async function lockMandate(reader: Reader, id: string): Promise<MandateRecord | undefined> {
  const text = `${mandates.text} WHERE md.id = $1 FOR UPDATE OF md`;
  const [found] = await reader.query<MandateRecord>({ name: 'direct-debit-mandates:lock', text }, [id]);
  return found;
}

/** The client whose mandate has a reference; undefined when none has. */
export async function clientOfReference(reader: Reader, referenceKey: string): Promise<string | undefined> {
  const text = `SELECT md.client_id AS "clientId" FROM direct_debit_mandate md WHERE md.reference_key = $1`;
  const [found] = await reader.query<{ clientId: string }>({ name: 'direct-debit-mandates:reference', text }, [
    referenceKey,
  ]);
  return found?.clientId;
}

/** A mandate by which a client may be debited. */
export type UsableMandate = Pick<MandateRecord, 'id' | 'clientId' | 'reference' | 'recurrence'> & {
  readonly signedOn: string;
  readonly withdrawnOn: string | null;
  readonly lastUsedOn: string | null;
};

/** All mandates of a scheme of clients, locked in the order of their ids. */
export function lockMandatesOf(reader: Reader, clients: readonly string[], scheme: string): Promise<UsableMandate[]> {
  const text =
    `SELECT md.id, md.client_id AS "clientId", md.reference, md.recurrence, md.signed_on AS "signedOn", ` +
    `md.withdrawn_on AS "withdrawnOn", ${LAST_USED} AS "lastUsedOn" FROM direct_debit_mandate md ` +
    `WHERE md.client_id = ANY($1::uuid[]) AND md.scheme = $2 ORDER BY md.id FOR UPDATE OF md`;
  return reader.query({ name: 'direct-debit-mandates:lock-of', text }, [clients, scheme]);
}
