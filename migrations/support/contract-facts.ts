import type { QueryRunner } from 'typeorm';

/** Lets contracts have facts of these kinds, after those that they may have. */
export async function addContractFacts(runner: QueryRunner, facts: readonly string[]): Promise<void> {
  await allowFacts(runner, [...(await factsAllowed(runner)), ...facts]);
}

/** Takes `addContractFacts` back: what was said of such facts cannot be said any more. */
export async function removeContractFacts(runner: QueryRunner, facts: readonly string[]): Promise<void> {
  await runner.query(`ALTER TABLE contract_version NO FORCE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE contract_version DISABLE TRIGGER USER`);
  await runner.query(`DELETE FROM contract_version WHERE fact = ANY ($1)`, [facts]);
  await runner.query(`ALTER TABLE contract_version ENABLE TRIGGER USER`);
  await runner.query(`ALTER TABLE contract_version FORCE ROW LEVEL SECURITY`);
  await allowFacts(
    runner,
    (await factsAllowed(runner)).filter((fact) => !facts.includes(fact)),
  );
}

async function factsAllowed(runner: QueryRunner): Promise<readonly string[]> {
  const [row] = (await runner.query(
    `SELECT pg_get_constraintdef(oid) AS rule FROM pg_constraint
     WHERE conrelid = 'contract_version'::regclass AND conname = 'contract_version_fact_ck'`,
  )) as { readonly rule: string }[];
  return [...(row?.rule ?? '').matchAll(/'([A-Z_]+)'/g)].map(([, fact = '']) => fact);
}

async function allowFacts(runner: QueryRunner, facts: readonly string[]): Promise<void> {
  const listed = facts.map((fact) => `'${fact}'`).join(', ');
  await runner.query(`ALTER TABLE contract_version DROP CONSTRAINT contract_version_fact_ck`);
  await runner.query(
    `ALTER TABLE contract_version ADD CONSTRAINT contract_version_fact_ck CHECK (fact IN (${listed}))`,
  );
}
