import type { QueryRunner } from 'typeorm';

/**
 * Begins an epoch of the schema: servers that know only earlier ones write nothing any more. For a
 * migration beside which servers of before cannot work, as its first step. It waits for the writes
 * under way, and those that come wait for it, and are then refused.
 */
export async function raiseSchemaEpoch(runner: QueryRunner, epoch: number): Promise<void> {
  await runner.query(`LOCK TABLE idempotency_key IN ACCESS EXCLUSIVE MODE`);
  await runner.query(`
    CREATE OR REPLACE FUNCTION schema_epoch() RETURNS integer LANGUAGE sql STABLE AS 'SELECT ${Math.trunc(epoch)}'`);
}
