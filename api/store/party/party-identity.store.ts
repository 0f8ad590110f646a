import type { ExemptSpan } from '../../domain/party/vat-exemption';
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

/**
 * Who each party was on its day, by the place of the two in what is asked; what is not on record is
 * left out.
 */
export async function identitiesOnDays(
  reader: Reader,
  asked: readonly { readonly partyId: string; readonly on: string }[],
): Promise<ReadonlyMap<number, PartyIdentityRecord>> {
  const found = await reader.query<PartyIdentityRecord & { readonly place: number }>(
    {
      name: 'party-identities:on-days',
      text:
        `SELECT held.*, asked.place::integer AS place FROM unnest($1::uuid[], $2::date[]) WITH ORDINALITY AS asked(id, day, place) ` +
        `CROSS JOIN LATERAL (${identities.text} WHERE pi.party_id = asked.id AND pi.starts_on <= asked.day ` +
        `ORDER BY pi.starts_on DESC, pi.id DESC LIMIT 1) AS held`,
    },
    [asked.map(({ partyId }) => partyId), asked.map(({ on }) => on)],
  );
  return new Map(found.map(({ place, ...identity }) => [place - 1, identity]));
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

/**
 * What is on record of the VAT of the provider's sales, and of those to its clients, for each that
 * was ever charged none, in the order of its days.
 */
export function exemptIdentities(reader: Reader): Promise<ExemptSpan[]> {
  return reader.query(
    {
      name: 'party-identities:exempt',
      text:
        `SELECT pi.client_id AS "clientId", pi.starts_on AS "startsOn", pi.vat_exemption AS exemption ` +
        `FROM party_identity pi WHERE pi.party_kind <> 'PARTNER' AND pi.party_id IN ` +
        `(SELECT pe.party_id FROM party_identity pe WHERE pe.vat_exemption IS NOT NULL) ORDER BY pi.starts_on, pi.id`,
    },
    [],
  );
}
