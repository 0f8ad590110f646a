import {
  readByIds,
  readPage,
  readPagesOf,
  type ByIdShape,
  type ListShape,
  type PageRange,
  type Below,
} from '../keyset';
import { stampText } from '../database/stamp';
import type { Statement, StatementRunner as Reader, StatementSender } from '../database/statement';
import { sql, table, type RecordOf } from '../table';
import { ContractRow } from './contract.row';

const contract = table(ContractRow, 'c');
const contracts = contract.select({ without: ['signature', 'lastRecordedAt'] });

/** What orders the lists of contracts. */
export const contractOrder = contract.order('id');

/** A contract as stored. */
export type ContractRecord = RecordOf<typeof contracts>;

/** The signatures of a contract: null where it is not signed. */
const signed = contract.pick(['id', 'signature', 'signedAt']);
/** See `signed`. */
export type SignedContractRecord = RecordOf<typeof signed>;

/** The signatures of the contracts with these ids, those that may be seen. */
export function signaturesOfContracts(reader: Reader, ids: readonly string[]): Promise<SignedContractRecord[]> {
  return reader.query({ name: 'contracts:signatures', text: `${signed.text} WHERE c.id = ANY($1::uuid[])` }, [ids]);
}

/** Which contracts to list. */
export interface ContractListFilter {
  readonly clientId?: string | null;
  readonly status?: string | null;
}

const all: ListShape = { ...contracts, name: 'contracts', order: contractOrder };
const ofClient: ListShape = { ...all, name: 'contracts:client', where: 'c.client_id = $1', valueCount: 1 };
const inStatus: ListShape = { ...all, name: 'contracts:status', where: 'c.status = $1', valueCount: 1 };
const ofClientInStatus: ListShape = {
  ...all,
  name: 'contracts:client-status',
  where: 'c.client_id = $1 AND c.status = $2',
  valueCount: 2,
};
const below: ListShape = { ...all, name: 'contracts', parent: contract.column.clientId };

const byId: ByIdShape = {
  ...contracts,
  name: 'contracts:by-id',
  order: [{ sql: contract.column.id, type: 'uuid', property: 'id' }],
};

/** Its lists; exported for the tests that keep their plans. */
export const contractLists: readonly ListShape[] = [all, ofClient, inStatus, ofClientInStatus, below];

/** A page of the contracts that may be seen, oldest first. */
export function listContracts(reader: Reader, filter: ContractListFilter, page: PageRange): Promise<ContractRecord[]> {
  const { clientId, status } = filter;
  if (clientId != null && status != null) return readPage(reader, ofClientInStatus, [clientId, status], page);
  if (clientId != null) return readPage(reader, ofClient, [clientId], page);
  if (status != null) return readPage(reader, inStatus, [status], page);
  return readPage(reader, all, [], page);
}

const ofClientMayStandIn = {
  ...all,
  name: 'contracts:client-may-stand-in',
  where: 'c.client_id = $3 AND (c.status = $1 OR c.next_due_on <= $2::date)',
  valueCount: 3,
};

/**
 * The same among all contracts: a page of those in the state, and a page of those that time may
 * have done something to, each in an index of its own, and the first of these.
 */
function mayStandIn(hasAfter: boolean, latestFirst: boolean): Statement {
  const [beyond, order] = latestFirst ? ['<', ' DESC'] : ['>', ''];
  const ids = (where: string): string =>
    `(SELECT c.id FROM contract c WHERE ${where}${hasAfter ? ` AND c.id ${beyond} $4::uuid` : ''} ORDER BY c.id${order} LIMIT $3)`;
  const found = `${ids(`c.status = $1`)} UNION ALL ${ids(`c.next_due_on <= $2::date`)}`;
  return {
    name: `contracts:may-stand-in${latestFirst ? ':turned' : ''}${hasAfter ? ':after' : ''}`,
    text:
      `${contracts.text} WHERE c.id = ANY(ARRAY(SELECT DISTINCT found.id FROM (${found}) AS found ORDER BY found.id${order} LIMIT $3)) ` +
      `ORDER BY c.id${order}`,
  };
}

/**
 * A page of the contracts that are recorded in a state, or that time may have brought into it by a
 * date, the oldest first unless the page says otherwise.
 */
export function contractsThatMayStandIn(
  reader: Reader,
  { clientId, status }: { readonly clientId?: string | null; readonly status: string },
  dueBy: string,
  page: PageRange,
): Promise<ContractRecord[]> {
  if (clientId != null) return readPage(reader, ofClientMayStandIn, [status, dueBy, clientId], page);
  return reader.query(mayStandIn(page.after !== null, page.latestFirst === true), [
    status,
    dueBy,
    page.limit,
    ...(page.after ?? []),
  ]);
}

