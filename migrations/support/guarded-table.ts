import type { QueryRunner } from 'typeorm';
import { actorKind, currentActor, currentClient, currentPartner, provider, visibleTo } from './tenant-table';

export { actorKind, currentActor, currentPartner };

/** Rows of the asking provider, whoever asks for it. */
export const ofOwnProvider = `provider_id = ${provider}`;
/** Rows of the asking provider, for its own staff and programs. */
export const byStaff = `${ofOwnProvider} AND ${actorKind} = 'PROVIDER'`;
/**
 * What the staff may write, and what follows from what a partner or a client did on a row that it
 * sees: `astreinte.consequence` is set while our program writes that.
 */
export const consequence = `SEEN AND (${actorKind} = 'PROVIDER' OR (SELECT current_setting('astreinte.consequence', true)) = 'yes')`;
/** The party that is asking. */
export const ownParty = `(SELECT coalesce(${currentPartner}, ${currentClient}, ${provider}))`;
/** The name of who is asking. */
export const actorName = `(SELECT a.name FROM actor a WHERE a.provider_id = ${provider} AND a.id = ${currentActor})`;
/** Events that are recorded under the name of who is asking. */
export const signed = `actor_id = ${currentActor} AND actor_name = ${actorName}`;

/** Who may write the rows of a table; `SEEN` in a rule stands for whoever sees the row. */
export interface WriteRules {
  /** Of the new row. */
  readonly insert: string;
  /** Of the row as it is. */
  readonly update: string;
  /** Of the row as it becomes; the same as `update` when absent. */
  readonly becomes?: string;
}

/**
 * Replaces the one policy of a table, by which whoever sees a row may write it, with one for each
 * command.
 */
export async function guardWrites(runner: QueryRunner, table: string, rules: WriteRules): Promise<void> {
  const seen = await ruleOf(runner, table, 'tenant');
  const said = (rule: string): string => `(${rule.replaceAll('SEEN', `(${seen})`)})`;
  await runner.query(`DROP POLICY tenant ON ${table}`);
  await runner.query(`CREATE POLICY tenant ON ${table} FOR SELECT USING (${seen})`);
  await runner.query(`CREATE POLICY adding ON ${table} FOR INSERT WITH CHECK ${said(rules.insert)}`);
  // Nobody has the right to delete; the owner's attempt is for triggers to refuse, and finds rows.
  await runner.query(`CREATE POLICY removing ON ${table} FOR DELETE USING (${seen})`);
  const becomes = said(rules.becomes ?? rules.update);
  await runner.query(`CREATE POLICY changing ON ${table} FOR UPDATE USING ${said(rules.update)} WITH CHECK ${becomes}`);
}

/** Takes `guardWrites` back. */
export async function unguardWrites(runner: QueryRunner, table: string, check: string): Promise<void> {
  const seen = await ruleOf(runner, table, 'tenant');
  for (const policy of ['tenant', 'adding', 'changing', 'removing'])
    await runner.query(`DROP POLICY ${policy} ON ${table}`);
  await runner.query(`CREATE POLICY tenant ON ${table} USING (${seen}) WITH CHECK (${check.replaceAll('SEEN', seen)})`);
}

/** Lets the API's role change these columns of a table and no other. */
export async function grantColumns(runner: QueryRunner, table: string, columns: readonly string[]): Promise<void> {
  await runner.query(`REVOKE UPDATE ON ${table} FROM astreinte_api`);
  await runner.query(`GRANT UPDATE (${columns.join(', ')}) ON ${table} TO astreinte_api`);
}

/**
 * Lets partners and clients record kinds of events of contracts that they see, next to those that
 * they may record already, perhaps on a further condition; the name of the policy is the caller's.
 */
export async function letPartiesRecord(
  runner: QueryRunner,
  policy: string,
  kinds: readonly string[],
  condition = 'true',
): Promise<void> {
  const listed = kinds.map((kind) => `'${kind}'`).join(', ');
  await runner.query(`
    CREATE POLICY ${policy} ON event FOR INSERT WITH CHECK (
      ${ofOwnProvider} AND ${visibleTo.contractParties} AND ${signed} AND kind IN (${listed}) AND (${condition}))`);
}

/**
 * Hides events about a kind of subject from partners and clients, all but those that fit a
 * condition, whatever else lets them see these; the name of the policy is the caller's.
 */
export async function hideEvents(
  runner: QueryRunner,
  policy: string,
  subjectKind: string,
  unless: string,
): Promise<void> {
  await runner.query(`
    CREATE POLICY ${policy} ON event AS RESTRICTIVE FOR SELECT
      USING (${actorKind} = 'PROVIDER' OR subject_kind <> '${subjectKind}' OR (${unless}))`);
}

async function ruleOf(runner: QueryRunner, table: string, policy: string): Promise<string> {
  const [row] = (await runner.query(
    `SELECT pg_get_expr(polqual, polrelid) AS rule FROM pg_policy WHERE polrelid = $1::regclass AND polname = $2`,
    [table, policy],
  )) as { readonly rule: string }[];
  if (row === undefined) throw new Error(`${table} has no policy ${policy}`);
  return row.rule;
}
