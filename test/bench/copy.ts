import { Client, type Submittable } from 'pg';
import { v7 } from 'uuid';
import { IncidentRow, ReadingRow } from '../../api/store/rows';
import { declaredTable } from '../../api/store/table';
import type { Tenant } from '../support/tenant';

/** Copies rows into a table. */
export interface Copier {
  /** Copies as many rows as it was made for, in a transaction of their own. */
  once(): Promise<void>;
  end(): Promise<void>;
}

/** What of `pg` takes what is copied. */
interface CopyConnection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** A row as text, by column; what is left out is null. */
type Line = Readonly<Record<string, string>>;

/** What is copied: a table, and the row of a number. */
export interface Copied {
  readonly row: Parameters<typeof declaredTable>[0];
  readonly line: (number: number, contractId: string, moduleId: string) => Line;
}

/** Incidents as they are reported. */
export const INCIDENTS: Copied = {
  row: IncidentRow,
  line: (number, contractId, moduleId) => ({
    number: `COPY-${number}`,
    contract_id: contractId,
    module_id: moduleId,
    severity: 'CRITICAL',
    kind: 'INTERRUPTION',
    channel: 'EMAIL',
    description: 'The service does not answer.',
    received_at: new Date().toISOString(),
    recorded_at: new Date().toISOString(),
  }),
};

/** Readings of a check that does not fail, a second apart from an instant on. */
export const readingsFrom = (check: string, first: number): Copied => ({
  row: ReadingRow,
  line: (number, contractId) => ({
    contract_id: contractId,
    about_id: contractId,
    check_key: check,
    read_at: new Date(first + number * 1_000).toISOString(),
    failing: 'f',
    value: '20.5',
    recorded_at: new Date().toISOString(),
  }),
});

/**
 * COPY of rows into their table with its indexes and foreign keys, as the tables' owner, whom
 * row-level security does not hold meanwhile: COPY is not for those whom it does.
 */
export async function copier(
  url: string,
  tenant: Tenant,
  contracts: readonly string[],
  count: number,
  { row, line }: Copied,
): Promise<Copier> {
  const client = new Client({ connectionString: url });
  // One that is lost at the end is no fault.
  client.on('error', () => undefined);
  await client.connect();
  const { name: table, columns: declared } = declaredTable(row);
  await client.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  const modules = new Map<string, string>();
  await client.query(`SET astreinte.provider_id = '${tenant.providerId}'; SET astreinte.actor_kind = 'PROVIDER'`);
  const { rows } = await client.query<{ contract_id: string; id: string }>(
    'SELECT contract_id, id FROM service_module WHERE active ORDER BY position DESC',
  );
  for (const { contract_id, id } of rows) modules.set(contract_id, id);
  const columns = declared.map(({ name }) => name);
  let numbered = 0;
  const next = (): string => {
    numbered += 1;
    const contract = contracts[numbered % contracts.length] ?? '';
    const values: Line = {
      provider_id: tenant.providerId,
      id: v7(),
      ...line(numbered, contract, modules.get(contract) ?? ''),
    };
    return columns.map((name) => values[name] ?? '\\N').join('\t');
  };
  return {
    once: () => {
      const chunk = Buffer.from(`${Array.from({ length: count }, next).join('\n')}\n`);
      return copied(client, `COPY ${table} (${columns.join(', ')}) FROM STDIN`, chunk);
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
