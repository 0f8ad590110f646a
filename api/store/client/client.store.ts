import { readPage, type ListShape, type PageRange } from '../keyset';
import type { StatementRunner as Reader } from '../database/statement';

/** A client as stored. */
export interface ClientRecord {
  readonly id: string;
  readonly name: string;
  readonly registrationNumber: string | null;
}

const columns = `c.id, c.name, c.registration_number AS "registrationNumber"`;

const list: ListShape = { name: 'clients', columns, from: 'client c', order: [{ sql: 'c.id', type: 'uuid' }] };

/** Its lists; exported for the tests that keep their plans. */
export const clientLists: readonly ListShape[] = [list];

/** A page of the clients that may be seen, oldest first. */
export function listClients(reader: Reader, page: PageRange): Promise<ClientRecord[]> {
  return readPage(reader, list, [], page);
}

/** The clients with these ids, those that may be seen. */
export function clientsById(reader: Reader, ids: readonly string[]): Promise<ClientRecord[]> {
  return reader.query({ name: 'clients:by-id', text: `SELECT ${columns} FROM client c WHERE c.id = ANY($1::uuid[])` }, [
    ids,
  ]);
}

/** The client with this registration number, if there is one. */
export async function clientByRegistrationNumber(
  reader: Reader,
  registrationNumber: string,
): Promise<ClientRecord | undefined> {
  const [row] = await reader.query<ClientRecord>(
    {
      name: 'clients:by-registration-number',
      text: `SELECT ${columns} FROM client c WHERE c.registration_number = $1`,
    },
    [registrationNumber],
  );
  return row;
}
