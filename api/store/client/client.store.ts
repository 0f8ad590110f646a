import { readPage, type ListShape, type PageRange } from '../keyset';
import type { StatementRunner as Reader } from '../database/statement';
import { table, type RecordOf } from '../table';
import { ClientRow } from './client.row';

const client = table(ClientRow, 'c');
const clients = client.select();

/** What orders the lists of clients. */
export const clientOrder = client.order('id');

/** A client as stored. */
export type ClientRecord = RecordOf<typeof clients>;

const list: ListShape = { ...clients, name: 'clients', order: clientOrder };

/** Its lists; exported for the tests that keep their plans. */
export const clientLists: readonly ListShape[] = [list];

/** A page of the clients that may be seen, oldest first. */
export function listClients(reader: Reader, page: PageRange): Promise<ClientRecord[]> {
  return readPage(reader, list, [], page);
}

/** The clients with these ids, those that may be seen. */
export function clientsById(reader: Reader, ids: readonly string[]): Promise<ClientRecord[]> {
  return reader.query({ name: 'clients:by-id', text: `${clients.text} WHERE c.id = ANY($1::uuid[])` }, [ids]);
}

/**
 * The client with this registration number, however it is spaced and in whichever letters, if there
 * is one.
 */
export async function clientByRegistrationNumber(
  reader: Reader,
  registrationNumber: string,
): Promise<ClientRecord | undefined> {
  const [row] = await reader.query<ClientRecord>(
    {
      name: 'clients:by-registration-number',
      text: `${clients.text} WHERE comparable_number(c.registration_number) = comparable_number($1)`,
    },
    [registrationNumber],
  );
  return row;
}
