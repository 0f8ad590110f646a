import type { StatementRunner as Reader } from '../database/statement';

/** Which contracts; all when null. */
export interface ContractChoice {
  readonly clientId: string | null;
  readonly contractId: string | null;
}

/** The ids of contracts that may be seen, after one of them, in their order. */
export async function contractIdsAfter(
  reader: Reader,
  { clientId, contractId }: ContractChoice,
  after: string | null,
  limit: number,
): Promise<string[]> {
  const where = [
    ...(after === null ? [] : ['c.id > $2']),
    ...(clientId === null ? [] : ['c.client_id = $3']),
    ...(contractId === null ? [] : ['c.id = $4']),
  ];
  const used = [after === null ? '$2::uuid IS NULL' : '', clientId === null ? '$3::uuid IS NULL' : ''];
  const all = [...where, ...used.filter((each) => each !== ''), contractId === null ? '$4::uuid IS NULL' : 'TRUE'];
  const found = await reader.query<{ readonly id: string }>(
    {
      name: `contracts:ids${after === null ? '' : ':after'}${clientId === null ? '' : ':client'}${contractId === null ? '' : ':one'}`,
      text: `SELECT c.id FROM contract c WHERE ${all.join(' AND ')} ORDER BY c.id LIMIT $1`,
    },
    [limit, after, clientId, contractId],
  );
  return found.map(({ id }) => id);
}

/** Of some contracts those to which time may have something to do by a day. */
export async function contractsOverdue(reader: Reader, ids: readonly string[], by: string): Promise<string[]> {
  const found = await reader.query<{ readonly id: string }>(
    {
      name: 'contracts:overdue',
      text: `SELECT c.id FROM contract c WHERE c.id = ANY($1::uuid[]) AND c.next_due_on <= $2::date`,
    },
    [ids, by],
  );
  return found.map(({ id }) => id);
}