/** A contract that may be due, and since when. */
export interface DueRecord {
  readonly id: string;
  readonly nextDueOn: string;
}

/** A page of the contracts that time may have to do something to by a date, the first due first. */
export function contractsDue(
  reader: Reader,
  dueBy: string,
  after: DueRecord | null,
  limit: number,
): Promise<DueRecord[]> {
  const beyond = after === null ? '' : ' AND (c.next_due_on, c.id) > ($3::date, $4::uuid)';
  return reader.query(
    {
      name: `contracts:due${after === null ? '' : ':after'}`,
      text:
        `SELECT c.id, c.next_due_on AS "nextDueOn" FROM contract c WHERE c.next_due_on <= $1::date${beyond} ` +
        `ORDER BY c.next_due_on, c.id LIMIT $2`,
    },
    [dueBy, limit, ...(after === null ? [] : [after.nextDueOn, after.id])],
  );
}

/**
 * Most contracts of an asker whose lists are read contract by contract: of more, they are scanned.
 */
export const MOST_READ_APART = 50;
const setting = (name: string): string => `nullif(current_setting('astreinte.${name}', true), '')::uuid`;
const CLIENTS_OF_ASKER =
  `SELECT ${setting('client_id')} UNION ALL SELECT e.client_id FROM entrustment e ` +
  `WHERE e.partner_id = ${setting('partner_id')} AND e.revoked_at IS NULL`;

/**
 * The ids of the contracts that a client or a partner sees, when they are few (50 at most); null
 * when they are more.
 */
export async function fewContracts(reader: Reader): Promise<string[] | null> {
  const found = await reader.query<{ id: string }>({
    name: 'contracts:few',
    text: `SELECT c.id FROM contract c WHERE c.client_id = ANY(ARRAY(${CLIENTS_OF_ASKER})) LIMIT ${MOST_READ_APART + 1}`,
  });
  return found.length > MOST_READ_APART ? null : found.map(({ id }) => id);
}

/** The contracts of several clients, a page each, oldest first. */
export function contractsOfClients(
  reader: Reader,
  clients: readonly string[],
  page: PageRange,
): Promise<Below<ContractRecord>[]> {
  return readPagesOf(reader, below, clients, [], page);
}

/** The contracts with these ids, those that may be seen. */
export function contractsById(
  reader: Reader,
  ids: readonly string[],
  only?: ReadonlySet<string>,
): Promise<ContractRecord[]> {
  return readByIds(reader, byId, ids, only);
}

const stamped = contract.select({
  without: ['signature', 'lastRecordedAt'],
  plus: { stamp: sql<string>(stampText('c.last_recorded_at')) },
});

/** A contract with the time of what was recorded last of it or below it. */
export type StampedContract = RecordOf<typeof stamped>;

/**
 * The same with their stamps: while a contract's stays the same, so does all that is recorded of
 * it.
 */
export function stampedContracts(reader: Reader, ids: readonly string[]): Promise<StampedContract[]> {
  return reader.query({ name: 'contracts:stamped', text: `${stamped.text} WHERE c.id = ANY($1::uuid[])` }, [ids]);
}

/**
 * The contract with this id, locked until the transaction ends: whoever writes below a contract
 * holds this lock.
 */
export async function lockContractRow(reader: Reader, id: string): Promise<ContractRecord | undefined> {
  const [row] = await reader.query<ContractRecord>(
    { name: 'contracts:lock', text: `${contracts.text} WHERE c.id = $1 FOR NO KEY UPDATE` },
    [id],
  );
  return row;
}

/**
 * Says that time may do something to a contract on a day, or earlier if it was to already. The
 * caller holds its lock.
 */
export function fallsDueBy(tx: StatementSender, providerId: string, id: string, on: string): void {
  const text = `UPDATE contract SET next_due_on = least(next_due_on, $3::date) WHERE provider_id = $1 AND id = $2`;
  tx.send({ name: 'contracts:falls-due', text }, [providerId, id, on]);
}

/**
 * Says that time may have something to do to what is operated under contracts, each at the instant
 * in its place, or earlier if it had already. The caller holds their locks.
 */
export function operationsFallDue(
  tx: StatementSender,
  providerId: string,
  ids: readonly string[],
  instants: readonly string[],
): void {
  const text =
    `UPDATE contract c SET operations_due_at = least(c.operations_due_at, due.at) ` +
    `FROM unnest($2::uuid[], $3::timestamptz[]) AS due (id, at) WHERE c.provider_id = $1 AND c.id = due.id`;
  tx.send({ name: 'contracts:operations-due', text }, [providerId, ids, instants]);
}

