import type { QueryRunner } from 'typeorm';

/** The asking provider, from the settings of the transaction; evaluated once a statement. */
export const provider = `(SELECT nullif(current_setting('astreinte.provider_id', true), '')::uuid)`;
/** What kind of user asks. */
export const actorKind = `(SELECT current_setting('astreinte.actor_kind', true))`;
/** The asking partner, null for others. */
export const currentPartner = `(SELECT nullif(current_setting('astreinte.partner_id', true), '')::uuid)`;
/** The asking client, null for others. */
export const currentClient = `(SELECT nullif(current_setting('astreinte.client_id', true), '')::uuid)`;

/** The API key that acts. */
export const currentActor = `(SELECT nullif(current_setting('astreinte.actor_id', true), '')::uuid)`;

/** Who else than the provider's own staff sees a row. */
export const visibleTo = {
  /** Rows that any user of the provider may read. */
  everyone: 'true',
  /** Rows of the provider alone. */
  providerOnly: 'false',
  /** Rows with a `contract_id`: whoever sees the contract. */
  contractParties: `contract_id IN (SELECT c.id FROM contract c WHERE c.provider_id = ${provider})`,
  /** Rows with a `client_id`: the client itself, and the partners it is entrusted to. */
  clientParties: (column: string) =>
    `${column} = ${currentClient} OR ${column} IN (
       SELECT e.client_id FROM entrustment e
       WHERE e.provider_id = ${provider} AND e.partner_id = ${currentPartner} AND e.revoked_at IS NULL)`,
};

/** What the API's role may do with a table. Nothing is ever deleted. */
export type TableUse = 'append' | 'update';

const ruleOf = (others: string): string => `provider_id = ${provider} AND (${actorKind} = 'PROVIDER' OR ${others})`;

/**
 * Puts a table under row-level security, forced on its owner too, and grants it to the API's role.
 */
export async function protectTable(runner: QueryRunner, table: string, use: TableUse, others: string): Promise<void> {
  const rule = ruleOf(others);
  await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  await runner.query(`CREATE POLICY tenant ON ${table} USING (${rule}) WITH CHECK (${rule})`);
  await runner.query(`GRANT SELECT, INSERT${use === 'update' ? ', UPDATE' : ''} ON ${table} TO astreinte_api`);
}

/** Lets others than those before see and write the rows of a protected table. */
export async function replacePolicy(runner: QueryRunner, table: string, others: string): Promise<void> {
  await runner.query(`DROP POLICY tenant ON ${table}`);
  await runner.query(`CREATE POLICY tenant ON ${table} USING (${ruleOf(others)}) WITH CHECK (${ruleOf(others)})`);
}

/** Makes a table append-only whoever asks: even its owner gets an error. */
export async function makeAppendOnly(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(
    `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
     FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
  );
  await runner.query(
    `CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON ${table}
     FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  );
}

/**
 * Drops tables, the last created first, and before them their policies, which may name one another.
 */
export async function dropTables(runner: QueryRunner, tables: readonly string[]): Promise<void> {
  for (const table of tables) await runner.query(`DROP POLICY tenant ON ${table}`);
  for (const table of [...tables].reverse()) await runner.query(`DROP TABLE ${table}`);
}
