import { Client, type Submittable } from 'pg';
import { v7 } from 'uuid';
import { IncidentRow } from '../../api/store/rows';
import { declaredTable } from '../../api/store/table';
import type { Tenant } from '../support/tenant';

/** Copies rows into a table. */
export interface Copier {
  /** Copies as many incidents as it was made for, in a transaction of their own. */
  once(): Promise<void>;
  end(): Promise<void>;
}

/** What of `pg` takes what is copied. */
interface CopyConnection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/**
 * COPY of incidents into their table with its indexes and foreign keys, as the tables' owner, whom
 * row-level security does not hold meanwhile: COPY is not for those whom it does.
 */
export async function copier(
  url: string,
  tenant: Tenant,
  contracts: readonly string[],
  count: number,
): Promise<Copier> {
  const client = new Client({ connectionString: url });
  // One that is lost at the end is no fault.
  client.on('error', () => undefined);
  await client.connect();
  await client.query('ALTER TABLE incident NO FORCE ROW LEVEL SECURITY');
  const modules = new Map<string, string>();
  await client.query(`SET astreinte.provider_id = '${tenant.providerId}'; SET astreinte.actor_kind = 'PROVIDER'`);
  const { rows } = await client.query<{ contract_id: string; id: string }>(
    'SELECT contract_id, id FROM service_module WHERE active ORDER BY position DESC',
  );
  for (const { contract_id, id } of rows) modules.set(contract_id, id);
  const columns = declaredTable(IncidentRow).columns.map(({ name }) => name);
  let numbered = 0;
  const line = (): string => {
    numbered += 1;
    const contract = contracts[numbered % contracts.length] ?? '';
    const now = new Date().toISOString();
    const row: Readonly<Record<string, string>> = {
      provider_id: tenant.providerId,
      id: v7(),
      number: `COPY-${numbered}`,
      contract_id: contract,
      module_id: modules.get(contract) ?? '',
      severity: 'CRITICAL',
      kind: 'INTERRUPTION',
      channel: 'EMAIL',
      description: 'The service does not answer.',
      received_at: now,
      recorded_at: now,
    };
    return columns.map((name) => row[name] ?? '\\N').join('\t');
  };
  return {
    once: () => {
      const chunk = Buffer.from(`${Array.from({ length: count }, line).join('\n')}\n`);
      return copied(client, `COPY incident (${columns.join(', ')}) FROM STDIN`, chunk);
    },
    end: () => client.end(),
  };
}

function copied(client: Client, text: string, chunk: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const copy = {
      submit: (connection: CopyConnection) => connection.query(text),
      handleCopyInResponse: (connection: CopyConnection) => {
        connection.sendCopyFromChunk(chunk);
        connection.endCopyFrom();
      },
      handleCommandComplete: () => undefined,
      handleError: reject,
      handleReadyForQuery: () => resolve(),
    };
    client.query(copy as unknown as Submittable);
  });
}