/** A page of the contracts to whose operations time may have something to do by an instant. */
export function contractsOperated(
  reader: Reader,
  by: string,
  after: { readonly id: string; readonly dueAt: string } | null,
  limit: number,
): Promise<{ readonly id: string; readonly dueAt: string }[]> {
  const beyond = after === null ? '' : ' AND (c.operations_due_at, c.id) > ($3::timestamptz, $4::uuid)';
  return reader.query(
    {
      name: `contracts:operated${after === null ? '' : ':after'}`,
      text:
        `SELECT c.id, c.operations_due_at AS "dueAt" FROM contract c WHERE c.operations_due_at <= $1::timestamptz${beyond} ` +
        `ORDER BY c.operations_due_at, c.id LIMIT $2`,
    },
    [by, limit, ...(after === null ? [] : [after.dueAt, after.id])],
  );
}

/** Several contracts, locked in the same way one after the other, in the order of their ids. */
export function lockContractRows(reader: Reader, ids: readonly string[]): Promise<ContractRecord[]> {
  return reader.query(
    {
      name: 'contracts:lock-many',
      text: `${contracts.text} WHERE c.id = ANY($1::uuid[]) ORDER BY c.id FOR NO KEY UPDATE`,
    },
    [ids],
  );
}

/**
 * The contract of an incident, locked in the same way; undefined when the incident may not be seen.
 */
export async function lockContractRowOfIncident(
  reader: Reader,
  incidentId: string,
): Promise<ContractRecord | undefined> {
  const [row] = await reader.query<ContractRecord>(
    {
      name: 'contracts:lock-of-incident',
      text: `${contracts.text} WHERE c.id = (SELECT i.contract_id FROM incident i WHERE i.id = $1) FOR NO KEY UPDATE`,
    },
    [incidentId],
  );
  return row;
}

/**
 * The contract of a penalty, locked in the same way; undefined when the penalty may not be seen.
 */
export async function lockContractRowOfPenalty(reader: Reader, penaltyId: string): Promise<ContractRecord | undefined> {
  const [row] = await reader.query<ContractRecord>(
    {
      name: 'contracts:lock-of-penalty',
      text: `${contracts.text} WHERE c.id = (SELECT p.contract_id FROM penalty p WHERE p.id = $1) FOR NO KEY UPDATE`,
    },
    [penaltyId],
  );
  return row;
}

/** Lets one transaction at a time begin trials of a client, until it ends. */
export async function lockTrials(reader: Reader, clientId: string): Promise<void> {
  await reader.query(
    { name: 'contracts:lock-trials', text: `SELECT pg_advisory_xact_lock(hashtext('trial'), hashtext($1))` },
    [clientId],
  );
}

/** Whether a contract of a client from a pack has, or ever had, one of these modules active. */
export async function hasTried(
  reader: Reader,
  clientId: string,
  packId: string,
  modules: readonly string[],
  except: string | null,
): Promise<boolean> {
  const rows = await reader.query(
    {
      name: 'contracts:tried',
      text:
        `SELECT 1 FROM contract c JOIN contract_version v ON v.provider_id = c.provider_id AND v.contract_id = c.id ` +
        `WHERE c.client_id = $1 AND c.terms_pack_id = $2 AND c.status <> 'CANCELLED' AND c.id IS DISTINCT FROM $4::uuid ` +
        `AND v.fact = 'MODULE' AND v.key = ANY($3::text[]) AND (v.value->>'active')::boolean ` +
        `AND NOT EXISTS (SELECT FROM contract_version w WHERE w.provider_id = v.provider_id AND w.contract_id = v.contract_id ` +
        `AND w.fact = v.fact AND w.key = v.key AND w.starts_on = v.starts_on AND w.sequence > v.sequence) LIMIT 1`,
    },
    [clientId, packId, modules, except],
  );
  return rows.length > 0;
}

/** Whether a contract of the provider has this number, whoever may see it. */
export async function contractNumberTaken(
  reader: Reader,
  number: string,
  except: string | null = null,
): Promise<boolean> {
  const rows = await reader.query(
    {
      name: 'contracts:number',
      text:
        `SELECT 1 FROM contract c WHERE comparable_number(c.number) = comparable_number($1) ` +
        `AND c.id IS DISTINCT FROM $2::uuid`,
    },
    [number, except],
  );
  return rows.length > 0;
}
