import type { ContactRole } from '../../domain/party/party-words';
import type { StatementRunner as Reader } from '../database/statement';
import { readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import { table, type RecordOf } from '../table';
import { ContactRow } from './contact.row';

const contact = table(ContactRow, 'ct');
const contacts = contact.select();

/** A contact as stored. */
export type ContactRecord = RecordOf<typeof contacts>;

/** What orders the lists of contacts. */
export const contactOrder = contact.order('id');
const ofHolders: ListShape = { ...contacts, name: 'contacts', order: contactOrder, parent: contact.column.holderId };

/** Its lists; exported for the tests that keep their plans. */
export const contactLists: readonly ListShape[] = [ofHolders];

/** The contacts of several contracts, clients or providers, a page each, oldest first. */
export function contactsOf(
  reader: Reader,
  holders: readonly string[],
  page: PageRange,
): Promise<Below<ContactRecord>[]> {
  return readPagesOf(reader, ofHolders, holders, [], page);
}

/** The contacts with these ids, those that may be seen. */
export function contactsById(reader: Reader, ids: readonly string[]): Promise<ContactRecord[]> {
  return reader.query({ name: 'contacts:by-id', text: `${contacts.text} WHERE ct.id = ANY($1::uuid[])` }, [ids]);
}

/** A contact, locked until the transaction ends. */
export async function lockContact(reader: Reader, id: string): Promise<ContactRecord | undefined> {
  const [row] = await reader.query<ContactRecord>(
    { name: 'contacts:lock', text: `${contacts.text} WHERE ct.id = $1 FOR UPDATE OF ct` },
    [id],
  );
  return row;
}

/** Most contacts that are read of one matter. */
const MOST = 200;

/**
 * Whom to turn to on a day in the matters of several contracts: their own contacts first, those of
 * an asset among them before, then those of their client, then the provider's; steps in order. With
 * no roles, all.
 */
export function contactsOn(
  reader: Reader,
  contracts: readonly string[],
  on: string,
  roles: readonly ContactRole[],
): Promise<(ContactRecord & { readonly parentPlace: number })[]> {
  return reader.query(
    {
      name: 'contacts:on',
      text:
        `SELECT found.*, parent.place::integer AS "parentPlace" FROM unnest($1::uuid[]) WITH ORDINALITY AS parent(id, place) ` +
        `JOIN contract c ON c.id = parent.id ` +
        `CROSS JOIN LATERAL (SELECT ${contacts.columns} FROM contact ct ` +
        `WHERE ct.holder_id IN (c.id, c.client_id, c.provider_id) AND ct.starts_on <= $2::date ` +
        `AND (ct.ends_on IS NULL OR ct.ends_on >= $2::date) AND (cardinality($3::text[]) = 0 OR ct.role = ANY($3)) ` +
        `ORDER BY (ct.contract_id IS NULL)::int + (ct.client_id IS NULL)::int, (ct.asset_id IS NULL)::int, ` +
        `ct.escalation_step NULLS FIRST, ct.id LIMIT ${MOST}) AS found ORDER BY parent.place`,
    },
    [contracts, on, roles],
  );
}
