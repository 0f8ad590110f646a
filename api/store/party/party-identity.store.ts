import type { StatementRunner as Reader } from '../database/statement';
import { readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import { table, type RecordOf } from '../table';
import { PartyIdentityRow } from './party-identity.row';

const identity = table(PartyIdentityRow, 'pi');
const identities = identity.select({ plus: { updatedAt: identity.column.createdAt } });

/** Who a party is in law, as stored. */
export type PartyIdentityRecord = RecordOf<typeof identities>;

/** What orders the identities of a party; those of one day as they were recorded. */
export const identityOrder = identity.order('id');
const ofParties: ListShape = {
  ...identities,
  name: 'party-identities',
  order: identityOrder,
  parent: identity.column.partyId,
};

/** Its lists; exported for the tests that keep their plans. */
export const identityLists: readonly ListShape[] = [ofParties];

/** All identities of several parties, a page each, as they were recorded. */
export function identitiesOf(
  reader: Reader,
  parties: readonly string[],
  page: PageRange,
): Promise<Below<PartyIdentityRecord>[]> {
  return readPagesOf(reader, ofParties, parties, [], page);
}

/** The identities with these ids, those that may be seen. */
export function identitiesById(reader: Reader, ids: readonly string[]): Promise<PartyIdentityRecord[]> {
  return reader.query({ name: 'party-identities:by-id', text: `${identities.text} WHERE pi.id = ANY($1::uuid[])` }, [
    ids,
  ]);
}

/** The identity of each of several parties on a day: the last recorded of the latest first day. */
export function identitiesOn(reader: Reader, parties: readonly string[], on: string): Promise<PartyIdentityRecord[]> {
  return reader.query(
    {
      name: 'party-identities:on',
      text:
        `SELECT held.* FROM unnest($1::uuid[]) AS party(id) CROSS JOIN LATERAL (${identities.text} ` +
        `WHERE pi.party_id = party.id AND pi.starts_on <= $2::date ORDER BY pi.starts_on DESC, pi.id DESC LIMIT 1) AS held`,
    },
    [parties, on],
  );
}
