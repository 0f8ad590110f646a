import type { ReferencedKind } from '../../domain/party/party-words';
import type { StatementRunner as Reader } from '../database/statement';
import { sql, table, type RecordOf } from '../table';
import { ExternalIdRow } from './external-id.row';

const externalId = table(ExternalIdRow, 'x');
const all = externalId.select();
const given = externalId.select({ plus: { value: sql<string>('x.value') } });

/** A number of a system as stored. */
export type ExternalIdRecord = RecordOf<typeof given>;

/** Most numbers of one thing that are shown. */
const MOST = 100;

/** The numbers of several things, those that may be seen, in the order of their systems. */
export function externalIdsOf(reader: Reader, subjects: readonly string[]): Promise<ExternalIdRecord[]> {
  return reader.query(
    {
      name: 'external-ids:of',
      text:
        `SELECT found.* FROM unnest($1::uuid[]) AS subject(id) CROSS JOIN LATERAL (${given.text} ` +
        `WHERE x.subject_id = subject.id AND x.value IS NOT NULL ORDER BY x.owner_id, x.system LIMIT ${MOST}) AS found`,
    },
    [subjects],
  );
}

/** The numbers with these ids that were not taken away. */
export function externalIdsById(reader: Reader, ids: readonly string[]): Promise<ExternalIdRecord[]> {
  const text = `${given.text} WHERE x.id = ANY($1::uuid[]) AND x.value IS NOT NULL`;
  return reader.query({ name: 'external-ids:by-id', text }, [ids]);
}

/** What a party's system knows by a number, if anything. */
export async function subjectKnownAs(
  reader: Reader,
  ownerId: string,
  subjectKind: ReferencedKind,
  system: string,
  value: string,
): Promise<string | undefined> {
  const [row] = await reader.query<{ subjectId: string }>(
    {
      name: 'external-ids:known-as',
      text:
        `SELECT x.subject_id AS "subjectId" FROM external_id x ` +
        `WHERE x.owner_id = $1 AND x.subject_kind = $2 AND x.system = $3 AND x.value = $4`,
    },
    [ownerId, subjectKind, system, value],
  );
  return row?.subjectId;
}

/** The number that a party's system has for something, taken away or not. */
export async function externalIdOf(
  reader: Reader,
  ownerId: string,
  subjectId: string,
  system: string,
): Promise<RecordOf<typeof all> | undefined> {
  const [row] = await reader.query<RecordOf<typeof all>>(
    {
      name: 'external-ids:one',
      text: `${all.text} WHERE x.owner_id = $1 AND x.subject_id = $2 AND x.system = $3`,
    },
    [ownerId, subjectId, system],
  );
  return row;
}
